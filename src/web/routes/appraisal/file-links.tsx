import { getFile, type StoredFile } from '#modules/files/index.ts'
import type { Visit } from '#web/http/visit.tsx'

interface FileLinksProps {
  ids: readonly string[]
  stored: ReadonlyMap<string, StoredFile>
  empty: string
}

/** Files by their names, each a link to itself. */
export const FileLinks = ({ ids, stored, empty }: FileLinksProps) =>
  ids.length === 0 ? (
    <span class="quiet">{empty}</span>
  ) : (
    <ul class="files">
      {ids.map(id => (
        <li>
          <a href={`/tep/${id}`}>{stored.get(id)?.name ?? id}</a>
        </li>
      ))}
    </ul>
  )

/** Files by their ids, those that the visitor may read. */
export async function filesByIds(visit: Visit, ids: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
  const files = await Promise.all(ids.map(fileId => visit.ask(getFile, { fileId })))
  return new Map(files.flatMap(file => (file === null ? [] : [[file.id, file] as const])))
}
