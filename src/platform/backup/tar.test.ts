import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { type ArchiveEntry, readTar, tarEnd, tarEntry } from './tar.ts'

const entries: ArchiveEntry[] = [
  { name: 'manifest.json', content: Buffer.from('{"tên":"Nêu Gương"}') },
  { name: 'files/empty', content: new Uint8Array() },
  { name: 'files/one-block', content: Buffer.alloc(512, 7) },
  { name: `files/${'a'.repeat(64)}`, content: Buffer.alloc(100_001, 9) },
]
const archive = Buffer.concat([...entries.flatMap(entry => [...tarEntry(entry)]), tarEnd()])

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, size = 777): Promise<ArchiveEntry[]> {
  const found: ArchiveEntry[] = []
  for await (const { name, content } of readTar(inPieces(bytes, size)))
    found.push({ name, content: Buffer.from(content) })
  return found
}

test('entries read back as they were written, in whatever pieces they arrive', async () => {
  const written = entries.map(({ name, content }) => ({ name, content: Buffer.from(content) }))
  for (const size of [1, 511, 65_536]) expect(await read(archive, size)).toEqual(written)
})

test('what is cut off or is no archive is noticed', async () => {
  for (const length of [100, 600, 3_000, archive.length - 1024]) {
    await expect(read(archive.subarray(0, length))).rejects.toThrow('cut off')
  }
  await expect(read(Buffer.alloc(5_000, 'x'))).rejects.toThrow('not an archive')
})

test('the tar program reads it', context => {
  const listing = spawnSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8' })
  if (listing.error !== undefined) return context.skip('there is no tar program on this machine')
  expect(listing.stdout.trim().split('\n')).toEqual(entries.map(({ name }) => name))
})
