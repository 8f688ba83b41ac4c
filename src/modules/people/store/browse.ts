import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { type Honouree, honoureeKinds } from '../honouree.ts'
import { toHonouree } from './honourees.ts'
import { conditions, type HonoureeFilter } from './search.ts'

const byName = sql`name COLLATE vietnamese`

export interface Place {
  readonly after?: string | undefined
  readonly before?: string | undefined
}

/** One page of the registry in Vietnamese order, after or before a place in it. */
export async function browseHonourees(
  db: Db,
  filter: HonoureeFilter,
  { after, before }: Place,
  limit: number,
): Promise<Page<Honouree>> {
  const backwards = before !== undefined
  const [name, id] = decodeCursor(before ?? after ?? '') ?? []
  const isPlace = typeof name === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
  const [order, side] = backwards ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`]
  const from = isPlace ? sql`AND (${byName}, id) ${side} (${name}, ${id}::uuid)` : sql``
  const inOrder = sql`ORDER BY ${byName} ${order}, id ${order} LIMIT ${limit + 1}`
  const { column, values } = lanesOf(filter)
  const { rows } = await sql<Parameters<typeof toHonouree>[0]>`
    SELECT honourees.* FROM (
      SELECT lane.id FROM unnest(${values}) AS value CROSS JOIN LATERAL (
        SELECT id, name FROM honourees
        WHERE ${column} = value AND merged_into_id IS NULL AND ${conditions(filter)} ${from} ${inOrder}
      ) lane ${inOrder}
    ) shown JOIN honourees USING (id) ORDER BY ${byName} ${order}, id ${order}`.execute(db)
  const more = rows.length > limit
  const shown = rows.slice(0, limit).map(toHonouree)
  if (backwards) shown.reverse()
  const cursor = (row: Honouree | undefined) => (row === undefined ? null : encodeCursor([row.name, row.id]))
  return {
    rows: shown,
    next: (backwards && isPlace) || more ? cursor(shown.at(-1)) : null,
    previous: (backwards ? more : isPlace) ? cursor(shown[0]) : null,
  }
}

/** Each lane is read in order from an index of its own, so that a rare filter costs no more than a common one. */
function lanesOf({ kind, category, unitIds }: HonoureeFilter) {
  if (unitIds !== undefined) return { column: sql`unit_id`, values: sql`${[...unitIds]}::uuid[]` }
  if (category !== undefined) return { column: sql`category`, values: sql`${[category]}::text[]` }
  return { column: sql`kind`, values: sql`${kind === undefined ? [...honoureeKinds] : [kind]}::text[]` }
}

/** How many honourees the filter leaves, counted up to a limit so that a large registry does not slow the page. */
export async function countHonourees(db: Db, filter: HonoureeFilter, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM honourees WHERE merged_into_id IS NULL AND ${conditions(filter)} LIMIT ${limit}
    ) AS counted`.execute(db)
  return rows[0]?.count ?? 0
}
