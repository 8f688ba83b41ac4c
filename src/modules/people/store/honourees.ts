import type { Db } from '#shared/context.ts'
import { fold } from '#shared/text/fold.ts'
import {
  type Category,
  type Honouree,
  type HonoureeDetails,
  type HonoureeKind,
  matchKey,
  type SealedIdentity,
  type Sex,
} from '../honouree.ts'
import { addWords, removeWords } from './name-words.ts'

interface Row {
  id: string
  kind: string
  name: string
  sex: string | null
  born_on: string | null
  birth_year: number | null
  ethnicity: string | null
  category: string | null
  unit_id: string | null
  position_title: string | null
  identity_index: Buffer | null
  merged_into_id: string | null
  version: number
}

export const toHonouree = (row: Row): Honouree => ({
  id: row.id,
  kind: row.kind as HonoureeKind,
  name: row.name,
  sex: row.sex as Sex | null,
  bornOn: row.born_on,
  birthYear: row.birth_year,
  ethnicity: row.ethnicity,
  category: row.category as Category | null,
  unitId: row.unit_id,
  positionTitle: row.position_title,
  hasIdentity: row.identity_index !== null,
  mergedIntoId: row.merged_into_id,
  version: row.version,
})

export async function findHonouree(db: Db, id: string, lock = false): Promise<Honouree | undefined> {
  const found = db.selectFrom('honourees').selectAll().where('id', '=', id)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  return row && toHonouree(row)
}

export async function readHonourees(db: Db, ids: readonly string[]): Promise<Honouree[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('honourees')
    .selectAll()
    .where('id', '=', ({ fn, val }) => fn.any(val([...ids])))
    .execute()
  return rows.map(toHonouree)
}

export type NewHonouree = HonoureeDetails & { readonly id: string; readonly identity: SealedIdentity | null }

const detailColumns = (details: HonoureeDetails) => ({
  kind: details.kind,
  name: details.name,
  search_text: fold(details.name),
  match_key: matchKey(details.name),
  sex: details.kind === 'individual' ? details.sex : null,
  born_on: details.kind === 'individual' ? details.bornOn : null,
  birth_year: details.bornOn === null ? details.birthYear : Number(details.bornOn.slice(0, 4)),
  ethnicity: details.ethnicity,
  category: details.category,
  unit_id: details.unitId,
  position_title: details.positionTitle,
})

/** PostgreSQL takes at most 65,535 values in one statement. */
const rowsPerInsert = 3_000

export async function insertHonourees(db: Db, honourees: readonly NewHonouree[], now: Date): Promise<void> {
  for (let start = 0; start < honourees.length; start += rowsPerInsert) {
    const part = honourees.slice(start, start + rowsPerInsert)
    const rows = part.map(({ id, identity, ...details }) => ({
      id,
      ...detailColumns(details),
      identity_cipher: identity?.cipher ?? null,
      identity_index: identity?.index ?? null,
      created_at: now,
    }))
    await db.insertInto('honourees').values(rows).execute()
  }
  await addWords(db, honourees)
}

export async function saveHonouree(db: Db, id: string, details: HonoureeDetails): Promise<void> {
  await db
    .updateTable('honourees')
    .set(({ eb }) => ({ ...detailColumns(details), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await removeWords(db, id)
  await addWords(db, [{ id, ...details }])
}

export const saveIdentity = (db: Db, id: string, identity: SealedIdentity | null) =>
  db
    .updateTable('honourees')
    .set(({ eb }) => ({
      identity_cipher: identity?.cipher ?? null,
      identity_index: identity?.index ?? null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()

export async function identityCipherOf(db: Db, id: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('honourees').select('identity_cipher').where('id', '=', id).executeTakeFirst()
  return row?.identity_cipher ?? undefined
}

/** The living honouree that already has one of the identity numbers, by blind index. */
export async function holdersOfIdentities(db: Db, indexes: readonly Buffer[]): Promise<Map<string, string>> {
  if (indexes.length === 0) return new Map()
  const rows = await db
    .selectFrom('honourees')
    .select(['id', 'identity_index'])
    .where('identity_index', 'in', indexes)
    .where('merged_into_id', 'is', null)
    .execute()
  return new Map(rows.map(row => [row.identity_index?.toString('hex') ?? '', row.id]))
}
