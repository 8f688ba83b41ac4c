import type { IsoDate } from '#shared/clock.ts'
import { parseDay } from '#web/http/day-input.ts'

/** A day from an address or a field, as links write it (`2021-01-21`) or as people do (`21/01/2021`). */
export function readDay(text: string): IsoDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? []
  return parseDay(year === undefined ? text : `${day}/${month}/${year}`)
}

/** The day before. */
export const dayBefore = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** A page about units as they were on a day; today is not written out. */
export const onDay = (path: string, day: IsoDate, today: IsoDate): string =>
  day === today ? path : `${path}?ngay=${day}`

export const unitHref = (id: string, day: IsoDate, today: IsoDate): string => onDay(`/don-vi/${id}`, day, today)
