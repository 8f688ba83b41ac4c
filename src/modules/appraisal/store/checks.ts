import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type PartMark, partStates } from '../checklist.ts'

const state = z.enum(partStates)

/** The desk's marks on the parts of nominations. */
export async function marksOf(
  db: Db,
  nominationIds: readonly string[],
): Promise<(PartMark & { nominationId: string })[]> {
  if (nominationIds.length === 0) return []
  const rows = await db
    .selectFrom('appraisal_checks')
    .select(['nomination_id as nominationId', 'part_code as partCode', 'state', 'note'])
    .where('nomination_id', 'in', nominationIds)
    .execute()
  return rows.map(row => ({ ...row, state: state.parse(row.state) }))
}

/** Puts these marks in place of all that the nomination had. */
export async function replaceMarks(
  db: Db,
  nominationId: string,
  marks: readonly PartMark[],
  by: { userId: string | null; at: Date },
): Promise<void> {
  await db.deleteFrom('appraisal_checks').where('nomination_id', '=', nominationId).execute()
  if (marks.length === 0) return
  const rows = marks.map(mark => ({
    nomination_id: nominationId,
    part_code: mark.partCode,
    state: mark.state,
    note: mark.note,
    checked_by: by.userId,
    checked_at: by.at,
  }))
  await db.insertInto('appraisal_checks').values(rows).execute()
}

/** Forgets the mark on a part: other files came in its place. */
export const clearMark = (db: Db, nominationId: string, partCode: string) =>
  db
    .deleteFrom('appraisal_checks')
    .where('nomination_id', '=', nominationId)
    .where('part_code', '=', partCode)
    .execute()
