import { type ExpressionBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { DB } from '#database/schema.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor } from '#shared/page.ts'
import { searchWords } from '#shared/text/fold.ts'
import type { ChangeKind, ChangeMember, UnitChange } from '../unit.ts'

export interface ChangeFilter {
  readonly year?: number | undefined
  readonly kind?: ChangeKind | undefined
  readonly certainty?: UnitChange['certainty'] | undefined
  /** Words of the name of a unit that took part. */
  readonly text?: string | undefined
  readonly unitIds?: readonly string[] | undefined
  readonly ids?: readonly string[] | undefined
}

type Expressions = ExpressionBuilder<DB, 'unit_changes'>

const matches = (filter: ChangeFilter) => (eb: Expressions) =>
  eb.and([
    ...(filter.year === undefined ? [] : [eb.between('effective_on', `${filter.year}-01-01`, `${filter.year}-12-31`)]),
    ...(filter.kind === undefined ? [] : [eb('kind', '=', filter.kind)]),
    ...(filter.certainty === undefined ? [] : [eb('certainty', '=', filter.certainty)]),
    ...(filter.ids === undefined ? [] : [eb('id', 'in', filter.ids)]),
    ...(filter.unitIds === undefined
      ? []
      : [
          eb('id', 'in', sub =>
            sub
              .selectFrom('unit_change_members')
              .select('change_id')
              .where('unit_id', 'in', filter.unitIds ?? []),
          ),
        ]),
    ...searchWords(filter.text ?? '').map(word => someMemberIsCalled(eb, word)),
  ])

const someMemberIsCalled = (eb: Expressions, word: string) =>
  eb('id', 'in', sub =>
    sub
      .selectFrom('unit_change_members')
      .innerJoin('unit_versions', 'unit_versions.unit_id', 'unit_change_members.unit_id')
      .select('change_id')
      .where(sql<string>`' ' || search_text`, 'like', `% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`),
  )

const placeSchema = z.tuple([z.iso.date(), z.int()])

export interface ChangePage {
  readonly limit?: number | undefined
  readonly after?: string | undefined
}

/** Recorded changes, newest first, with what their units were called then; and the cursor of what comes after them. */
export async function listChanges(
  db: Db,
  filter: ChangeFilter,
  { limit, after }: ChangePage = {},
): Promise<{ rows: UnitChange[]; next: string | null }> {
  let query = db.selectFrom('unit_changes').selectAll().where(matches(filter))
  const place = placeSchema.safeParse(after === undefined ? undefined : decodeCursor(after))
  if (place.success) {
    const [day, order] = place.data
    query = query.where(eb =>
      eb.or([eb('effective_on', '<', day), eb.and([eb('effective_on', '=', day), eb('recorded_order', '>', order)])]),
    )
  }
  if (limit !== undefined) query = query.limit(limit + 1)
  const found = await query.orderBy('effective_on', 'desc').orderBy('recorded_order').execute()
  const rows = limit === undefined ? found : found.slice(0, limit)
  const members = await membersOf(
    db,
    rows.map(row => row.id),
  )
  const changes = rows.map(row => ({
    id: row.id,
    kind: row.kind as ChangeKind,
    effectiveOn: row.effective_on,
    legalBasis: row.legal_basis,
    certainty: row.certainty as UnitChange['certainty'],
    note: row.note,
    members: members.get(row.id) ?? [],
  }))
  const last = found.length > rows.length ? rows.at(-1) : undefined
  return { rows: changes, next: last === undefined ? null : encodeCursor([last.effective_on, last.recorded_order]) }
}

/** How many changes there are, and the years in which any took effect. */
export async function countChanges(db: Db, filter: ChangeFilter): Promise<{ total: number; years: number[] }> {
  const [{ total }, years] = await Promise.all([
    db
      .selectFrom('unit_changes')
      .select(eb => eb.fn.countAll<string>().as('total'))
      .where(matches(filter))
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('unit_changes')
      .select(sql<number>`extract(year FROM effective_on)::int`.as('year'))
      .distinct()
      .orderBy('year', 'desc')
      .execute(),
  ])
  return { total: Number(total), years: years.map(({ year }) => year) }
}

/** The days on which changes took effect, newest first, with how many. */
export async function daysOfChange(db: Db): Promise<{ day: IsoDate; count: number }[]> {
  const rows = await db
    .selectFrom('unit_changes')
    .select(eb => ['effective_on as day', eb.fn.countAll<string>().as('count')])
    .groupBy('effective_on')
    .orderBy('effective_on', 'desc')
    .execute()
  return rows.map(({ day, count }) => ({ day, count: Number(count) }))
}

async function membersOf(db: Db, changeIds: readonly string[]): Promise<Map<string, ChangeMember[]>> {
  if (changeIds.length === 0) return new Map()
  const { rows } = await sql<{
    change_id: string
    unit_id: string
    side: ChangeMember['side']
    part: ChangeMember['part']
    short_name: string
  }>`
    SELECT member.change_id, member.unit_id, member.side, member.part, version.short_name
    FROM unit_change_members member JOIN unit_changes change ON change.id = member.change_id
    CROSS JOIN LATERAL (
      SELECT short_name FROM unit_versions WHERE unit_id = member.unit_id
      ORDER BY (member.side = 'predecessor' AND valid_from < change.effective_on
        OR member.side = 'successor' AND valid_from <= change.effective_on) DESC, valid_from DESC LIMIT 1
    ) version
    WHERE member.change_id = ANY(${[...changeIds]})
    ORDER BY version.short_name COLLATE vietnamese`.execute(db)
  const members = rows.map(row => ({
    changeId: row.change_id,
    member: { unitId: row.unit_id, side: row.side, part: row.part, name: row.short_name },
  }))
  const byChange = Map.groupBy(members, ({ changeId }) => changeId)
  return new Map([...byChange].map(([id, list]) => [id, list.map(({ member }) => member)]))
}
