import { addWorkingDays, type CountedDay, loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import { findParameter } from '#modules/parameters/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { QueryContext } from '#shared/context.ts'
import { ok, type Result, refuse } from '#shared/result.ts'

/** The last day of a clock that starts today. Refuses when the province's working days for it are not known. */
export async function lastDayOf(
  { db, clock }: QueryContext,
  code: 'clock.consultation' | 'clock.correction',
): Promise<Result<CountedDay>> {
  const today = clock.today()
  const days = await findParameter(db, code, today)
  if (days === undefined) return refuse('appraisal.clock-unknown', { values: { day: today } })
  return ok(addWorkingDays(await loadWorkingCalendar(db), today, days.value))
}

/** Working days from today until the day; negative when it has passed. */
export const workingDaysLeft = async ({ db, clock }: QueryContext, day: IsoDate): Promise<number> =>
  workingDaysUntil(await loadWorkingCalendar(db), clock.today(), day)

/** The day reached when a clock that stood still runs on for the days it had left; one that had none left ends today. */
export async function resumedDueOn({ db, clock }: QueryContext, daysLeft: number | null): Promise<IsoDate | null> {
  if (daysLeft === null) return null
  return addWorkingDays(await loadWorkingCalendar(db), clock.today(), Math.max(daysLeft, 0)).day
}
