import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** Where the demonstration's clock stands and between which days it may go. */
export interface Demonstration {
  readonly today: IsoDate
  readonly firstDay: IsoDate
  readonly lastDay: IsoDate
  /** False while it is being loaded. */
  readonly isLoaded: boolean
}

export async function findDemonstration(db: Db): Promise<Demonstration | undefined> {
  const row = await db.selectFrom('demonstration').selectAll().executeTakeFirst()
  return row && { today: row.today, firstDay: row.first_day, lastDay: row.last_day, isLoaded: row.loaded_at !== null }
}

export const insertDemonstration = (db: Db, { today, firstDay, lastDay }: Omit<Demonstration, 'isLoaded'>) =>
  db.insertInto('demonstration').values({ today, first_day: firstDay, last_day: lastDay }).execute()

export const saveDay = (db: Db, today: IsoDate) => db.updateTable('demonstration').set({ today }).execute()

export const markLoaded = (db: Db, now: Date) => db.updateTable('demonstration').set({ loaded_at: now }).execute()
