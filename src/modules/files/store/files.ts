import type { Db } from '#shared/context.ts'
import type { StoredFile } from '../file.ts'

const columns = [
  'id',
  'hash',
  'name',
  'media_type as mediaType',
  'size',
  'owner_unit_id as ownerUnitId',
  'uploaded_by as uploadedBy',
  'uploaded_at as uploadedAt',
  'audience',
] as const

export async function findFile(db: Db, id: string): Promise<StoredFile | undefined> {
  const [file] = await readFiles(db, [id])
  return file
}

/** Name, kind and size of files, in no order; for pages that list what is attached. */
export async function readFiles(db: Db, ids: readonly string[]): Promise<readonly StoredFile[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('files').select(columns).where('id', 'in', ids).execute()
  return rows.map(row => ({ ...row, audience: row.audience === 'public' ? 'public' : 'dossier' }))
}

export const insertFile = (db: Db, file: Omit<StoredFile, 'audience'>) =>
  db
    .insertInto('files')
    .values({
      id: file.id,
      hash: file.hash,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      owner_unit_id: file.ownerUnitId,
      uploaded_by: file.uploadedBy,
      uploaded_at: file.uploadedAt,
    })
    .execute()

/** Opens a file to everyone. */
export async function publishFile(db: Db, id: string): Promise<void> {
  await db.updateTable('files').set({ audience: 'public' }).where('id', '=', id).execute()
}

/** Lets the officers of a unit read files that are not theirs, such as the papers they are asked about. */
export async function letUnitRead(db: Db, fileIds: readonly string[], unitId: string): Promise<void> {
  if (fileIds.length === 0) return
  await db
    .insertInto('file_readers')
    .values(fileIds.map(fileId => ({ file_id: fileId, unit_id: unitId })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function unitsLetIn(db: Db, fileId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('file_readers').select('unit_id').where('file_id', '=', fileId).execute()
  return rows.map(row => row.unit_id)
}
