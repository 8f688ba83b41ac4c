import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/**
 * Does the work of a day unless it was done, and tells whether it is done now: of several processes one works, and the
 * others look again later. A day whose work was interrupted is done again, so the work must be safe to repeat.
 */
export async function onceADay(db: Db, day: IsoDate, work: () => Promise<void>): Promise<boolean> {
  return await db.connection().execute(async connection => {
    const lock = sql<{ mine: boolean }>`SELECT pg_try_advisory_lock(hashtext('daily-schedules')) AS mine`
    if (!(await lock.execute(connection)).rows[0]?.mine) return false
    try {
      const last = await connection.selectFrom('daily_runs').select('day').executeTakeFirst()
      if (last?.day === day) return true
      await work()
      await connection
        .insertInto('daily_runs')
        .values({ day })
        .onConflict(conflict => conflict.column('only_row').doUpdateSet({ day }))
        .execute()
      return true
    } finally {
      await sql`SELECT pg_advisory_unlock(hashtext('daily-schedules'))`.execute(connection)
    }
  })
}
