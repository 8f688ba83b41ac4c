import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { type Category, type Honouree, type HonoureeKind, matchKey, nameWords } from '../honouree.ts'
import { readHonourees } from './honourees.ts'
import { type KnownWord, knownWords } from './name-words.ts'

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

/** Names of one word that are looked through at most; a word that more names have is looked for beside each family name. */
const scanned = 40_000
/** Up to so many units, their people are looked through instead of the words; more units are most of the province. */
const fewUnits = 100

/**
 * Honourees whose names hold every word, in any order and without diacritics: first those that begin with the words as typed, then
 * by name. Words that no name has are corrected to the nearest that one has.
 */
export async function searchHonourees(
  db: Db,
  text: string,
  filter: HonoureeFilter,
  limit: number,
): Promise<FoundHonourees> {
  const typed = nameWords(text)
  const words = typed.length === 0 ? undefined : await knownWords(db, typed)
  if (words === undefined) return { rows: [], corrected: null }
  const isCorrected = words.some(word => word.isCorrected)
  const asTyped = isCorrected ? words.map(({ word }) => word).join(' ') : matchKey(text)
  const ids =
    filter.unitIds !== undefined && filter.unitIds.length <= fewUnits
      ? await inUnits(db, asTyped, words, filter, limit)
      : await byWords(db, asTyped, words, filter, limit)
  const rows = inOrder(await readHonourees(db, ids), asTyped, text)
  return { rows, corrected: isCorrected ? asTyped : null }
}

async function byWords(
  db: Db,
  asTyped: string,
  words: readonly KnownWord[],
  filter: HonoureeFilter,
  limit: number,
): Promise<string[]> {
  const found = new Set(await beginningWith(db, asTyped, words, filter, limit))
  const more = async (ids: Promise<string[]>) => {
    for (const id of await ids) if (found.size < limit) found.add(id)
  }
  const [rarest, ...others] = words.toSorted((one, other) => one.uses - other.uses)
  if (rarest === undefined) return []
  if (found.size < limit && rarest.uses > scanned) await more(besideFamilyNames(db, words, filter, limit))
  if (found.size < limit) await more(holding(db, rarest, others, filter, limit))
  // A word that names have may still be the beginning of a longer one.
  if (found.size === 0) await more(holding(db, { ...rarest, isBeginning: true }, others, filter, limit))
  return [...found]
}

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')
const beginsWith = (text: string) => sql`match_key LIKE ${`${escaped(text)}%`}`
/** `key` is the match key behind a blank, so that a word is found at its beginning alone. */
const holdsEach = (words: readonly KnownWord[], key = sql`' ' || match_key`) =>
  sql.join([sql`true`, ...words.map(({ word }) => sql`strpos(${key}, ${` ${word}`}) > 0`)], sql` AND `)

/** What the filter leaves. */
export const conditions = ({ kind, category, unitIds }: HonoureeFilter) => sql`true
  ${kind === undefined ? sql`` : sql`AND kind = ${kind}`}
  ${category === undefined ? sql`` : sql`AND category = ${category}`}
  ${unitIds === undefined ? sql`` : sql`AND unit_id = ANY(${[...unitIds]}::uuid[])`}`

async function idsOf(db: Db, select: RawBuilder<{ id: string }>): Promise<string[]> {
  return (await select.execute(db)).rows.map(({ id }) => id)
}

function inUnits(db: Db, asTyped: string, words: readonly KnownWord[], filter: HonoureeFilter, limit: number) {
  return idsOf(
    db,
    sql`SELECT id FROM honourees WHERE merged_into_id IS NULL AND ${conditions(filter)} AND ${holdsEach(words)}
      ORDER BY ${beginsWith(asTyped)} DESC, match_key, id LIMIT ${limit}`,
  )
}

function beginningWith(db: Db, asTyped: string, [first]: readonly KnownWord[], filter: HonoureeFilter, limit: number) {
  return idsOf(
    db,
    sql`SELECT honouree_id AS id FROM (
        SELECT * FROM honouree_words WHERE word = ${first?.word} AND ${beginsWith(asTyped)}
        ORDER BY match_key, honouree_id LIMIT ${scanned}
      ) scan WHERE ${conditions(filter)} LIMIT ${limit}`,
  )
}

/** Each word in turn as the family name, which stands first, beside the rarest of the others. */
function besideFamilyNames(db: Db, words: readonly KnownWord[], filter: HonoureeFilter, limit: number) {
  const ways = words.flatMap(family => {
    const [rarest, ...others] = words.filter(word => word !== family).toSorted((one, other) => one.uses - other.uses)
    if (rarest === undefined) return []
    return sql`(SELECT honouree_id AS id FROM honouree_words WHERE word = ${rarest.word} AND ${beginsWith(`${family.word} `)}
      AND ${holdsEach(others)} AND ${conditions(filter)} ORDER BY match_key LIMIT ${limit})`
  })
  return ways.length === 0 ? Promise.resolve([]) : idsOf(db, sql`${sql.join(ways, sql` UNION ALL `)}`)
}

function holding(
  db: Db,
  { word, isBeginning }: KnownWord,
  others: readonly KnownWord[],
  filter: HonoureeFilter,
  limit: number,
) {
  const isWord = isBeginning ? sql`word LIKE ${`${escaped(word)}%`}` : sql`word = ${word}`
  return idsOf(
    db,
    sql`SELECT honouree_id AS id FROM (
        SELECT ' ' || match_key AS key, honouree_id, kind, category, unit_id FROM honouree_words
        WHERE ${isWord} ORDER BY word, match_key LIMIT ${scanned}
      ) scan WHERE ${holdsEach(others, sql`key`)} AND ${conditions(filter)} LIMIT ${limit}`,
  )
}

const collator = new Intl.Collator('vi')

/** Names that begin as typed first, with the very marks typed before others; then in Vietnamese order. */
function inOrder(honourees: readonly Honouree[], asTyped: string, text: string): Honouree[] {
  const marked = text.normalize('NFC').toLowerCase()
  const rank = ({ name }: Honouree) =>
    matchKey(name).startsWith(asTyped) ? (name.toLowerCase().startsWith(marked) ? 0 : 1) : 2
  return honourees.toSorted((one, other) => rank(one) - rank(other) || collator.compare(one.name, other.name))
}
