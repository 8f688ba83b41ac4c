import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor } from '#shared/page.ts'
import type { Honouree } from '../honouree.ts'
import type { LikenessReason } from '../likeness.ts'
import { lookAlikesOf } from './look-alikes.ts'

/** Alike enough for somebody to look at: the same name with the year of birth or the unit, or a similar one with both. */
export const suspicious = 60

export interface SuspectedPair {
  readonly oneId: string
  readonly otherId: string
  readonly score: number
  readonly reasons: readonly LikenessReason[]
}

type NewRecord = Omit<Honouree, 'hasIdentity' | 'mergedIntoId' | 'version'>

/** Looks for records like those just entered or changed, and keeps the pairs for somebody to judge. */
export async function suspectDuplicates(db: Db, honourees: readonly NewRecord[]): Promise<void> {
  const lookAlikes = await lookAlikesOf(db, honourees)
  const pairs = new Map<string, SuspectedPair>()
  for (const [place, { id }] of honourees.entries()) {
    for (const { honouree, score, reasons } of lookAlikes[place] ?? []) {
      const [oneId = '', otherId = ''] = [id, honouree.id].toSorted()
      if (score >= suspicious) pairs.set(oneId + otherId, { oneId, otherId, score, reasons })
    }
  }
  const found = [...pairs.values()]
  if (found.length === 0) return
  await sql`INSERT INTO possible_duplicates (one_id, other_id, score, reasons)
    SELECT one_id, other_id, score, string_to_array(reasons, ' ')
    FROM unnest(${found.map(({ oneId }) => oneId)}::uuid[], ${found.map(({ otherId }) => otherId)}::uuid[],
      ${found.map(({ score }) => score)}::smallint[], ${found.map(({ reasons }) => reasons.join(' '))}::text[])
      AS pair (one_id, other_id, score, reasons)
    WHERE NOT EXISTS (SELECT FROM duplicate_decisions judged
      WHERE judged.one_id = pair.one_id AND judged.other_id = pair.other_id)
    ON CONFLICT (one_id, other_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons`.execute(db)
}

export const forgetSuspicions = (db: Db, id: string) =>
  db
    .deleteFrom('possible_duplicates')
    .where(eb => eb.or([eb('one_id', '=', id), eb('other_id', '=', id)]))
    .execute()

/** A page of the pairs to judge, all of them or those of one honouree, the most alike first. */
export async function suspectedPairs(db: Db, ofId: string | undefined, after: string | undefined, limit: number) {
  const [score, oneId, otherId] = decodeCursor(after ?? '') ?? []
  let pairs = db
    .selectFrom('possible_duplicates')
    .select(['one_id as oneId', 'other_id as otherId', 'score', sql<LikenessReason[]>`reasons`.as('reasons')])
  if (typeof score === 'number' && typeof oneId === 'string' && typeof otherId === 'string') {
    pairs = pairs.where(sql<boolean>`(-score, one_id, other_id) > (${-score}::int, ${oneId}::uuid, ${otherId}::uuid)`)
  }
  if (ofId !== undefined) pairs = pairs.where(eb => eb.or([eb('one_id', '=', ofId), eb('other_id', '=', ofId)]))
  const found = await pairs
    .orderBy('score', 'desc')
    .orderBy('one_id')
    .orderBy('other_id')
    .limit(limit + 1)
    .execute()
  const shown: readonly SuspectedPair[] = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return { shown, next: last === undefined ? null : encodeCursor([last.score, last.oneId, last.otherId]) }
}

export async function countSuspectedPairs(db: Db, ofId?: string): Promise<number> {
  let pairs = db.selectFrom('possible_duplicates')
  if (ofId !== undefined) pairs = pairs.where(eb => eb.or([eb('one_id', '=', ofId), eb('other_id', '=', ofId)]))
  const { count } = await pairs.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}

/** Keeps the decision and takes the pair from the list of those to judge. */
export const insertDecision = async (
  db: Db,
  ids: readonly [string, string],
  decision: 'same' | 'different',
  reason: string,
  now: Date,
) => {
  const [one = '', other = ''] = ids.toSorted()
  await db.deleteFrom('possible_duplicates').where('one_id', '=', one).where('other_id', '=', other).execute()
  await db
    .insertInto('duplicate_decisions')
    .values({ one_id: one, other_id: other, decision, reason, decided_at: now })
    .onConflict(conflict => conflict.columns(['one_id', 'other_id']).doUpdateSet({ decision, reason, decided_at: now }))
    .execute()
}

/** The record stays with everything that points at it; `sameAs` reads both as one. */
export const markMerged = (db: Db, from: string, to: string) =>
  db
    .updateTable('honourees')
    .set(({ eb }) => ({ merged_into_id: to, version: eb('version', '+', 1) }))
    .where(({ eb }) => eb.or([eb('id', '=', from), eb('merged_into_id', '=', from)]))
    .execute()

export const markSeparate = (db: Db, id: string) =>
  db
    .updateTable('honourees')
    .set(({ eb }) => ({ merged_into_id: null, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** The honouree and every record found to be the same one; what points at any of them is about this honouree. */
export async function sameAs(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('honourees')
    .select('id')
    .where(eb => eb.or([eb('id', '=', id), eb('merged_into_id', '=', id)]))
    .execute()
  return rows.map(row => row.id)
}

/** For each of many honourees every record found to be the same one, itself among them. */
export async function sameAsEach(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ wanted: string; ids: string[] }>`
    SELECT wanted.id AS wanted, array_agg(same.id) AS ids
    FROM honourees wanted CROSS JOIN LATERAL (
      SELECT id FROM honourees WHERE id = coalesce(wanted.merged_into_id, wanted.id)
      UNION ALL
      SELECT id FROM honourees WHERE merged_into_id = coalesce(wanted.merged_into_id, wanted.id)
    ) same
    WHERE wanted.id = ANY(${[...ids]}::uuid[]) GROUP BY wanted.id`.execute(db)
  return new Map(rows.map(row => [row.wanted, row.ids]))
}
