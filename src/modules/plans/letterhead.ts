import type { IsoDate } from '#shared/clock.ts'
import type { Clause } from './plan.ts'

// The number and date of a plan are known when it is issued; until then its letterhead keeps these places open.
const open = { number: '{số}', day: '{ngày}', month: '{tháng}', year: '{năm}' } as const

/** Opens the places of number and date in the letterhead of an earlier plan. */
export const openNumberAndDate = (text: string): string =>
  text
    .replace(/^(Số: |No\.: )\d+ ?\//m, `$1${open.number}/`)
    .replace(/ngày \d+ tháng \d+ năm \d+/, `ngày ${open.day} tháng ${open.month} năm ${open.year}`)
    .replace(/, \d+ [A-Z][a-z]+ \d{4}/, `, ${open.day}/${open.month}/${open.year}`)

interface NumberAndDate {
  readonly number: string
  readonly issuedOn: IsoDate
}

/** The words of a clause with number and date in their places. */
export function withNumberAndDate<Text extends Pick<Clause, 'vi' | 'en'>>(
  text: Text,
  { number, issuedOn }: NumberAndDate,
): Text {
  const [year = '', month = '', day = ''] = issuedOn.split('-')
  const fill = (words: string): string =>
    words
      .replaceAll(open.number, number.split('/')[0] ?? '')
      .replaceAll(open.day, day)
      .replaceAll(open.month, month)
      .replaceAll(open.year, year)
  return { ...text, vi: fill(text.vi), en: fill(text.en) }
}

/** Clauses every plan begins and ends with, for one written from nothing. */
export const firstClauses = (issuer: string, title: string, titleEn: string) =>
  [
    ['0.1', 'letterhead', issuer.toLocaleUpperCase('vi'), ''],
    [
      '0.2',
      'letterhead',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'SOCIALIST REPUBLIC OF VIET NAM\nIndependence - Freedom - Happiness',
    ],
    [
      '0.3',
      'letterhead',
      `Số: ${open.number}/KH-UBND\nNgày ${open.day} tháng ${open.month} năm ${open.year}`,
      `No.: ${open.number}/KH-UBND\n${open.day}/${open.month}/${open.year}`,
    ],
    ['0.4', 'title', `KẾ HOẠCH\n${title}`, `PLAN\n${titleEn}`],
    ['SIG', 'signature', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', "ON BEHALF OF THE PEOPLE'S COMMITTEE\nCHAIRMAN"],
  ] as const
