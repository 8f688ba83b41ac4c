import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { type Category, type Honouree, type HonoureeKind, matchKey, nameWords } from '../honouree.ts'
import { toHonouree } from './honourees.ts'

export interface HonoureeFilter {
  readonly kind?: HonoureeKind | undefined
  readonly category?: Category | undefined
  readonly unitIds?: readonly string[] | undefined
}

export interface FoundHonourees {
  readonly rows: readonly Honouree[]
  /** The words the search was understood as, when some were corrected. */
  readonly corrected: string | null
}

/** Names scanned at most for one search: what lies further down a list of very common words is found by one word more. */
const scanned = 20_000

/**
 * Honourees whose names hold every word, in any order and without diacritics. The words in the order typed come first, then by
 * name. Words that no name has are corrected to the nearest that one has.
 */
export async function searchHonourees(
  db: Db,
  text: string,
  filter: HonoureeFilter,
  limit: number,
): Promise<FoundHonourees> {
  const typed = nameWords(text)
  if (typed.length === 0) return { rows: [], corrected: null }
  const { words, corrected } = await knownWords(db, typed)
  if (words === undefined) return { rows: [], corrected: null }
  const asTyped = corrected ? words.join(' ') : matchKey(text)
  const ids = await beginningWith(db, asTyped, filter, limit)
  if (ids.length < limit) ids.push(...(await holding(db, words, filter, limit, ids)))
  return { rows: await inOrder(db, ids), corrected: corrected ? words.join(' ') : null }
}

/** The words as names have them, the rarest first; undefined when one has no likeness at all. The last may be unfinished. */
async function knownWords(db: Db, typed: readonly string[]) {
  const { rows } = await sql<{ typed: string; word: string | null; uses: number }>`
    SELECT wanted.typed, coalesce(exact.word, begun.word, near.word) AS word,
      coalesce(exact.uses, begun.uses, near.uses) AS uses
    FROM unnest(${[...typed]}::text[]) WITH ORDINALITY AS wanted (typed, place)
    LEFT JOIN name_words exact ON exact.word = wanted.typed AND exact.uses > 0
    LEFT JOIN LATERAL (SELECT wanted.typed AS word, 1000000 AS uses FROM name_words
      WHERE exact.word IS NULL AND word LIKE wanted.typed || '%' AND uses > 0 LIMIT 1) begun ON true
    LEFT JOIN LATERAL (SELECT word, uses FROM name_words
      WHERE exact.word IS NULL AND begun.word IS NULL AND uses > 0 AND word % wanted.typed
      ORDER BY similarity(word, wanted.typed) DESC, uses DESC LIMIT 1) near ON true
    ORDER BY wanted.place`.execute(db)
  const words = rows.map(row => row.word)
  if (words.some(word => word === null)) return { words: undefined, corrected: false }
  const uses = new Map(rows.map(row => [row.word, row.uses]))
  return {
    words: (words as string[]).toSorted((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0)),
    corrected: rows.some(row => row.word !== row.typed),
  }
}

/** What the filter leaves of the living records. */
export const conditions = ({ kind, category, unitIds }: HonoureeFilter) => sql`honouree.merged_into_id IS NULL
  ${kind === undefined ? sql`` : sql`AND honouree.kind = ${kind}`}
  ${category === undefined ? sql`` : sql`AND honouree.category = ${category}`}
  ${unitIds === undefined ? sql`` : sql`AND honouree.unit_id = ANY(${[...unitIds]}::uuid[])`}`

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')

async function beginningWith(db: Db, key: string, filter: HonoureeFilter, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT honouree.id FROM honourees honouree
    WHERE honouree.match_key LIKE ${`${escaped(key)}%`} AND ${conditions(filter)}
    ORDER BY honouree.match_key USING ~<~, honouree.id LIMIT ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

async function holding(
  db: Db,
  [rarest = '', ...others]: readonly string[],
  filter: HonoureeFilter,
  limit: number,
  known: readonly string[],
): Promise<string[]> {
  const tests = others.map(word => sql`AND ' ' || scan.match_key LIKE ${`% ${escaped(word)}%`}`)
  const { rows } = await sql<{ id: string }>`
    SELECT honouree.id FROM (
      SELECT word.match_key, word.honouree_id FROM honouree_words word
      WHERE word.word LIKE ${`${escaped(rarest)}%`} ORDER BY word.word, word.match_key LIMIT ${scanned}
    ) scan JOIN honourees honouree ON honouree.id = scan.honouree_id
    WHERE ${conditions(filter)} ${sql.join(tests, sql` `)} AND NOT honouree.id = ANY(${[...known]}::uuid[])
    ORDER BY scan.match_key LIMIT ${limit - known.length}`.execute(db)
  return [...new Set(rows.map(({ id }) => id))]
}

async function inOrder(db: Db, ids: readonly string[]): Promise<Honouree[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('honourees').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map(row => [row.id, toHonouree(row)]))
  return ids.flatMap(id => byId.get(id) ?? [])
}
