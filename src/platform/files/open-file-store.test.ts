import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DamagedContentError, openFileStore, pathOf } from './open-file-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'neu-guong-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const store = openFileStore(folder)
const content = new TextEncoder().encode('Báo cáo thành tích')

test('the same content put many times at once lies there once and reads back the same', async () => {
  const puts = await Promise.all(Array.from({ length: 8 }, () => store.put(content)))
  expect(new Set(puts.map(({ hash }) => hash)).size).toBe(1)
  const { hash, size } = await store.put(content)
  expect(size).toBe(content.length)
  expect(await store.read(hash)).toEqual(Buffer.from(content))
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})

test('what was changed on disk is not given out', async () => {
  const { hash } = await store.put(new TextEncoder().encode('bản gốc'))
  writeFileSync(pathOf(folder, hash), 'bản bị sửa')
  await expect(store.read(hash)).rejects.toThrow(DamagedContentError)
})

test('an unknown hash, and what is no hash at all, is not there', async () => {
  expect(await store.read('0'.repeat(64))).toBeUndefined()
  expect(await store.read('../../../../etc/passwd')).toBeUndefined()
})
