import type { IsoDate } from '#shared/clock.ts'

/** The days off and made-up working days of the years whose official notice is known. */
export interface WorkingCalendar {
  readonly days: ReadonlyMap<IsoDate, 'off' | 'working'>
  readonly announcedYears: ReadonlySet<number>
}

/** A day reached by counting working days; not certain when the count ran through a year not yet announced. */
export interface CountedDay {
  readonly day: IsoDate
  readonly certain: boolean
}

export function isWorkingDay(calendar: WorkingCalendar, day: IsoDate): boolean {
  const kind = calendar.days.get(day)
  if (kind !== undefined) return kind === 'working'
  return Temporal.PlainDate.from(day).dayOfWeek <= 5
}

/** The day that is `count` working days after `from`; `from` itself is not counted. */
export function addWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): CountedDay {
  let date = Temporal.PlainDate.from(from)
  let certain = calendar.announcedYears.has(date.year)
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    certain &&= calendar.announcedYears.has(date.year)
    if (isWorkingDay(calendar, date.toString())) left -= 1
  }
  return { day: date.toString(), certain }
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysUntil(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysUntil(calendar, to, from)
  let count = 0
  for (let date = Temporal.PlainDate.from(from); date.toString() < to; ) {
    date = date.add({ days: 1 })
    if (isWorkingDay(calendar, date.toString())) count += 1
  }
  return count
}
