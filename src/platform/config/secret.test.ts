import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { secretOfDataFolder } from './secret.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'neu-guong-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('is made once, kept, and readable by its owner only', () => {
  const first = secretOfDataFolder(folder)
  expect(first.length).toBeGreaterThanOrEqual(32)
  expect(secretOfDataFolder(folder)).toEqual(first)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a damaged file is not replaced in silence', () => {
  writeFileSync(join(folder, 'secret'), 'x')
  expect(() => secretOfDataFolder(folder)).toThrow(/damaged/)
})
