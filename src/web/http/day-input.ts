import type { IsoDate } from '#shared/clock.ts'

/** A day as people type it: `2/4/2021`, `02-04-2021`, `02.04.2021`; undefined for a day that does not exist. */
export function parseDay(text: string): IsoDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  try {
    const fields = { day: Number(day), month: Number(month), year: Number(year) }
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
