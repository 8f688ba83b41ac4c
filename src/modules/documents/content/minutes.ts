import { findAward } from '#law/catalogue/index.ts'
import type { OfficialDocument } from '../document.ts'
import type { Issuer } from './issuer.ts'
import { emptySignature } from './signature.ts'
import { momentInWords, twoDigits, upper } from './wording.ts'

export interface CountedNominee {
  readonly kind: string
  readonly awardCode: string
  readonly name: string
  readonly position: string
  readonly votesFor: number | null
  readonly votesAgainst: number | null
  readonly votesInvalid: number | null
  readonly pass: { readonly numerator: number; readonly denominator: number; readonly source: string } | null
  readonly passed: boolean | null
}

interface Member {
  readonly name: string
  readonly positionTitle: string
  readonly seat: string
}

/** What a council's meeting was and found. */
export interface MeetingFacts {
  readonly province: Issuer
  readonly councilName: string
  readonly meetsAt: Date
  readonly place: string
  readonly minutesNumber: string | null
  readonly roundName: string
  readonly members: readonly Member[]
  /** Null while attendance is not recorded. */
  readonly present: number | null
  readonly absent: readonly (Member & { readonly excuse: string })[]
  readonly nominees: readonly CountedNominee[]
}

/** The head of a council's papers: minutes bear no place and date in it. */
export const councilHead = ({ province, councilName, minutesNumber }: MeetingFacts, symbol: string) => ({
  above: [`UBND ${upper(province.place === '' ? '' : `tỉnh ${province.place}`)}`.trim()],
  issuer: [upper(councilName)],
  number: minutesNumber === null ? `Số:${'\u00a0'.repeat(10)}/${symbol}` : `Số: ${minutesNumber}`,
  place: '',
})

export const person = ({ name, positionTitle }: Member): string =>
  positionTitle === '' ? name : `${name}, ${positionTitle}`

/** The minutes of a meeting of the council. */
export function minutesDocument(facts: MeetingFacts): OfficialDocument {
  const { councilName, members } = facts
  const total = members.length
  const chair = members.find(({ seat }) => seat === 'chair')
  const secretary = members.find(({ seat }) => seat === 'secretary')
  const signature = (position: string, member: Member | undefined) => ({
    ...emptySignature(position),
    name: member?.name ?? '',
  })
  const content = {
    title: `Biên bản họp ${councilName}`,
    head: councilHead(facts, 'BB-HĐTĐKT'),
    type: 'BIÊN BẢN',
    abstract: [`Họp ${councilName} xét khen thưởng`],
    opening: [
      `Thời gian bắt đầu: ${momentInWords(facts.meetsAt)}.`,
      `Địa điểm: ${facts.place}.`,
      facts.present === null
        ? `Thành phần tham dự: các thành viên ${councilName} (${twoDigits(total)} thành viên).`
        : `Thành phần tham dự: có mặt ${twoDigits(facts.present)}/${twoDigits(total)} thành viên ${councilName}; vắng mặt ${twoDigits(facts.absent.length)}.`,
      ...facts.absent.map(
        member => `- Vắng mặt: ${person(member)}${member.excuse === '' ? '' : ` (${member.excuse})`};`,
      ),
      `Chủ trì (chủ tọa): ${chair === undefined ? '…' : person(chair)}.`,
      `Thư ký (người ghi biên bản): ${secretary === undefined ? '…' : person(secretary)}.`,
    ],
    sections: [
      {
        title: 'NỘI DUNG',
        paragraphs: [
          `1. Chủ tọa nêu mục đích, yêu cầu cuộc họp, phổ biến tiêu chuẩn, điều kiện và nguyên tắc xét khen thưởng${facts.roundName === '' ? '' : ` của ${facts.roundName}`}.`,
          '2. Cơ quan thường trực báo cáo kết quả thẩm định hồ sơ, tóm tắt thành tích của các tập thể, cá nhân được đề nghị.',
          '3. Các thành viên Hội đồng thảo luận và bỏ phiếu. Kết quả (có Biên bản kiểm phiếu kèm theo):',
          ...resultsByAward(facts.nominees),
        ],
      },
    ],
    end: ['Cuộc họp kết thúc vào hồi …… giờ …… phút cùng ngày./.'],
    signatures: [signature('Thư ký', secretary), signature('Chủ tọa', chair)] as const,
  }
  return { kind: 'bien-ban-hop', content, fileName: `bien-ban-hop-${facts.minutesNumber ?? 'du-thao'}` }
}

function resultsByAward(nominees: readonly CountedNominee[]): string[] {
  const codes = [...new Set(nominees.map(({ awardCode }) => awardCode))]
  return codes.flatMap(code => {
    const considered = nominees.filter(({ awardCode }) => awardCode === code)
    const name = findAward(code)?.nameVi ?? code
    if (considered.some(({ passed }) => passed === null)) {
      return [`- ${name}: xét ${twoDigits(considered.length)} trường hợp; chưa có kết quả kiểm phiếu.`]
    }
    const passed = considered.filter(nominee => nominee.passed === true)
    const failed = considered.filter(nominee => nominee.passed === false)
    const named = (list: readonly CountedNominee[]) => list.map(nominee => nominee.name).join('; ')
    return [
      `- ${name}: xét ${twoDigits(considered.length)} trường hợp.`,
      ...(passed.length > 0
        ? [`+ Đạt, đề nghị khen thưởng ${twoDigits(passed.length)} trường hợp: ${named(passed)}.`]
        : []),
      ...(failed.length > 0 ? [`+ Không đạt ${twoDigits(failed.length)} trường hợp: ${named(failed)}.`] : []),
    ]
  })
}
