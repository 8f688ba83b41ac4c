import { ifUnlocked } from '#platform/database/advisory-lock.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/**
 * Does the work of a day unless it was done, and tells whether it is done now: of several processes one works, and the
 * others look again later. A day whose work was interrupted is done again, so the work must be safe to repeat.
 */
export async function onceADay(db: Db, day: IsoDate, work: () => Promise<void>): Promise<boolean> {
  const done = await ifUnlocked(db, 'daily-schedules', async connection => {
    const last = await connection.selectFrom('daily_runs').select('day').executeTakeFirst()
    if (last?.day === day) return true
    await work()
    await connection
      .insertInto('daily_runs')
      .values({ day })
      .onConflict(conflict => conflict.column('only_row').doUpdateSet({ day }))
      .execute()
    return true
  })
  return done ?? false
}
