import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type ArchiveEntry, readTar, tarEnd, tarEntry } from './tar.ts'

/** Writes an archive (`.tar.gz`) that is either there as a whole or not at all. */
export async function writeBackupFile(file: string, entries: AsyncIterable<ArchiveEntry>): Promise<void> {
  const draft = `${file}.partial`
  try {
    await pipeline(bytesOf(entries), createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600 }))
    const written = await open(draft, 'r')
    await written.sync().finally(() => written.close())
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The entries of an archive; throws before the last one when the file is cut off or damaged. */
export async function* readBackupFile(file: string): AsyncGenerator<ArchiveEntry> {
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(file), unpacked)
  // The reader of the entries hears of a failure through the stream; here it must only not go unheard.
  reading.catch(() => undefined)
  yield* readTar(unpacked)
  await reading
}

async function* bytesOf(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  for await (const entry of entries) yield* tarEntry(entry)
  yield tarEnd()
}
