import { dayInVietnam, type IsoDate, vietnamTimeZone } from '#shared/clock.ts'

/** Blanks that stay together, for what is written in by hand. */
const blank = (length: number) => '\u00a0'.repeat(length)

/** "ngày 04 tháng 5 năm 2021": a nought before days below ten and before January and February, as the decree has it. */
export function dayInWords(day: IsoDate | null, year?: string): string {
  if (day === null) return `ngày${blank(8)}tháng${blank(8)}năm ${year ?? blank(8)}`
  const [yearOf = '', month = '', date = ''] = day.split('-')
  const shortMonth = Number(month) < 3 ? month : String(Number(month))
  return `ngày ${date} tháng ${shortMonth} năm ${yearOf}`
}

/** "08 giờ 30 phút, ngày 20 tháng 4 năm 2021" in Vietnam. */
export function momentInWords(instant: Date): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(vietnamTimeZone)
  return `${twoDigits(time.hour)} giờ ${twoDigits(time.minute)} phút, ${dayInWords(dayInVietnam(instant))}`
}

/** Counts in documents have two digits at least: "05 tập thể". */
export const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** "Số: 05/QĐ-UBND", with room for the number until the clerk gives it. */
export function numberLine(number: string | null, symbol: string): string {
  if (number === null) return `Số:${blank(10)}/${symbol}`
  return `Số: ${numberWithSymbol(number, symbol)}`
}

export const numberWithSymbol = (number: string, symbol: string): string =>
  `${/^\d$/.test(number) ? `0${number}` : number}/${symbol}`

/** Grounds and recipients end with semicolons, the last with a full stop. */
export const endedLines = (texts: readonly string[]): string[] =>
  texts.map((text, index) => `${text.replace(/[;.\s]+$/, '')}${index === texts.length - 1 ? '.' : ';'}`)

/** Text that people typed, as its paragraphs. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => line !== '')

export const upper = (text: string): string => text.toLocaleUpperCase('vi')

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
export const romanNumber = (index: number): string => roman[index] ?? String(index + 1)
