import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runningPostmaster } from '#platform/database/embedded/postmaster.ts'
import { withClient } from '#tests/support/postgres/client.ts'
import { testDatabaseUrl } from '#tests/support/postgres/test-database.ts'
import { type Product, startProduct } from '#tests/support/product/start-product.ts'

let folder = ''
const products: Product[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'neu-guong-lifecycle-'))
})

afterEach(async () => {
  for (const product of products.splice(0)) {
    product.process.kill('SIGTERM')
    await product.ended
  }
  rmSync(folder, { recursive: true, force: true })
})

function start(environment: Record<string, string> = {}): Product {
  const product = startProduct({ NEU_GUONG_DATA: folder, ...environment })
  products.push(product)
  return product
}

const lock = () => join(folder, 'instance.lock')
const postmaster = () => runningPostmaster(join(folder, 'postgres'))

test('starts on an empty folder, is healthy, and leaves nothing running when told to stop', async () => {
  const product = start()
  const reply = await fetch(`${await product.ready}/healthz`)
  expect(reply.status).toBe(200)
  expect(await reply.json()).toMatchObject({ status: 'ok', database: 'ok', version: expect.stringMatching(/^\d/) })
  expect(postmaster()).toBeDefined()
  product.process.kill('SIGTERM')
  expect((await product.ended).code).toBe(0)
  expect(postmaster()).toBeUndefined()
  expect(existsSync(lock())).toBe(false)
})

test('starts again after kill -9, which leaves the lock and the database server behind', async () => {
  const first = start()
  await first.ready
  first.process.kill('SIGKILL')
  await first.ended
  expect(existsSync(lock())).toBe(true)
  const leftBehind = postmaster()?.pid
  expect(leftBehind).toBeDefined()
  const second = start()
  expect((await fetch(`${await second.ready}/healthz`)).status).toBe(200)
  expect(postmaster()?.pid).not.toBe(leftBehind)
})

test('a second instance on the same folder names the first and harms nothing', async () => {
  const first = start()
  const address = await first.ready
  const second = await start().ended
  expect(second.code).toBe(69)
  expect(second.output).toContain(`process ${JSON.parse(readFileSync(lock(), 'utf8')).pid}`)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
})

test('stops cleanly even in the middle of its start', async () => {
  const product = start()
  while (!existsSync(lock())) await new Promise(resolve => setTimeout(resolve, 5))
  product.process.kill('SIGTERM')
  expect((await product.ended).code).toBe(0)
  expect(postmaster()).toBeUndefined()
  expect(existsSync(lock())).toBe(false)
})

test('shows every wrong setting at once', async () => {
  const { code, output } = await start({ PORT: 'x', NEU_GUONG_LOG_LEVEL: 'loud' }).ended
  expect(code).toBe(78)
  expect(output).toContain('PORT=x must be')
  expect(output).toContain('NEU_GUONG_LOG_LEVEL=loud must be')
})

test('says so when the port is taken', async () => {
  const stranger = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => stranger.once('listening', resolve))
  const { port } = stranger.address() as AddressInfo
  const { code, output } = await start({ PORT: String(port) }).ended
  stranger.close()
  expect(code).toBe(69)
  expect(output).toContain(`Port ${port}`)
  expect(existsSync(lock())).toBe(false)
})

test('two processes share one database of the province, and health tells when it is gone', async () => {
  const DATABASE_URL = await testDatabaseUrl()
  const [one, two] = [start({ DATABASE_URL }), start({ DATABASE_URL })]
  const [first, second] = [await one.ready, await two.ready]
  expect((await fetch(`${second}/healthz`)).status).toBe(200)
  const name = new URL(DATABASE_URL).pathname.slice(1)
  const elsewhere = DATABASE_URL.replace(`/${name}?`, '/postgres?')
  await withClient(elsewhere, client => client.query(`drop database ${name} with (force)`))
  const reply = await fetch(`${first}/healthz`)
  expect(reply.status).toBe(503)
  expect(await reply.json()).toMatchObject({ status: 'unavailable' })
})
