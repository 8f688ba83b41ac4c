import { sql } from 'kysely'
import { addDays, type IsoDate, startOfDay } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { Page } from '#shared/page.ts'
import type { RecordedFact } from '../recorded-fact.ts'

const facts = (db: Db) =>
  db
    .selectFrom('history')
    .select(['id', 'at', 'name', 'actor_id as actorId', 'role', 'unit_id as unitId', 'subjects', 'data'])
    .select(sql<RecordedFact['actorKind']>`actor_kind`.as('actorKind'))

interface TimelineOptions {
  readonly limit?: number
  /** Facts of these names are left out. */
  readonly without?: readonly string[]
}

/** Every fact that names the subject (`nomination:…`), the latest first. */
export async function timelineOf(
  db: Db,
  subject: string,
  { limit = 200, without = [] }: TimelineOptions = {},
): Promise<RecordedFact[]> {
  const named = facts(db).where('subjects', '@>', sql<string[]>`ARRAY[${subject}]::text[]`)
  const wanted = without.length === 0 ? named : named.where('name', 'not in', without)
  return await wanted.orderBy('id', 'desc').limit(limit).execute()
}

export interface FactFilter {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
  readonly actorId?: string | undefined
  readonly subject?: string | undefined
  readonly name?: string | undefined
}

/** Facts that fit the filter, the latest first, a page at a time; `before` is the last id of the page before. */
export async function searchFacts(
  db: Db,
  { from, to, actorId, subject, name }: FactFilter,
  before: number | undefined,
  limit: number,
): Promise<Page<RecordedFact>> {
  let found = facts(db)
  if (from !== undefined) found = found.where('at', '>=', startOfDay(from))
  if (to !== undefined) found = found.where('at', '<', startOfDay(addDays(to, 1)))
  if (actorId !== undefined) found = found.where('actor_id', '=', actorId)
  if (name !== undefined) found = found.where('name', '=', name)
  if (subject !== undefined) found = found.where('subjects', '@>', sql<string[]>`ARRAY[${subject}]::text[]`)
  if (before !== undefined) found = found.where('id', '<', before)
  const rows = await found
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  return { rows: shown, next: rows.length > limit ? String(shown.at(-1)?.id) : null, previous: null }
}
