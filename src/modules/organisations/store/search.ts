import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { fold, searchWords } from '#shared/text/fold.ts'
import type { UnitKind } from '../unit.ts'

export interface FoundUnit {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly kind: UnitKind
  readonly parentName: string | null
  /** Since when and until when it was called so. */
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
  /** True when the words were not found as typed and this is the nearest. */
  readonly isGuess: boolean
}

export interface SearchOptions {
  readonly limit?: number | undefined
  readonly kinds?: readonly UnitKind[] | undefined
}

/**
 * Units alive on a day whose names have words that begin like every word typed, in any order and without diacritics; when there are none, the nearest by
 * spelling, marked as guesses.
 */
export async function searchUnitsOn(
  db: Db,
  text: string,
  day: IsoDate,
  { limit = 20, kinds }: SearchOptions = {},
): Promise<FoundUnit[]> {
  const words = searchWords(text)
  if (words.length === 0) return []
  const alive = kinds === undefined ? validOn(day) : sql`${validOn(day)} AND version.kind = ANY(${[...kinds]})`
  const exact = await find(db, sql`${alive} AND ${hasWords(words)}`, words.join(' '), limit)
  if (exact.length > 0) return exact
  const near = fold(text)
  const guesses = await find(db, sql`${alive} AND ${near} <% version.search_text`, near, Math.min(limit, 5))
  return guesses.map(unit => ({ ...unit, isGuess: true }))
}

/** Units that were called so at another time than the day. */
export async function searchUnitsBeside(db: Db, text: string, day: IsoDate, limit: number): Promise<FoundUnit[]> {
  const words = searchWords(text)
  return words.length === 0
    ? []
    : await find(db, sql`NOT (${validOn(day)}) AND ${hasWords(words)}`, words.join(' '), limit)
}

type Condition = RawBuilder<unknown>

const validOn = (day: IsoDate): Condition =>
  sql`version.valid_from <= ${day}::date AND (version.valid_to IS NULL OR version.valid_to > ${day}::date)`

const hasWords = (words: readonly string[]): Condition =>
  sql.join(
    words.map(word => sql`' ' || version.search_text LIKE ${`% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`),
    sql` AND `,
  )

async function find(db: Db, condition: Condition, whole: string, limit: number): Promise<FoundUnit[]> {
  const { rows } = await sql<{
    unit_id: string
    key: string
    name: string
    short_name: string
    kind: UnitKind
    valid_from: string
    valid_to: string | null
    parent_name: string | null
  }>`
    SELECT version.unit_id, units.key, version.name, version.short_name, version.kind, version.valid_from, version.valid_to,
      (SELECT parent.short_name FROM unit_versions parent WHERE parent.unit_id = version.parent_id
        AND parent.valid_from <= version.valid_from
        ORDER BY parent.valid_from DESC LIMIT 1) AS parent_name
    FROM unit_versions version JOIN units ON units.id = version.unit_id
    WHERE ${condition}
    ORDER BY starts_with(version.search_text, ${whole}) DESC, word_similarity(${whole}, version.search_text) DESC,
      length(version.short_name), version.short_name COLLATE vietnamese, version.valid_from DESC, version.unit_id
    LIMIT ${limit}`.execute(db)
  return rows.map(row => ({
    id: row.unit_id,
    key: row.key,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    parentName: row.parent_name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    isGuess: false,
  }))
}
