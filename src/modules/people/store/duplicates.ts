import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { type Honouree, type HonoureeKind, matchKey } from '../honouree.ts'
import { toHonouree } from './honourees.ts'

/** How two records are alike, 0–100, and why. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly ('identity' | 'name' | 'birth' | 'birth-year' | 'unit')[]
}

export interface Wanted {
  readonly kind: HonoureeKind
  readonly name: string
  readonly bornOn?: string | null | undefined
  readonly birthYear?: number | null | undefined
  readonly unitId?: string | null | undefined
  readonly identityIndex?: Buffer | null | undefined
}

export function likeness(one: Wanted, other: Honouree, sameIdentity: boolean): Likeness {
  const reasons: Likeness['reasons'][number][] = []
  if (sameIdentity) reasons.push('identity')
  if (matchKey(one.name) === matchKey(other.name)) reasons.push('name')
  const year = one.bornOn ? Number(one.bornOn.slice(0, 4)) : one.birthYear
  if (one.bornOn && one.bornOn === other.bornOn) reasons.push('birth')
  else if (year && year === other.birthYear) reasons.push('birth-year')
  if (one.unitId && one.unitId === other.unitId) reasons.push('unit')
  const points = { identity: 100, name: 40, birth: 50, 'birth-year': 25, unit: 25 }
  const contradicts = one.bornOn && other.bornOn && one.bornOn !== other.bornOn ? 40 : 0
  const sum = reasons.reduce((total, reason) => total + points[reason], 0) - contradicts
  return { score: Math.max(0, Math.min(100, sum)), reasons }
}

/** Living honourees of the same kind with one of the names or identity numbers. */
export async function sameNameOrIdentity(
  db: Db,
  wanted: readonly Wanted[],
): Promise<(Honouree & { indexHex: string })[]> {
  const keys = [...new Set(wanted.map(({ name }) => matchKey(name)))]
  const indexes = wanted.flatMap(({ identityIndex }) => identityIndex ?? [])
  const rows = await db
    .selectFrom('honourees')
    .selectAll()
    .where('merged_into_id', 'is', null)
    .where(eb =>
      eb.or([
        eb('match_key', '=', eb.fn.any(eb.val(keys))),
        ...(indexes.length > 0 ? [eb('identity_index', 'in', indexes)] : []),
      ]),
    )
    .execute()
  return rows.map(row => ({ ...toHonouree(row), indexHex: row.identity_index?.toString('hex') ?? '' }))
}

/** Pairs of living honourees with the same name that are alike in birth or unit and were not judged yet. */
export async function undecidedPairs(db: Db, limit: number): Promise<[string, string][]> {
  const { rows } = await sql<{ one_id: string; other_id: string }>`
    SELECT one.id AS one_id, other.id AS other_id
    FROM honourees one JOIN honourees other
      ON other.match_key = one.match_key AND other.kind = one.kind AND other.id > one.id
    WHERE one.merged_into_id IS NULL AND other.merged_into_id IS NULL
      AND (one.born_on = other.born_on OR one.unit_id = other.unit_id
        OR (one.birth_year = other.birth_year AND (one.born_on IS NULL OR other.born_on IS NULL)))
      AND NOT (one.born_on IS NOT NULL AND other.born_on IS NOT NULL AND one.born_on <> other.born_on)
      AND NOT EXISTS (SELECT FROM duplicate_decisions WHERE one_id = one.id AND other_id = other.id)
    ORDER BY (one.born_on = other.born_on) DESC NULLS LAST, one.match_key, one.id LIMIT ${limit}`.execute(db)
  return rows.map(row => [row.one_id, row.other_id])
}

export const insertDecision = (
  db: Db,
  ids: readonly [string, string],
  decision: 'same' | 'different',
  reason: string,
  now: Date,
) => {
  const [one, other] = ids.toSorted()
  return db
    .insertInto('duplicate_decisions')
    .values({ one_id: one ?? '', other_id: other ?? '', decision, reason, decided_at: now })
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
