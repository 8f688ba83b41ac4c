import { findAward } from '#law/catalogue/index.ts'
import type { BallotRow, ListGroup, OfficialDocument } from '../document.ts'
import { type CountedNominee, councilHead, type MeetingFacts } from './minutes.ts'
import { emptySignature } from './signature.ts'
import { momentInWords, romanNumber, twoDigits } from './wording.ts'

/** The counting minutes of a meeting: each nominee's votes, and whether they reach the mark on all members. */
export function countingDocument(facts: MeetingFacts): OfficialDocument {
  const total = facts.members.length
  const marks = [
    ...new Set(facts.nominees.flatMap(({ awardCode, pass }) => (pass === null ? [] : [markOf(awardCode, pass)]))),
  ]
  const content = {
    title: `Biên bản kiểm phiếu ${facts.councilName}`,
    head: { ...councilHead({ ...facts, minutesNumber: null }, 'BBKP-HĐTĐKT') },
    type: 'BIÊN BẢN',
    abstract: ['Kiểm phiếu xét khen thưởng', `của ${facts.councilName}`],
    opening: [
      `Hôm nay, ${momentInWords(facts.meetsAt)}, tại ${facts.place}, Ban Kiểm phiếu gồm:`,
      '1. …………………………………………………, Trưởng ban;',
      '2. …………………………………………………, thành viên;',
      '3. …………………………………………………, thành viên;',
      `đã kiểm phiếu xét khen thưởng của ${facts.councilName}.`,
      `Tổng số thành viên Hội đồng: ${twoDigits(total)}. Số thành viên có mặt bỏ phiếu: ${facts.present === null ? '……' : twoDigits(facts.present)}.`,
      'Số phiếu phát ra: …… phiếu. Số phiếu thu về: …… phiếu.',
      'Kết quả kiểm phiếu như sau:',
    ],
    groups: groupsOf(facts.nominees, total),
    end: [
      'Tỷ lệ phiếu đồng ý được tính trên tổng số thành viên Hội đồng, kể cả thành viên vắng mặt.',
      ...marks.map(mark => `Tỷ lệ phải đạt: ${mark}.`),
      'Biên bản được thông qua tại cuộc họp và lưu cùng hồ sơ của Hội đồng./.',
    ],
    signatures: [emptySignature('Thành viên'), emptySignature('Trưởng ban kiểm phiếu')] as const,
  }
  return { kind: 'bien-ban-kiem-phieu', content, fileName: `bien-ban-kiem-phieu-${facts.minutesNumber ?? 'du-thao'}` }
}

const markOf = (awardCode: string, { numerator, denominator, source }: NonNullable<CountedNominee['pass']>): string =>
  `${findAward(awardCode)?.nameVi ?? awardCode}: ${percent(numerator, denominator)}% trở lên (${source})`

function groupsOf(nominees: readonly CountedNominee[], total: number): ListGroup<BallotRow>[] {
  const codes = [...new Set(nominees.map(({ awardCode }) => awardCode))]
  return codes.map((code, index) => ({
    no: romanNumber(index),
    name: `${romanNumber(index)}. ${findAward(code)?.nameVi ?? code}`,
    rows: nominees.filter(({ awardCode }) => awardCode === code).map((nominee, at) => toRow(nominee, at, total)),
  }))
}

const results = new Map<boolean | null, string>([
  [true, 'Đạt'],
  [false, 'Không đạt'],
  [null, ''],
])

const toRow = (nominee: CountedNominee, index: number, total: number): BallotRow => ({
  no: String(index + 1),
  name: nominee.name,
  position: nominee.position,
  for: countText(nominee.votesFor),
  against: countText(nominee.votesAgainst),
  invalid: countText(nominee.votesInvalid),
  share: nominee.votesFor === null || total === 0 ? '' : percent(nominee.votesFor, total),
  result: results.get(nominee.passed) ?? '',
})

const countText = (count: number | null): string => (count === null ? '' : String(count))

/** With one digit after the comma, and never rounded up to a mark that was not reached. */
const percent = (part: number, whole: number): string =>
  String(Math.floor((part / whole) * 1000) / 10).replace('.', ',')
