import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { searchWords } from '#shared/text/fold.ts'
import { type NominationView, readNominations } from './nomination-views.ts'

/** What of the office's work under appraisal a list shows. */
export interface DeskFilter {
  readonly status?: 'appraisal' | 'returned' | undefined
  /** One handler, or nobody. */
  readonly handlerId?: string | 'nobody' | undefined
  readonly roundId?: string | undefined
  readonly awardCode?: string | undefined
  readonly unitId?: string | undefined
  readonly text?: string | undefined
  readonly dueBefore?: IsoDate | undefined
  /** Only these nominations. */
  readonly ids?: readonly string[] | undefined
}

export interface DeskPlace {
  readonly after?: string | undefined
  readonly before?: string | undefined
}

export const deskPageSize = 50
const dueDay = sql<string>`coalesce(due_on, 'infinity'::date)`

/** A page of nominations under appraisal or sent back, the most pressing first. */
export async function pageOfDesk(
  db: Db,
  filter: DeskFilter,
  { after, before }: DeskPlace,
): Promise<Page<NominationView>> {
  const [due, id] = decodeCursor(before ?? after ?? '') ?? []
  const backwards = before !== undefined
  let rows = filtered(db, filter).select(['id', dueDay.as('due')])
  if (typeof due === 'string' && typeof id === 'string') {
    const place = sql`(${due}::date, ${id}::uuid)`
    rows = rows.where(backwards ? sql<boolean>`(${dueDay}, id) < ${place}` : sql<boolean>`(${dueDay}, id) > ${place}`)
  }
  const direction = backwards ? 'desc' : 'asc'
  const found = await rows
    .orderBy(dueDay, direction)
    .orderBy('id', direction)
    .limit(deskPageSize + 1)
    .execute()
  const more = found.length > deskPageSize
  const shown = found.slice(0, deskPageSize)
  if (backwards) shown.reverse()
  const views = new Map(
    (
      await readNominations(
        db,
        shown.map(row => row.id),
      )
    ).map(view => [view.id, view]),
  )
  const cursor = (row: { id: string; due: string } | undefined) => row && encodeCursor([row.due, row.id])
  return {
    rows: shown.flatMap(row => views.get(row.id) ?? []),
    next: ((backwards || more) && cursor(shown.at(-1))) || null,
    previous: ((backwards ? more : typeof due === 'string') && cursor(shown[0])) || null,
  }
}

export async function countDesk(db: Db, filter: DeskFilter): Promise<number> {
  const { count } = await filtered(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** How the office's work stands as a whole, and what of it is with one person. */
export async function summariseDesk(db: Db, userId: string | undefined, today: IsoDate) {
  const underAppraisal = sql<boolean>`status = 'appraisal'`
  const mine = sql<boolean>`status = 'appraisal' AND handler_id = ${userId ?? null}::uuid`
  return await filtered(db, {})
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere(underAppraisal).as('all'),
      fn.countAll<number>().filterWhere(mine).as('mine'),
      fn.countAll<number>().filterWhere(underAppraisal).filterWhere('handler_id', 'is', null).as('free'),
      fn.countAll<number>().filterWhere(underAppraisal).filterWhere('due_on', '<', today).as('late'),
      fn.countAll<number>().filterWhere('status', '=', 'returned').as('returned'),
      fn.min('due_on').filterWhere(mine).as('nearestMine'),
      fn.min('due_on').filterWhere(underAppraisal).as('nearest'),
    ])
    .executeTakeFirstOrThrow()
}

/** Of these nominations those that are under appraisal or sent back. */
function filtered(db: Db, filter: DeskFilter) {
  const { status, handlerId, roundId, awardCode, unitId, text, dueBefore, ids } = filter
  let rows = db.selectFrom('nominations').where('status', 'in', ['appraisal', 'returned'])
  if (status !== undefined) rows = rows.where('status', '=', status)
  if (handlerId !== undefined)
    rows = handlerId === 'nobody' ? rows.where('handler_id', 'is', null) : rows.where('handler_id', '=', handlerId)
  if (roundId !== undefined) rows = rows.where('round_id', '=', roundId)
  if (awardCode !== undefined) rows = rows.where('award_code', '=', awardCode)
  if (unitId !== undefined) rows = rows.where('unit_id', '=', unitId)
  if (dueBefore !== undefined) rows = rows.where('due_on', '<', dueBefore)
  if (ids !== undefined)
    rows = rows.where('id', 'in', ids.length === 0 ? ['00000000-0000-0000-0000-000000000000'] : ids)
  for (const word of searchWords(text ?? '')) rows = rows.where('search_text', 'like', `%${word}%`)
  return rows
}

/** How many nominations of the units were sent back for correction, and the nearest day by which one is due. */
export const countReturned = (db: Db, unitIds: readonly string[]) =>
  db
    .selectFrom('nominations')
    .where('status', '=', 'returned')
    .where('unit_id', 'in', unitIds)
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('due_on').as('nearest')])
    .executeTakeFirstOrThrow()
