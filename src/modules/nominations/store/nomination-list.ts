import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { searchWords } from '#shared/text/fold.ts'
import { type ListOrder, listPageSize, type NominationFilter } from '../list-filter.ts'
import type { NominationStatus } from '../nomination-status.ts'

/** One row of a list of nominations. */
export interface ListedNomination {
  readonly id: string
  readonly submissionId: string
  readonly roundId: string
  readonly unitId: string
  readonly honoureeId: string
  readonly awardCode: string
  readonly level: string
  readonly status: NominationStatus
  readonly statusSince: Date
  readonly dueOn: string | null
  readonly nomineeKind: string
  readonly nomineeName: string
  readonly nomineeTitle: string
  readonly nomineeCategory: string | null
  readonly achievementSummary: string
  readonly handlerId: string | null
}

/** A filter with its units resolved; undefined means every unit. */
export interface ResolvedFilter extends Omit<NominationFilter, 'scope' | 'unitId'> {
  readonly unitIds: readonly string[] | undefined
  readonly submissionId?: string | undefined
  readonly withDrafts: boolean
  readonly today: IsoDate
}

interface Order {
  readonly key: RawBuilder<unknown>
  readonly direction: 'asc' | 'desc'
  readonly keyOf: (row: ListedNomination) => string
  readonly literal: (value: string) => RawBuilder<unknown>
}

/** Each order is an index of its own, alone and within a unit. */
const orders: Readonly<Record<ListOrder, Order>> = {
  recent: {
    key: sql`status_since`,
    direction: 'desc',
    keyOf: row => row.statusSince.toISOString(),
    literal: value => sql`${value}::timestamptz`,
  },
  due: {
    key: sql`coalesce(due_on, 'infinity'::date)`,
    direction: 'asc',
    keyOf: row => row.dueOn ?? 'infinity',
    literal: value => sql`${value}::date`,
  },
  name: {
    key: sql`nominee_name COLLATE vietnamese`,
    direction: 'asc',
    keyOf: row => row.nomineeName,
    literal: value => sql`${value}::text COLLATE vietnamese`,
  },
}

const columns = sql`id, submission_id AS "submissionId", round_id AS "roundId", unit_id AS "unitId",
  honouree_id AS "honoureeId", award_code AS "awardCode", level, status, status_since AS "statusSince", due_on AS "dueOn",
  nominee_kind AS "nomineeKind", nominee_name AS "nomineeName", nominee_title AS "nomineeTitle",
  nominee_category AS "nomineeCategory", achievement_summary AS "achievementSummary", handler_id AS "handlerId"`

/**
 * So many of the first rows of a list are looked through for the words of a search before the index of words is asked; fewer when
 * they must be gathered from several units.
 */
const searchWindow = ({ unitIds }: ResolvedFilter): number =>
  unitIds === undefined || unitIds.length <= 3 ? 3_000 : 300

interface Found {
  readonly page: Page<ListedNomination>
  /** How many fit, when looking for them has told; `atLeast` when there may be more. */
  readonly count: { readonly count: number; readonly atLeast: boolean } | undefined
}

/** One page of a list. Its cost depends on the length of a page, not on how many nominations there are. */
export async function pageOfNominations(db: Db, filter: ResolvedFilter, size = listPageSize): Promise<Found> {
  const words = searchWords(filter.text ?? '')
  const backwards = filter.before !== undefined
  const cursor = readCursor(filter)
  const list = { ...filter, cursor, backwards }
  const { rows, count } =
    words.length === 0
      ? { rows: await firstRows(db, list, size + 1), count: undefined }
      : await searched(db, list, words, size + 1)
  const more = rows.length > size
  const shown = rows.slice(0, size)
  if (backwards) shown.reverse()
  const { keyOf } = orders[filter.order]
  const place = (row: ListedNomination | undefined) => (row === undefined ? null : encodeCursor([keyOf(row), row.id]))
  return {
    page: {
      rows: shown,
      next: backwards || more ? place(shown.at(-1)) : null,
      previous: (backwards ? more : cursor !== undefined) ? place(shown[0]) : null,
    },
    count: cursor === undefined ? count : undefined,
  }
}

interface List extends ResolvedFilter {
  readonly cursor: readonly [string, string] | undefined
  readonly backwards: boolean
}

