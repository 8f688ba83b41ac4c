/** A calendar day in Vietnam as `YYYY-MM-DD`. */
export type IsoDate = string

export const vietnamTimeZone = 'Asia/Ho_Chi_Minh'

/** The time the product believes it is. Outside the demonstration this is the real time. */
export interface Clock {
  now(): Date
  today(): IsoDate
}

export function dayInVietnam(instant: Date): IsoDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(vietnamTimeZone)
    .toPlainDate()
    .toString()
}

/** The first instant of a day in Vietnam. */
export function startOfDay(day: IsoDate): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(vietnamTimeZone).epochMilliseconds)
}

export const addDays = (day: IsoDate, days: number): IsoDate => Temporal.PlainDate.from(day).add({ days }).toString()

/** Whole days from `from` to `to`; negative when `to` lies before `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
