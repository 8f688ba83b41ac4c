import type { Db } from '#shared/context.ts'
import type { Clause, ClauseContent, ClauseText, PlanDocument } from '../plan.ts'

const columns = [
  'id',
  'ref',
  'parent_ref as parent',
  'position',
  'kind',
  'strength',
  'text_vi as vi',
  'text_en as en',
  'marks_vi as marksVi',
  'marks_en as marksEn',
  'needs_review as needsReview',
  'version',
] as const

const clauses = (db: Db, planId: string) =>
  db
    .selectFrom('plan_clauses')
    .select(columns)
    .where('plan_id', '=', planId)
    .$narrowType<Pick<Clause, 'kind' | 'strength'>>()

/** The clauses of a plan in the order of its text. */
export const clausesOf = (db: Db, planId: string): Promise<Clause[]> =>
  clauses(db, planId).orderBy('position').execute()

export const findClause = (db: Db, planId: string, ref: string): Promise<Clause | undefined> =>
  clauses(db, planId).where('ref', '=', ref).executeTakeFirst()

export type NewClause = ClauseContent & {
  readonly id: string
  readonly position: number
  readonly needsReview: boolean
}

export async function insertClauses(db: Db, planId: string, added: readonly NewClause[]): Promise<void> {
  if (added.length === 0) return
  const rows = added.map(clause => ({
    id: clause.id,
    plan_id: planId,
    ref: clause.ref,
    parent_ref: clause.parent,
    position: clause.position,
    kind: clause.kind,
    strength: clause.strength,
    needs_review: clause.needsReview,
    ...textColumns(clause),
  }))
  await db.insertInto('plan_clauses').values(rows).execute()
}

const textColumns = (text: ClauseText) => ({
  text_vi: text.vi,
  text_en: text.en,
  marks_vi: [...text.marksVi],
  marks_en: [...text.marksEn],
})

/** Saves the words of a clause; whoever saves has looked at it. */
export async function updateClause(db: Db, id: string, text: ClauseText): Promise<void> {
  await db
    .updateTable('plan_clauses')
    .set(({ eb }) => ({ ...textColumns(text), needs_review: false, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Makes room for one more clause at a position. */
export async function shiftClauses(db: Db, planId: string, from: number): Promise<void> {
  await db
    .updateTable('plan_clauses')
    .set(({ eb }) => ({ position: eb('position', '+', 1) }))
    .where('plan_id', '=', planId)
    .where('position', '>=', from)
    .execute()
}

export async function deleteClause(db: Db, id: string): Promise<void> {
  await db.deleteFrom('plan_clauses').where('id', '=', id).execute()
}

export const documentsOf = (db: Db, planId: string): Promise<PlanDocument[]> =>
  db
    .selectFrom('plan_documents')
    .select([
      'role',
      'text_vi as vi',
      'text_en as en',
      'number',
      'issued_on as issuedOn',
      'issuer',
      'clause_refs as refs',
    ])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .$narrowType<Pick<PlanDocument, 'role'>>()
    .execute()

export async function insertDocuments(db: Db, planId: string, documents: readonly PlanDocument[]): Promise<void> {
  if (documents.length === 0) return
  const rows = documents.map((document, position) => ({
    plan_id: planId,
    position,
    role: document.role,
    text_vi: document.vi,
    text_en: document.en,
    number: document.number,
    issued_on: document.issuedOn,
    issuer: document.issuer,
    clause_refs: [...document.refs],
  }))
  await db.insertInto('plan_documents').values(rows).execute()
}
