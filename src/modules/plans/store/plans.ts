import type { Updateable } from 'kysely'
import type { Plans } from '#database/schema.ts'
import type { Db } from '#shared/context.ts'
import type { Plan } from '../plan.ts'

const columns = [
  'id',
  'year',
  'status',
  'number',
  'title',
  'title_en as titleEn',
  'issuer',
  'issued_on as issuedOn',
  'signer_position as signerPosition',
  'signer_name as signerName',
  'copied_from_id as copiedFromId',
  'text_hash as textHash',
  'version',
] as const

const plans = (db: Db) => db.selectFrom('plans').select(columns).$narrowType<{ status: Plan['status'] }>()

export const findPlan = (db: Db, id: string): Promise<Plan | undefined> =>
  plans(db).where('id', '=', id).executeTakeFirst()

export const findPlanOfYear = (db: Db, year: number): Promise<Plan | undefined> =>
  plans(db).where('year', '=', year).executeTakeFirst()

/** Locks the plan until the end of the transaction, so that changes of it follow each other. */
export const lockPlan = (db: Db, id: string): Promise<Plan | undefined> =>
  plans(db).where('id', '=', id).forUpdate().executeTakeFirst()

/** Every plan, the newest year first. */
export const listAllPlans = (db: Db): Promise<Plan[]> => plans(db).orderBy('year', 'desc').execute()

export async function insertPlan(
  db: Db,
  plan: Pick<Plan, 'id' | 'year' | 'title' | 'titleEn' | 'issuer' | 'copiedFromId'>,
): Promise<void> {
  await db
    .insertInto('plans')
    .values({
      id: plan.id,
      year: plan.year,
      status: 'draft',
      title: plan.title,
      title_en: plan.titleEn,
      issuer: plan.issuer,
      copied_from_id: plan.copiedFromId,
    })
    .execute()
}

export async function updatePlan(db: Db, id: string, values: Updateable<Plans>): Promise<void> {
  await db
    .updateTable('plans')
    .set(({ eb }) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Takes the mark off what was taken over from last year; gives how many had it. */
export async function confirmSeen(
  db: Db,
  planId: string,
  refs: readonly string[],
  codes: readonly string[],
): Promise<number> {
  const clauses = await db
    .updateTable('plan_clauses')
    .set({ needs_review: false })
    .where('plan_id', '=', planId)
    .where('needs_review', '=', true)
    .where(({ eb, val, fn }) => eb('ref', '=', fn.any(val([...refs]))))
    .executeTakeFirst()
  const obligations = await db
    .updateTable('obligations')
    .set({ needs_review: false })
    .where('plan_id', '=', planId)
    .where('needs_review', '=', true)
    .where(({ eb, val, fn }) => eb('code', '=', fn.any(val([...codes]))))
    .executeTakeFirst()
  return Number(clauses.numUpdatedRows + obligations.numUpdatedRows)
}
