import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { fold } from '#shared/text/fold.ts'
import type { Submission } from '../submission.ts'
import { type SubmissionStatus, submissionStatuses } from '../submission-status.ts'

const statuses = z.enum(submissionStatuses)

export const findSubmission = async (db: Db, id: string): Promise<Submission | undefined> =>
  (await readSubmissions(db, [id]))[0]

/** The submissions of the given ids, in no order. */
export async function readSubmissions(db: Db, ids: readonly string[]): Promise<Submission[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('submissions').selectAll().where('id', 'in', ids).execute()
  return rows.map(row => ({
    id: row.id,
    roundId: row.round_id,
    unitId: row.unit_id,
    holderUnitId: row.holder_unit_id,
    status: statuses.parse(row.status),
    title: row.title,
    letterNumber: row.letter_number,
    letterOn: row.letter_on,
    letterBody: row.letter_body,
    dossierCode: row.dossier_code,
    submittedAt: row.submitted_at,
    acceptedAt: row.accepted_at,
    returnOn: row.return_on,
    returnReason: row.return_reason,
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  }))
}

/** Locks submissions until the end of the transaction, in one order for everybody, and gives them as they then stand. */
export async function lockSubmissions(db: Db, ids: readonly string[]): Promise<Submission[]> {
  if (ids.length === 0) return []
  await db.selectFrom('submissions').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
  return await readSubmissions(db, ids)
}

export const lockSubmission = async (db: Db, id: string): Promise<Submission | undefined> =>
  (await lockSubmissions(db, [id]))[0]

type NewSubmission = Pick<Submission, 'id' | 'roundId' | 'unitId' | 'title' | 'createdBy' | 'createdAt'> & Letter

/** What the letter says, and its number and day once it has them. */
export interface Letter {
  readonly title: string
  readonly letterNumber: string | null
  readonly letterOn: string | null
  readonly letterBody: string
}

const letterColumns = ({ title, letterNumber, letterOn, letterBody }: Letter) => ({
  title,
  letter_number: letterNumber,
  letter_on: letterOn,
  letter_body: letterBody,
  search_text: fold(`${title} ${letterNumber ?? ''}`),
})

export const insertSubmission = (db: Db, submission: NewSubmission) =>
  db
    .insertInto('submissions')
    .values({
      id: submission.id,
      round_id: submission.roundId,
      unit_id: submission.unitId,
      holder_unit_id: submission.unitId,
      status: 'draft',
      created_by: submission.createdBy,
      created_at: submission.createdAt,
      ...letterColumns(submission),
    })
    .execute()

interface Changes {
  readonly status?: SubmissionStatus
  readonly holderUnitId?: string
  readonly letter?: Letter
  readonly dossierCode?: string | null
  readonly submittedAt?: Date | null
  readonly acceptedAt?: Date | null
  readonly returnOn?: string | null
  readonly returnReason?: string | null
}

/** Saves what changed of submissions; each counts one version up. */
export const saveSubmissions = (db: Db, ids: readonly string[], changes: Changes) =>
  db
    .updateTable('submissions')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      ...(changes.status === undefined ? {} : { status: changes.status }),
      ...(changes.holderUnitId === undefined ? {} : { holder_unit_id: changes.holderUnitId }),
      ...(changes.letter === undefined ? {} : letterColumns(changes.letter)),
      ...(changes.dossierCode === undefined ? {} : { dossier_code: changes.dossierCode }),
      ...(changes.submittedAt === undefined ? {} : { submitted_at: changes.submittedAt }),
      ...(changes.acceptedAt === undefined ? {} : { accepted_at: changes.acceptedAt }),
      ...(changes.returnOn === undefined ? {} : { return_on: changes.returnOn }),
      ...(changes.returnReason === undefined ? {} : { return_reason: changes.returnReason }),
    }))
    .where('id', 'in', ids)
    .execute()

/** Takes a draft away with everything in it; history keeps that it was there. */
export async function deleteSubmission(db: Db, id: string): Promise<void> {
  const nominations = db.selectFrom('nominations').select('id').where('submission_id', '=', id)
  await db.deleteFrom('nomination_parts').where('nomination_id', 'in', nominations).execute()
  await db.deleteFrom('nominations').where('submission_id', '=', id).execute()
  await db.deleteFrom('submission_parts').where('submission_id', '=', id).execute()
  await db.deleteFrom('submissions').where('id', '=', id).execute()
}

export const findSubmissionByCode = async (db: Db, dossierCode: string): Promise<string | undefined> =>
  (await db.selectFrom('submissions').select('id').where('dossier_code', '=', dossierCode).executeTakeFirst())?.id
