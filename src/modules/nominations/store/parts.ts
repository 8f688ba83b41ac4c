import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'

/** A file attached to a nomination as one part of its dossier. */
export interface PartFile {
  readonly nominationId: string
  readonly partCode: string
  readonly fileId: string
}

/**
 * The files attached to nominations, with those that their submissions hold for all of them; a part that a nomination holds
 * itself stands in place of its submission's.
 */
export async function partFilesOf(db: Db, nominationIds: readonly string[]): Promise<PartFile[]> {
  if (nominationIds.length === 0) return []
  const { rows } = await sql<PartFile>`
    SELECT nomination_id AS "nominationId", part_code AS "partCode", file_id AS "fileId"
    FROM nomination_parts WHERE nomination_id = ANY(${[...nominationIds]}::uuid[])
    UNION
    SELECT nominations.id, part_code, file_id FROM nominations JOIN submission_parts USING (submission_id)
    WHERE nominations.id = ANY(${[...nominationIds]}::uuid[]) AND NOT EXISTS (SELECT FROM nomination_parts own
      WHERE own.nomination_id = nominations.id AND own.part_code = submission_parts.part_code)
    ORDER BY 2, 3`.execute(db)
  return rows
}

/** A file that a submission holds for all its nominations. */
export interface SubmissionFile {
  readonly partCode: string
  readonly fileId: string
}

export const filesOfSubmission = (db: Db, submissionId: string): Promise<SubmissionFile[]> =>
  db
    .selectFrom('submission_parts')
    .select(['part_code as partCode', 'file_id as fileId'])
    .where('submission_id', '=', submissionId)
    .orderBy('part_code')
    .orderBy('file_id')
    .execute()

/** Attaches files to nominations; what is attached already stays once. */
export async function addPartFiles(db: Db, files: readonly PartFile[]): Promise<void> {
  if (files.length === 0) return
  const column = (pick: (file: PartFile) => string) => files.map(pick)
  await sql`
    INSERT INTO nomination_parts (nomination_id, part_code, file_id)
    SELECT * FROM unnest(${column(({ nominationId }) => nominationId)}::uuid[],
      ${column(({ partCode }) => partCode)}::text[], ${column(({ fileId }) => fileId)}::uuid[])
    ON CONFLICT DO NOTHING`.execute(db)
}

export const removePartFile = (db: Db, { nominationId, partCode, fileId }: PartFile) =>
  db
    .deleteFrom('nomination_parts')
    .where('nomination_id', '=', nominationId)
    .where('part_code', '=', partCode)
    .where('file_id', '=', fileId)
    .executeTakeFirst()

export const addSubmissionFile = (db: Db, submissionId: string, { partCode, fileId }: SubmissionFile) =>
  db
    .insertInto('submission_parts')
    .values({ submission_id: submissionId, part_code: partCode, file_id: fileId })
    .onConflict(conflict => conflict.doNothing())
    .execute()

export const removeSubmissionFile = (db: Db, submissionId: string, { partCode, fileId }: SubmissionFile) =>
  db
    .deleteFrom('submission_parts')
    .where('submission_id', '=', submissionId)
    .where('part_code', '=', partCode)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
