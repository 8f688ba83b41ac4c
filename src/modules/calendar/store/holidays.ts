import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { WorkingCalendar } from '../working-days.ts'

export interface Holiday {
  readonly day: IsoDate
  readonly kind: 'off' | 'working'
  readonly name: string
}

export interface HolidayYear {
  readonly year: number
  readonly notice: string | null
  readonly confidence: string
  readonly days: readonly Holiday[]
}

export async function loadWorkingCalendar(db: Db): Promise<WorkingCalendar> {
  const [days, years] = await Promise.all([
    db.selectFrom('holidays').select(['day', 'kind']).execute(),
    db.selectFrom('holiday_years').select('year').execute(),
  ])
  return {
    days: new Map(days.map(({ day, kind }) => [day, kind === 'working' ? 'working' : 'off'])),
    announcedYears: new Set(years.map(({ year }) => year)),
  }
}

export async function findYear(db: Db, year: number): Promise<HolidayYear | undefined> {
  const found = await db.selectFrom('holiday_years').selectAll().where('year', '=', year).executeTakeFirst()
  if (found === undefined) return undefined
  const days = await db
    .selectFrom('holidays')
    .select(['day', 'kind', 'name'])
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .orderBy('day')
    .execute()
  return { ...found, days: days.map(day => ({ ...day, kind: day.kind === 'working' ? 'working' : 'off' })) }
}

export const listYears = (db: Db) =>
  db.selectFrom('holiday_years').select(['year', 'notice', 'confidence']).orderBy('year').execute()

/** Puts the days of a year in place of those it had. */
export async function replaceYear(db: Db, { year, notice, confidence, days }: HolidayYear): Promise<void> {
  await db
    .insertInto('holiday_years')
    .values({ year, notice, confidence })
    .onConflict(conflict => conflict.column('year').doUpdateSet({ notice, confidence }))
    .execute()
  await db.deleteFrom('holidays').where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`).execute()
  if (days.length > 0)
    await db
      .insertInto('holidays')
      .values(days.map(day => ({ ...day, notice })))
      .execute()
}
