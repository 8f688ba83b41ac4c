import type { Db } from '#shared/context.ts'
import type { CorrectionRequest } from '../appraisal.ts'
import { readingOrder } from '../correction-field.ts'

const columns = [
  'id',
  'nomination_id as nominationId',
  'field',
  'reason',
  'asked_by as askedBy',
  'asked_at as askedAt',
  'due_on as dueOn',
  'old_value as oldValue',
  'new_value as newValue',
  'unit_note as unitNote',
  'corrected_at as correctedAt',
  'accepted_at as acceptedAt',
  'asked_again_at as askedAgainAt',
  'days_left as daysLeft',
] as const

type NewRequest = Pick<
  CorrectionRequest,
  'id' | 'nominationId' | 'field' | 'reason' | 'askedBy' | 'askedAt' | 'dueOn' | 'oldValue' | 'daysLeft'
>

export const insertRequests = (db: Db, requests: readonly NewRequest[]) =>
  db
    .insertInto('correction_requests')
    .values(
      requests.map(request => ({
        id: request.id,
        nomination_id: request.nominationId,
        field: request.field,
        reason: request.reason,
        asked_by: request.askedBy,
        asked_at: request.askedAt,
        due_on: request.dueOn,
        old_value: request.oldValue,
        days_left: request.daysLeft,
      })),
    )
    .execute()

/** Every request about nominations, oldest first, those asked at once in reading order. */
export async function requestsOf(db: Db, nominationIds: readonly string[]): Promise<CorrectionRequest[]> {
  if (nominationIds.length === 0) return []
  const rows = await db
    .selectFrom('correction_requests')
    .select(columns)
    .where('nomination_id', 'in', nominationIds)
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
  return rows
    .map(row => ({ ...row, oldValue: row.oldValue ?? '' }))
    .sort(
      (one, other) =>
        one.askedAt.getTime() - other.askedAt.getTime() || readingOrder(one.field) - readingOrder(other.field),
    )
}

export const saveCorrection = (db: Db, id: string, correction: { value: string; note: string; at: Date }) =>
  db
    .updateTable('correction_requests')
    .set({ new_value: correction.value, unit_note: correction.note, corrected_at: correction.at })
    .where('id', '=', id)
    .execute()

export async function markAccepted(db: Db, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await db.updateTable('correction_requests').set({ accepted_at: now }).where('id', 'in', ids).execute()
}

export async function markAskedAgain(db: Db, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await db.updateTable('correction_requests').set({ asked_again_at: now }).where('id', 'in', ids).execute()
}
