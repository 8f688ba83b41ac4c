import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '#tests/support/product/run-cli.ts'
import { type Product, startProduct } from '#tests/support/product/start-product.ts'

let folder = ''
const products: Product[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'neu-guong-backup-'))
})

afterEach(async () => {
  for (const product of products.splice(0)) {
    product.process.kill('SIGTERM')
    await product.ended
  }
  rmSync(folder, { recursive: true, force: true })
})

async function start(data: string): Promise<string> {
  const product = startProduct({ NEU_GUONG_DATA: join(folder, data) })
  products.push(product)
  return await product.ready
}

test('a running province is backed up by command, and restored elsewhere with its secret it runs on', async () => {
  await start('old')
  const file = join(folder, 'province.tar.gz')
  const saved = await runCli(['backup', file], { NEU_GUONG_DATA: join(folder, 'old') })
  expect(saved.output).toMatch(/Written to .*: \d+ rows and 0 files/)
  expect(saved.code).toBe(0)

  const settings = { NEU_GUONG_DATA: join(folder, 'new') }
  const withoutSecret = await runCli(['restore', file], settings)
  expect([withoutSecret.code, withoutSecret.output]).toEqual([1, expect.stringContaining('secret of the backup')])
  mkdirSync(join(folder, 'new'), { recursive: true })
  cpSync(join(folder, 'old/secret'), join(folder, 'new/secret'))
  const restored = await runCli(['restore', file], settings)
  expect(restored.output).toMatch(/Restored from .*\n.*sound: \d+ facts/)
  expect(restored.code).toBe(0)
  expect((await fetch(`${await start('new')}/healthz`)).status).toBe(200)

  const again = await runCli(['restore', file], settings)
  expect([again.code, again.output]).toEqual([1, expect.stringContaining('not empty')])
})
