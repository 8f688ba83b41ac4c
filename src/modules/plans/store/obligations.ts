import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { Obligation, ObligationContent } from '../obligation.ts'

const columns = [
  'id',
  'plan_id as planId',
  'code',
  'clause_ref as clauseRef',
  'bound',
  'output_kind as outputKind',
  'what_vi as whatVi',
  'what_en as whatEn',
  'recipient as recipientVi',
  'recipient_en as recipientEn',
  'opens_on as opensOn',
  'due_on as dueOn',
  'due_source as dueSource',
  'tracked',
  'count_min as countMin',
  'count_max as countMax',
  'needs_review as needsReview',
  'version',
] as const

const obligations = (db: Db) =>
  db.selectFrom('obligations').select(columns).$narrowType<Pick<Obligation, 'bound' | 'outputKind' | 'dueSource'>>()

/** The obligations of a plan in the order of its clauses. */
export const obligationsOf = (db: Db, planId: string): Promise<Obligation[]> =>
  obligations(db).where('plan_id', '=', planId).orderBy('position').orderBy('code').execute()

export const findObligation = (db: Db, id: string): Promise<Obligation | undefined> =>
  obligations(db).where('id', '=', id).executeTakeFirst()

export const lockObligation = (db: Db, id: string): Promise<Obligation | undefined> =>
  obligations(db).where('id', '=', id).forUpdate().executeTakeFirst()

export const findObligationByCode = (db: Db, planId: string, code: string): Promise<Obligation | undefined> =>
  obligations(db).where('plan_id', '=', planId).where('code', '=', code).executeTakeFirst()

export type NewObligation = ObligationContent & {
  readonly id: string
  readonly position: number
  readonly needsReview: boolean
}

export async function insertObligations(db: Db, planId: string, added: readonly NewObligation[]): Promise<void> {
  if (added.length === 0) return
  const rows = added.map(obligation => ({
    id: obligation.id,
    plan_id: planId,
    position: obligation.position,
    needs_review: obligation.needsReview,
    ...columnsOf(obligation),
  }))
  await db.insertInto('obligations').values(rows).execute()
}

/** Saves what is laid down about an obligation; whoever saves has looked at it. */
export async function updateObligation(db: Db, id: string, content: ObligationContent): Promise<void> {
  await db
    .updateTable('obligations')
    .set(({ eb }) => ({ ...columnsOf(content), needs_review: false, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

const columnsOf = (content: ObligationContent) => ({
  code: content.code,
  clause_ref: content.clauseRef,
  bound: content.bound,
  output_kind: content.outputKind,
  what_vi: content.whatVi,
  what_en: content.whatEn,
  recipient: content.recipientVi,
  recipient_en: content.recipientEn,
  opens_on: content.opensOn,
  due_on: content.dueOn,
  due_source: content.dueOn === null ? null : 'plan',
  tracked: content.tracked,
  count_min: content.countMin,
  count_max: content.countMax,
})

/** Sets the date that the plan leaves open. */
export async function updateDueDate(db: Db, id: string, dueOn: IsoDate | null): Promise<void> {
  await db
    .updateTable('obligations')
    .set(({ eb }) => ({
      due_on: dueOn,
      due_source: dueOn === null ? null : 'standing-office',
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function deleteObligation(db: Db, id: string): Promise<void> {
  await db.deleteFrom('obligations').where('id', '=', id).execute()
}
