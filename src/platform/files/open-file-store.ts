import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from '#shared/file-store.ts'

/** What lies in the store under a hash has other bytes than were put there. */
export class DamagedContentError extends Error {
  override name = 'DamagedContentError'

  constructor(hash: string) {
    super(`The stored file ${hash} is damaged: restore it from a backup`)
  }
}

/** A file store in a folder: every content under its own hash, written whole or not at all. */
export function openFileStore(folder: string): FileStore {
  return {
    async put(content) {
      const hash = hashOf(content)
      const target = pathOf(folder, hash)
      if (!(await exists(target))) await writeWhole(folder, target, content)
      return { hash, size: content.length }
    },
    async read(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
      const content = await readIfThere(pathOf(folder, hash))
      if (content !== undefined && hashOf(content) !== hash) throw new DamagedContentError(hash)
      return content
    },
  }
}

/** `ab/cd/abcd…`: no folder grows too large to list. */
export const pathOf = (folder: string, hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)

export const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

// Written beside and renamed: whoever reads meanwhile, and whatever is left after a crash, sees the whole content or none.
async function writeWhole(folder: string, target: string, content: Uint8Array): Promise<void> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const draft = join(incoming, randomUUID())
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(dirname(target))
}

// The name of a file is safe on disk only when its folder is.
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
