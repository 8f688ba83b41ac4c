import type { Db } from '#shared/context.ts'
import type { Layout } from '../columns.ts'
import { type Import, type ImportStatus, layoutSchema } from '../import.ts'

interface NewImport {
  readonly id: string
  readonly submissionId: string
  readonly fileId: string
  readonly fileName: string
  readonly fileHash: string
  readonly layout: Layout | null
  readonly createdBy: string | null
  readonly createdAt: Date
}

export const insertImport = (db: Db, added: NewImport) =>
  db
    .insertInto('imports')
    .values({
      id: added.id,
      submission_id: added.submissionId,
      file_id: added.fileId,
      file_name: added.fileName,
      file_hash: added.fileHash,
      layout: added.layout === null ? null : JSON.stringify(added.layout),
      status: 'preview',
      created_by: added.createdBy,
      created_at: added.createdAt,
    })
    .execute()

export async function findImport(db: Db, id: string, lock = false): Promise<Import | undefined> {
  const found = db.selectFrom('imports').selectAll().where('id', '=', id)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  return (
    row && {
      id: row.id,
      submissionId: row.submission_id,
      fileId: row.file_id,
      fileName: row.file_name,
      fileHash: row.file_hash,
      layout: row.layout === null ? null : layoutSchema.parse(row.layout),
      status: row.status as ImportStatus,
      stage: row.stage,
      added: row.added,
      createdAt: row.created_at,
      claimedAt: row.claimed_at,
      version: row.version,
    }
  )
}

interface Changes {
  readonly layout?: Layout
  readonly status?: ImportStatus
  readonly stage?: string
  readonly added?: number
  readonly claimedAt?: Date
}

export const saveImport = (db: Db, id: string, { layout, claimedAt, ...changes }: Changes) =>
  db
    .updateTable('imports')
    .set(({ eb }) => ({
      ...changes,
      ...(layout === undefined ? {} : { layout: JSON.stringify(layout) }),
      ...(claimedAt === undefined ? {} : { claimed_at: claimedAt }),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
