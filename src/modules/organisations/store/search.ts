import { sql } from 'kysely'
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
  const exact = await find(db, day, kinds, limit, words)
  return exact.length > 0 ? exact : await find(db, day, kinds, Math.min(limit, 5), undefined, fold(text))
}

async function find(
  db: Db,
  day: IsoDate,
  kinds: readonly UnitKind[] | undefined,
  limit: number,
  words: readonly string[] | undefined,
  near = '',
): Promise<FoundUnit[]> {
  const matches = words?.map(word => sql`' ' || version.search_text LIKE ${`% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`)
  const condition = matches === undefined ? sql`${near} <% version.search_text` : sql.join(matches, sql` AND `)
  const whole = words?.join(' ') ?? near
  const { rows } = await sql<{
    unit_id: string
    key: string
    name: string
    short_name: string
    kind: UnitKind
    parent_name: string | null
  }>`
    SELECT version.unit_id, units.key, version.name, version.short_name, version.kind,
      (SELECT parent.short_name FROM unit_versions parent WHERE parent.unit_id = version.parent_id
        AND parent.valid_from <= ${day}::date AND (parent.valid_to IS NULL OR parent.valid_to > ${day}::date)) AS parent_name
    FROM unit_versions version JOIN units ON units.id = version.unit_id
    WHERE version.valid_from <= ${day}::date AND (version.valid_to IS NULL OR version.valid_to > ${day}::date)
      AND ${condition}
      ${kinds === undefined ? sql`` : sql`AND version.kind = ANY(${[...kinds]})`}
    ORDER BY starts_with(version.search_text, ${whole}) DESC, word_similarity(${whole}, version.search_text) DESC,
      length(version.short_name), version.short_name COLLATE vietnamese, version.unit_id
    LIMIT ${limit}`.execute(db)
  return rows.map(row => ({
    id: row.unit_id,
    key: row.key,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    parentName: row.parent_name,
    isGuess: words === undefined,
  }))
}