function readCursor({ after, before, order }: ResolvedFilter): readonly [string, string] | undefined {
  const [key, id] = decodeCursor(before ?? after ?? '') ?? []
  if (typeof key !== 'string' || typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return undefined
  if (order === 'recent' && Number.isNaN(Date.parse(key))) return undefined
  if (order === 'due' && key !== 'infinity' && !/^\d{4}-\d\d-\d\d$/.test(key)) return undefined
  return [key, id]
}

async function firstRows(db: Db, list: List, limit: number): Promise<ListedNomination[]> {
  const { rows } = await sql<ListedNomination>`SELECT ${columns} FROM (${ordered(list, limit)}) AS listed`.execute(db)
  return rows
}

/**
 * Common words are met within the first rows of the list; rare ones, which are not, have a short entry in the index of words. So
 * neither costs more in a larger province.
 */
async function searched(db: Db, list: List, words: readonly string[], limit: number) {
  const matches = sql`words @@ ${tsquery(words)}::tsquery`
  const near = await sql<ListedNomination & { count: number }>`
    SELECT ${columns}, count(*) OVER () AS count FROM (${ordered(list, searchWindow(list))}) AS listed
    WHERE ${matches} LIMIT ${limit}`.execute(db)
  if (near.rows.length === limit) return { rows: near.rows, count: { count: near.rows[0]?.count ?? 0, atLeast: true } }
  const all = await sql<ListedNomination & { count: number }>`
    WITH hits AS MATERIALIZED (
      SELECT * FROM nominations
      WHERE ${sql.join([matches, ...conditions(list), ...unitCondition(list), ...cursorCondition(list)], sql` AND `)}
    )
    SELECT ${columns}, count(*) OVER () AS count FROM hits ${orderBy(list)} LIMIT ${limit}`.execute(db)
  return { rows: all.rows, count: { count: all.rows[0]?.count ?? 0, atLeast: false } }
}

/** The last word may be the beginning of one, as it is while people type. */
const tsquery = (words: readonly string[]): string =>
  words.map((word, index) => `'${word.replaceAll("'", "''")}'${index === words.length - 1 ? ':*' : ''}`).join(' & ')

/** The first rows of a list as a subquery: the whole order of one index, or the heads of one for each unit. */
function ordered(list: List, limit: number): RawBuilder<unknown> {
  const where = sql.join([...conditions(list), ...cursorCondition(list)], sql` AND `)
  if (list.unitIds === undefined) return sql`SELECT * FROM nominations WHERE ${where} ${orderBy(list)} LIMIT ${limit}`
  return sql`
    SELECT heads.* FROM unnest(${[...list.unitIds]}::uuid[]) AS wanted (id) CROSS JOIN LATERAL (
      SELECT * FROM nominations WHERE unit_id = wanted.id AND ${where} ${orderBy(list)} LIMIT ${limit}
    ) AS heads ${orderBy(list)} LIMIT ${limit}`
}

function orderBy({ order, backwards }: List): RawBuilder<unknown> {
  const { key, direction } = orders[order]
  return (direction === 'desc') === backwards ? sql`ORDER BY ${key} ASC, id ASC` : sql`ORDER BY ${key} DESC, id DESC`
}

function cursorCondition({ order, cursor, backwards }: List): RawBuilder<unknown>[] {
  if (cursor === undefined) return []
  const { key, direction, literal } = orders[order]
  const comparison = (direction === 'desc') === backwards ? sql`>` : sql`<`
  return [sql`(${key}, id) ${comparison} (${literal(cursor[0])}, ${cursor[1]}::uuid)`]
}

const unitCondition = ({ unitIds }: ResolvedFilter): RawBuilder<unknown>[] =>
  unitIds === undefined ? [] : [sql`unit_id = ANY(${[...unitIds]}::uuid[])`]

function conditions(filter: ResolvedFilter): RawBuilder<unknown>[] {
  const { roundId, submissionId, status, awardCode, level, late, handlerId, withDrafts, today } = filter
  const found = [sql`true`]
  if (status !== undefined) found.push(sql`status = ${status}`)
  if (!withDrafts && status === undefined) found.push(sql`status <> 'draft'`)
  if (!withDrafts && status === 'draft') found.push(sql`false`)
  if (roundId !== undefined) found.push(sql`round_id = ${roundId}`)
  if (submissionId !== undefined) found.push(sql`submission_id = ${submissionId}`)
  if (awardCode !== undefined) found.push(sql`award_code = ${awardCode}`)
  if (level !== undefined) found.push(sql`level = ${level}`)
  if (late) found.push(sql`coalesce(due_on, 'infinity'::date) < ${today}::date`)
  if (handlerId !== undefined) {
    const id = handlerId === 'nobody' ? nobody : handlerId
    found.push(sql`coalesce(handler_id, ${sql.lit(nobody)}::uuid) = ${id}`)
  }
  return found
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** How many nominations of the filter stand in each status, from the kept sums; late, handler and words are not asked. */
export async function countsByStatus(
  db: Db,
  filter: Pick<ResolvedFilter, 'roundId' | 'awardCode' | 'level' | 'unitIds' | 'withDrafts'>,
): Promise<ReadonlyMap<NominationStatus, number>> {
  const { roundId, awardCode, level, unitIds, withDrafts } = filter
  let sums = db
    .selectFrom('nomination_counts')
    .select(({ fn }) => ['status', fn.sum<string>('count').as('count')])
    .groupBy('status')
  if (unitIds !== undefined) sums = sums.where('unit_id', '=', ({ fn, val }) => fn.any(val([...unitIds])))
  if (roundId !== undefined) sums = sums.where('round_id', '=', roundId)
  if (awardCode !== undefined) sums = sums.where('award_code', '=', awardCode)
  if (level !== undefined) sums = sums.where('level', '=', level)
  if (!withDrafts) sums = sums.where('status', '<>', 'draft')
  const rows = await sums.execute()
  return new Map(rows.map(row => [row.status as NominationStatus, Number(row.count)]))
}
