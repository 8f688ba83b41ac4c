import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type Appraisal, findings } from '../appraisal.ts'
import { partStates } from '../checklist.ts'

const finding = z.enum(findings)
const checklist = z.array(
  z.object({
    partCode: z.string(),
    state: z.enum(partStates),
    note: z.string(),
    required: z.boolean(),
    marked: z.boolean(),
    fileIds: z.array(z.string()),
  }),
)

export const insertAppraisals = (db: Db, appraisals: readonly Appraisal[]) =>
  db
    .insertInto('appraisals')
    .values(
      appraisals.map(appraisal => ({
        nomination_id: appraisal.nominationId,
        finding: appraisal.finding,
        instrument: appraisal.ground.instrument,
        article: appraisal.ground.article,
        remarks: appraisal.remarks,
        checklist: JSON.stringify(appraisal.checklist),
        appraised_by: appraisal.appraisedBy,
        appraised_at: appraisal.appraisedAt,
      })),
    )
    .execute()

/** The appraisal records of nominations, in no order. */
export async function appraisalsOf(db: Db, nominationIds: readonly string[]): Promise<Appraisal[]> {
  if (nominationIds.length === 0) return []
  const rows = await db.selectFrom('appraisals').selectAll().where('nomination_id', 'in', nominationIds).execute()
  return rows.map(row => ({
    nominationId: row.nomination_id,
    finding: finding.parse(row.finding),
    ground: { instrument: row.instrument, article: row.article },
    remarks: row.remarks,
    checklist: checklist.parse(row.checklist),
    appraisedBy: row.appraised_by,
    appraisedAt: row.appraised_at,
  }))
}
