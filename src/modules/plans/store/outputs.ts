import type { Updateable } from 'kysely'
import type { UnitObligations } from '#database/schema.ts'
import type { Db } from '#shared/context.ts'
import type { Output } from '../output.ts'

const columns = [
  'id',
  'obligation_id as obligationId',
  'unit_id as unitId',
  'status',
  'sent_at as sentAt',
  'settled_at as settledAt',
  'file_id as fileId',
  'document_number as documentNumber',
  'document_on as documentOn',
  'item_count as itemCount',
  'note',
  'return_reason as returnReason',
  'passed_to as passedTo',
  'reminders',
  'reminded_at as remindedAt',
  'version',
] as const

const outputs = (db: Db) => db.selectFrom('unit_obligations').select(columns).$narrowType<Pick<Output, 'status'>>()

export const findOutput = (db: Db, id: string): Promise<Output | undefined> =>
  outputs(db).where('id', '=', id).executeTakeFirst()

/** Locks what is owed until the end of the transaction; those asked for that do not exist are left out. */
export const lockOutputs = (db: Db, ids: readonly string[]): Promise<Output[]> =>
  outputs(db)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()

/** What every unit owes for the obligations. */
export const outputsOf = (db: Db, obligationIds: readonly string[]): Promise<Output[]> =>
  outputs(db)
    .where('obligation_id', 'in', [...obligationIds])
    .execute()

/** Opens an obligation to units; those it is already open to keep what they have. */
export async function insertOutputs(
  db: Db,
  opened: readonly { readonly id: string; readonly obligationId: string; readonly unitId: string }[],
): Promise<void> {
  if (opened.length === 0) return
  await db
    .insertInto('unit_obligations')
    .values(
      opened.map(({ id, obligationId, unitId }) => ({
        id,
        obligation_id: obligationId,
        unit_id: unitId,
        status: 'not-started',
      })),
    )
    .onConflict(conflict => conflict.columns(['obligation_id', 'unit_id']).doNothing())
    .execute()
}

export async function updateOutput(db: Db, id: string, values: Updateable<UnitObligations>): Promise<void> {
  await db
    .updateTable('unit_obligations')
    .set(({ eb }) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** What the given units, with the year each ended in, still owe in plans whose year was not over then. */
export async function openOutputsOfEndedUnits(db: Db, ended: ReadonlyMap<string, number>): Promise<Output[]> {
  if (ended.size === 0) return []
  const rows = await db
    .selectFrom('unit_obligations')
    .innerJoin('obligations', 'obligations.id', 'unit_obligations.obligation_id')
    .innerJoin('plans', 'plans.id', 'obligations.plan_id')
    .select(columns.map(column => `unit_obligations.${column}` as const))
    .select('plans.year')
    .where('unit_obligations.status', 'in', ['not-started', 'returned'])
    .where('unit_obligations.unit_id', 'in', [...ended.keys()])
    .orderBy('unit_obligations.id')
    .$narrowType<Pick<Output, 'status'>>()
    .execute()
  return rows.filter(({ unitId, year }) => (ended.get(unitId) ?? year + 1) <= year)
}
