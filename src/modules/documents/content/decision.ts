import type { IsoDate } from '#shared/clock.ts'
import type { AttachedList, OfficialDocument } from '../document.ts'
import { awardInWords, countInWords, groupsOf, type Honoured } from './honoured.ts'
import { areaOf, type Issuer } from './issuer.ts'
import { legalBasesOn } from './legal-bases.ts'
import { signatureOf } from './signature.ts'
import { dayInWords, endedLines, numberLine, numberWithSymbol, upper } from './wording.ts'

/** What a decision or a letter upward rests on and says. */
export interface DecisionFacts {
  readonly province: Issuer
  readonly awardCode: string
  readonly abstract: string
  readonly reason: string
  readonly signerPosition: string
  readonly signerName: string
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: IsoDate | null
  /** The round's own ground, such as the plan of the year. */
  readonly basis: string
  /** The day whose laws and names hold: that of issue, or today while it is a draft. */
  readonly day: IsoDate
  readonly honoured: readonly Honoured[]
}

/** The province's decision with its list. */
export function decisionDocument(facts: DecisionFacts): OfficialDocument {
  const { province, awardCode, honoured } = facts
  const area = areaOf(province.unit)
  const symbol = facts.symbol ?? 'QĐ-UBND'
  const award = awardInWords(awardCode)
  const authority = `Chủ tịch Ủy ban nhân dân ${area}`
  const bases = [...legalBasesOn(facts.day), ...asBasis(facts.basis), 'Theo đề nghị của Giám đốc Sở Nội vụ']
  const content = {
    title: `Quyết định ${facts.abstract}`,
    head: headOf(facts, symbol),
    type: 'QUYẾT ĐỊNH',
    abstract: [facts.abstract],
    authority: [upper(authority)],
    bases: endedLines(bases),
    articles: [
      {
        no: '1',
        text: `Tặng ${award} cho ${countInWords(honoured)} ${facts.reason.replace(/[.;\s]+$/, '')} (có Danh sách kèm theo).`,
        more: [],
      },
      {
        no: '2',
        text: 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
        more: [],
      },
    ],
    recipients: ['Như Điều 2;', 'Ban Thi đua - Khen thưởng;', 'Lưu: VT.'],
    signature: signatureOf(facts.signerPosition, facts.signerName),
    lists: [listOf(facts, `được tặng ${award}`, `Quyết định ${ofNumber(facts, symbol)} của ${authority}`, false)],
  }
  return { kind: 'quyet-dinh', content, fileName: fileName('quyet-dinh', facts, symbol) }
}

/** The province's letter upward: to the Prime Minister, who lays what the President decides before him. */
export function proposalDocument(facts: DecisionFacts, decidedBy: string): OfficialDocument {
  const { province, awardCode, honoured } = facts
  const symbol = facts.symbol ?? 'TTr-UBND'
  const committee = `Ủy ban nhân dân ${areaOf(province.unit)}`
  const award = awardInWords(awardCode)
  const asked = decidedBy === 'Thủ tướng Chính phủ' ? 'xem xét, tặng' : `xem xét, trình ${decidedBy} tặng`
  const content = {
    title: `Tờ trình ${facts.abstract}`,
    head: headOf(facts, symbol),
    type: 'TỜ TRÌNH',
    abstract: [facts.abstract],
    to: ['Thủ tướng Chính phủ (qua Ban Thi đua - Khen thưởng Trung ương)'],
    bases: endedLines([...legalBasesOn(facts.day), ...asBasis(facts.basis)]),
    paragraphs: [
      `Trên cơ sở kết quả xét của Hội đồng Thi đua - Khen thưởng tỉnh, ${committee} kính trình Thủ tướng Chính phủ ${asked} ${award} cho ${countInWords(honoured)} ${facts.reason.replace(/[.;\s]+$/, '')} (có Danh sách và hồ sơ kèm theo).`,
      `${committee} kính trình Thủ tướng Chính phủ xem xét, quyết định./.`,
    ],
    recipients: ['Như trên;', 'Ban Thi đua - Khen thưởng Trung ương;', 'Sở Nội vụ;', 'Lưu: VT.'],
    signature: signatureOf(facts.signerPosition, facts.signerName, 'Ủy ban nhân dân'),
    lists: [listOf(facts, `đề nghị tặng ${award}`, `Tờ trình ${ofNumber(facts, symbol)} của ${committee}`, true)],
  }
  return { kind: 'to-trinh-cap-tren', content, fileName: fileName('to-trinh', facts, symbol) }
}

const asBasis = (basis: string): string[] =>
  basis.trim() === '' ? [] : [/^căn cứ/i.test(basis) ? basis : `Căn cứ ${basis}`]

const headOf = ({ province, number, issuedOn, day }: DecisionFacts, symbol: string) => ({
  ...province.head,
  number: numberLine(number, symbol),
  place: `${province.place}, ${dayInWords(issuedOn, day.slice(0, 4))}`,
})

function ofNumber({ number, issuedOn, day }: DecisionFacts, symbol: string): string {
  const named = number === null ? `số${'\u00a0'.repeat(8)}/${symbol}` : `số ${numberWithSymbol(number, symbol)}`
  return `${named} ${dayInWords(issuedOn, day.slice(0, 4))}`
}

function listOf(facts: DecisionFacts, about: string, attachedTo: string, landscape: boolean): AttachedList {
  const present = ['collective', 'household', 'individual'].filter(kind =>
    facts.honoured.some(each => each.kind === kind),
  )
  const names: Record<string, string> = { collective: 'tập thể', household: 'hộ gia đình', individual: 'cá nhân' }
  const whom = present.map(kind => names[kind]).join(', ')
  return {
    title: 'DANH SÁCH',
    about: [`${whom.charAt(0).toUpperCase()}${whom.slice(1)} ${about}`],
    attachedTo: `(Kèm theo ${attachedTo})`,
    landscape,
    end: '',
    groups: groupsOf(facts.honoured),
  }
}

const fileName = (kind: string, { number }: DecisionFacts, symbol: string): string =>
  number === null ? `${kind}-du-thao` : `${kind}-${number}-${symbol}`
