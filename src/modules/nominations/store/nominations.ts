import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { NominationStatus } from '../nomination-status.ts'

/** What a move must know of a nomination, its row locked until the transaction ends. */
export interface LockedNomination {
  readonly id: string
  readonly status: NominationStatus
  readonly unitId: string
  readonly submissionId: string
  readonly roundId: string
}

/** Locks the rows in one order for everybody, so that two bulk moves wait for each other instead of blocking each other. */
export async function lockNominations(db: Db, ids: readonly string[]): Promise<LockedNomination[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('nominations')
    .select(['id', 'status', 'unit_id', 'submission_id', 'round_id'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(row => ({
    id: row.id,
    status: row.status as NominationStatus,
    unitId: row.unit_id,
    submissionId: row.submission_id,
    roundId: row.round_id,
  }))
}

export interface MoveDetails {
  /** Why a nomination ends here; kept for those that are declined. */
  readonly reason?: string | undefined
  /** By when whoever has it now must act. */
  readonly dueOn?: IsoDate | null | undefined
  readonly handlerId?: string | null | undefined
}

export async function setStatus(
  db: Db,
  ids: readonly string[],
  status: NominationStatus,
  now: Date,
  { reason, dueOn, handlerId }: MoveDetails,
): Promise<void> {
  await db
    .updateTable('nominations')
    .set(({ eb }) => ({
      status,
      status_since: now,
      due_on: dueOn ?? null,
      declined_reason: status === 'declined' ? (reason ?? null) : null,
      version: eb('version', '+', 1),
      ...(handlerId === undefined ? {} : { handler_id: handlerId }),
    }))
    .where('id', 'in', ids)
    .execute()
}
