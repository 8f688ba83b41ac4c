import type { IsoDate } from '#shared/clock.ts'
import type { OfficialDocument } from '../document.ts'
import { awardInWords, countInWords, groupsOf, type Honoured } from './honoured.ts'
import { areaOf, type Issuer } from './issuer.ts'
import { legalBasesOn } from './legal-bases.ts'
import { signatureOf } from './signature.ts'
import { dayInWords, endedLines, numberLine, numberWithSymbol, paragraphsOf } from './wording.ts'

/** What a unit's letter of proposal says. */
export interface LetterFacts {
  readonly issuer: Issuer
  readonly province: Issuer
  readonly title: string
  readonly number: string | null
  readonly writtenOn: IsoDate | null
  /** What the unit wrote itself; empty: the usual words. */
  readonly body: string
  readonly signerPosition: string | null
  readonly signerName: string
  readonly basis: string
  /** The day whose laws and names hold. */
  readonly day: IsoDate
  readonly honoured: readonly Honoured[]
}

/** A unit's letter of proposal to the province, with its list. */
export function letterDocument(facts: LetterFacts): OfficialDocument {
  const { issuer, province, honoured } = facts
  const name = issuer.isCommittee ? `Ủy ban nhân dân ${areaOf(issuer.unit)}` : issuer.unit.shortName
  const committee = `Ủy ban nhân dân ${areaOf(province.unit)}`
  // Units enter the number as their register has it: "2753/TTr-STP" or only "2753".
  const [number = null, ...symbolParts] = facts.number?.split('/').map(part => part.trim()) ?? []
  const symbol = symbolParts.length > 0 ? symbolParts.join('/') : `TTr-${issuer.isCommittee ? 'UBND' : initials(name)}`
  const written = dayInWords(facts.writtenOn, facts.day.slice(0, 4))
  const awards = [...new Set(honoured.map(({ awardCode }) => awardCode))]
  const usual = [
    `Căn cứ các quy định, tiêu chuẩn khen thưởng và kết quả xét của Hội đồng Thi đua - Khen thưởng, ${name} kính trình Chủ tịch ${committee}, Hội đồng Thi đua - Khen thưởng tỉnh xem xét, tặng và đề nghị cấp có thẩm quyền tặng:`,
    ...awards.map(
      code => `- ${capital(awardInWords(code))} cho ${countInWords(honoured.filter(each => each.awardCode === code))};`,
    ),
    '(Có Danh sách và hồ sơ kèm theo).',
  ]
  const own = paragraphsOf(facts.body)
  const content = {
    title: facts.title,
    head: {
      ...issuer.head,
      number: numberLine(number, symbol),
      place: `${issuer.place}, ${written}`,
    },
    type: 'TỜ TRÌNH',
    abstract: [facts.title.replace(/^tờ trình\s+/iu, '').replace(/^./u, first => first.toLocaleUpperCase('vi'))],
    to: [committee, 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    bases: endedLines([
      ...legalBasesOn(facts.day).filter(text => /thi đua, khen thưởng/i.test(text)),
      ...(facts.basis.trim() === '' ? [] : [/^căn cứ/i.test(facts.basis) ? facts.basis : `Căn cứ ${facts.basis}`]),
    ]),
    paragraphs: [...(own.length > 0 ? own : usual), `${name} kính trình ${committee} xem xét, quyết định./.`],
    recipients: ['Như trên;', 'Sở Nội vụ (Ban Thi đua - Khen thưởng);', 'Lưu: VT.'],
    signature: signatureOf(
      facts.signerPosition ?? headOf(issuer),
      facts.signerName,
      issuer.isCommittee ? 'Ủy ban nhân dân' : undefined,
    ),
    lists: [
      {
        title: 'DANH SÁCH',
        about: ['Tập thể, cá nhân đề nghị khen thưởng'],
        attachedTo: `(Kèm theo Tờ trình ${number === null ? `số${'\u00a0'.repeat(8)}/${symbol}` : `số ${numberWithSymbol(number, symbol)}`} ${written} của ${name})`,
        landscape: false,
        end: '',
        groups: groupsOf(honoured),
      },
    ],
  }
  return {
    kind: 'to-trinh',
    content,
    fileName: number === null ? 'to-trinh-du-thao' : `to-trinh-${number}-${symbol.replaceAll('/', '-')}`,
  }
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`

/** "Sở Giáo dục và Đào tạo" → "SGDĐT": the first letters, without the words that join. */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '' && word !== 'và')
    .map(word => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')

const heads: readonly (readonly [RegExp, string])[] = [
  [/^Sở /, 'Giám đốc'],
  [/^Văn phòng /, 'Chánh Văn phòng'],
  [/^Thanh tra /, 'Chánh Thanh tra'],
  [/^Trường /, 'Hiệu trưởng'],
  [/^Ban /, 'Trưởng ban'],
]

/** What the head of a unit is called, as far as its name tells. */
const headOf = ({ isCommittee, unit }: Issuer): string =>
  isCommittee ? 'Chủ tịch' : (heads.find(([pattern]) => pattern.test(unit.shortName))?.[1] ?? 'Thủ trưởng đơn vị')
