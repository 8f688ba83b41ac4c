import type { CellValue } from '#shared/spreadsheet.ts'
import { fold } from '#shared/text/fold.ts'

/** A cell read as a field: its value, and what to tell the person about it. */
export interface ReadCell<T> {
  readonly value?: T | undefined
  /** Code of what is wrong; the row cannot be taken. */
  readonly error?: string
  /** Code of what was assumed; the row can be taken. */
  readonly warning?: string
}

const empty = { value: undefined } as const

export const cellText = (value: CellValue | undefined): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : String(value)
          .normalize('NFC')
          .replaceAll(/[\s\u00a0\u200b-\u200d\ufeff]+/g, ' ')
          .trim()

/** A name: NFC, single blanks, capitals set right; digits and formula errors are not names. */
export function readName(value: CellValue | undefined, isPerson: boolean): ReadCell<string> {
  const text = cellText(value)
  if (text === '') return { error: 'import.name-missing' }
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/i.test(text)) return { error: 'import.formula-error' }
  if (text.length > 300) return { error: 'import.name-too-long' }
  if (!/\p{L}/u.test(text) || (isPerson && /[\d@<>{}=]/.test(text))) return { error: 'import.name-not-a-name' }
  const withoutHonorific = isPerson ? text.replace(/^(ông|bà|anh|chị|đồng chí|đ\/c)\s+/iu, '') : text
  const letters = withoutHonorific.replaceAll(/[^\p{L}]/gu, '')
  const allCapitals = letters.length > 3 && letters === letters.toLocaleUpperCase('vi')
  if (allCapitals && isPerson) return { value: properCase(withoutHonorific), warning: 'import.name-in-capitals' }
  return { value: withoutHonorific }
}

/** `NGUYỄN VĂN AN` → `Nguyễn Văn An`. */
export const properCase = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replaceAll(
      /(^|[\s-])(\p{L})/gu,
      (_whole, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    )

export interface Born {
  readonly on: string | null
  readonly year: number
}

/** Days between the first day of Excel's calendar and that of ours; Excel counts a 29/02/1900 that never was. */
const excelEpoch = Date.UTC(1899, 11, 30)

/**
 * A day or year of birth: a date cell, a serial number of Excel, `dd/mm/yyyy` with `/`, `-` or `.`, or a year alone. Two-digit
 * years are taken as the latest that makes the person at least 14 on `today`, with a warning.
 */
export function readBorn(value: CellValue | undefined, today: string): ReadCell<Born> {
  if (value instanceof Date) return born(value.toISOString().slice(0, 10), today)
  const text = cellText(value)
  if (text === '') return empty
  if (/^\d{4}$/.test(text)) return bornIn(Number(text), today)
  const serial = /^\d{5}(\.0+)?$/.test(text) ? Number(text) : undefined
  if (serial !== undefined) return born(new Date(excelEpoch + serial * 86_400_000).toISOString().slice(0, 10), today)
  const [, first, second, third] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text) ?? []
  if (first === undefined || second === undefined || third === undefined) {
    const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text) ?? []
    return iso === undefined ? { error: 'import.date-unreadable' } : born(iso, today)
  }
  const year = third.length === 4 ? Number(third) : latestYear(Number(third), today)
  const read = born(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`, today)
  return third.length === 2 && read.error === undefined ? { ...read, warning: 'import.date-two-digit-year' } : read
}

function latestYear(twoDigits: number, today: string): number {
  const latest = Number(today.slice(0, 4)) - 14
  const sameCentury = Math.floor(latest / 100) * 100 + twoDigits
  return sameCentury <= latest ? sameCentury : sameCentury - 100
}

function born(day: string, today: string): ReadCell<Born> {
  const real = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day)
    return { error: 'import.date-impossible' }
  const inYear = bornIn(Number(day.slice(0, 4)), today)
  return inYear.error === undefined ? { value: { on: day, year: Number(day.slice(0, 4)) } } : inYear
}

function bornIn(year: number, today: string): ReadCell<Born> {
  const age = Number(today.slice(0, 4)) - year
  if (age < 0) return { error: 'import.date-in-future' }
  if (age > 120) return { error: 'import.date-too-long-ago' }
  return { value: { on: null, year } }
}

export function readSex(value: CellValue | undefined): ReadCell<'female' | 'male'> {
  const text = fold(cellText(value))
  if (text === '') return empty
  if (['nam', 'm', 'male'].includes(text)) return { value: 'male' }
  if (['nu', 'f', 'female', 'x'].includes(text)) return { value: 'female' }
  return { error: 'import.sex-unknown' }
}

const kinds = {
  individual: ['canhan', 'individual'],
  collective: ['tapthe', 'collective'],
  household: ['hogiadinh', 'giadinh', 'household'],
} as const

export function readKind(value: CellValue | undefined): ReadCell<keyof typeof kinds> {
  const text = fold(cellText(value)).replaceAll(/[^a-z]/g, '')
  if (text === '') return empty
  const found = (Object.keys(kinds) as (keyof typeof kinds)[]).find(kind =>
    (kinds[kind] as readonly string[]).includes(text),
  )
  return found === undefined ? { error: 'import.kind-unknown' } : { value: found }
}
