import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { type Honouree, matchKey, nameWords } from '../honouree.ts'

/** Enters the words of names, with what searches are narrowed by. */
export async function addWords(
  db: Db,
  named: readonly Pick<Honouree, 'id' | 'name' | 'kind' | 'category' | 'unitId'>[],
): Promise<void> {
  const words = named.flatMap(({ name, ...rest }) =>
    nameWords(name).map(word => ({ word, key: matchKey(name), ...rest })),
  )
  if (words.length === 0) return
  await sql`INSERT INTO honouree_words (word, match_key, honouree_id, kind, category, unit_id)
    SELECT * FROM unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ key }) => key)}::text[],
      ${words.map(({ id }) => id)}::uuid[], ${words.map(({ kind }) => kind)}::text[],
      ${words.map(({ category }) => category)}::text[], ${words.map(({ unitId }) => unitId)}::uuid[])`.execute(db)
  // In one order, so that two who enter many at once wait for each other instead of locking each other out.
  const uses = [...Map.groupBy(words, ({ word }) => word)].sort(([one], [other]) => (one < other ? -1 : 1))
  await sql`INSERT INTO name_words (word, uses)
    SELECT * FROM unnest(${uses.map(([word]) => word)}::text[], ${uses.map(([, list]) => list.length)}::int[])
    ON CONFLICT (word) DO UPDATE SET uses = name_words.uses + excluded.uses`.execute(db)
}

export async function removeWords(db: Db, id: string): Promise<void> {
  await sql`WITH gone AS (DELETE FROM honouree_words WHERE honouree_id = ${id} RETURNING word)
    UPDATE name_words SET uses = uses - 1 WHERE word IN (SELECT word FROM gone)`.execute(db)
}

export interface KnownWord {
  /** The word as names have it, or its beginning. */
  readonly word: string
  /** How many names have it; a beginning counts as more than any word. */
  readonly uses: number
  readonly isBeginning: boolean
  readonly isCorrected: boolean
}

/**
 * The words of a search as names have them: the word itself, the beginning of one, or the nearest by spelling. Undefined when one
 * has no likeness at all.
 */
export async function knownWords(db: Db, typed: readonly string[]): Promise<KnownWord[] | undefined> {
  const { rows } = await sql<{ typed: string; begun: boolean; word: string | null; uses: number | null }>`
    SELECT wanted.typed, begun.word IS NOT NULL AS begun, coalesce(exact.word, begun.word, near.word) AS word,
      coalesce(exact.uses, near.uses) AS uses
    FROM unnest(${[...typed]}::text[]) WITH ORDINALITY AS wanted (typed, place)
    LEFT JOIN name_words exact ON exact.word = wanted.typed AND exact.uses > 0
    LEFT JOIN LATERAL (SELECT wanted.typed AS word FROM name_words
      WHERE exact.word IS NULL AND word LIKE wanted.typed || '%' AND uses > 0 LIMIT 1) begun ON true
    LEFT JOIN LATERAL (SELECT word, uses FROM name_words
      WHERE exact.word IS NULL AND begun.word IS NULL AND uses > 0 AND word % wanted.typed
      ORDER BY similarity(word, wanted.typed) DESC, uses DESC LIMIT 1) near ON true
    ORDER BY wanted.place`.execute(db)
  const known = rows.flatMap(({ typed: asTyped, word, uses, begun }) =>
    word === null
      ? []
      : { word, uses: uses ?? Number.POSITIVE_INFINITY, isBeginning: begun, isCorrected: word !== asTyped },
  )
  return known.length < typed.length ? undefined : known
}
