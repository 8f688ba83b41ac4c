import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { isAlive } from '../../processes/process-identity.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres, urlOfRunningServer } from './start-embedded-postgres.ts'
import { waysToRun } from './unprivileged.ts'

const folders: string[] = []
const servers: EmbeddedPostgres[] = []
const asRoot = process.getuid?.() === 0

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(...inside: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'neu-guong-embedded-'))
  folders.push(root)
  return join(root, ...inside)
}

async function start(folder: string, options: Parameters<typeof startEmbeddedPostgres>[1] = {}) {
  const server = await startEmbeddedPostgres(folder, { durability: 'throw-away', ...options })
  servers.push(server)
  return server
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

test('sorts and searches Vietnamese', async () => {
  const server = await start(newFolder())
  const url = server.url('postgres')
  const sorted = "select string_agg(w, ' ' order by w) from unnest(array['Đức','Dung','Ân','An','Ăn','Ế','Em']) w"
  expect(await ask(url, sorted)).toBe('An Ăn Ân Dung Đức Em Ế')
  await ask(url, 'create extension pg_trgm')
  expect(await ask(url, "select similarity('Đức', 'đức')")).toBe(1)
})

test('keeps its data over a clean stop, which leaves no process', async () => {
  const folder = newFolder()
  const first = await start(folder)
  await ask(first.url('postgres'), 'create table kept as select 7 as number')
  await first.stop()
  expect(isAlive(first.pid)).toBe(false)
  expect(urlOfRunningServer(folder, 'postgres')).toBeUndefined()
  const second = await start(folder)
  expect(await ask(second.url('postgres'), 'select number from kept')).toBe(7)
})

test('takes over the server that a killed process left running', async () => {
  const folder = newFolder()
  const left = await start(folder)
  expect(urlOfRunningServer(folder, 'postgres')).toBe(left.url('postgres'))
  const next = await start(folder)
  expect(isAlive(left.pid)).toBe(false)
  expect(await ask(next.url('postgres'), 'select 1')).toBe(1)
})

test('recovers when the server itself was killed', async () => {
  const folder = newFolder()
  const first = await start(folder, { durability: 'durable' })
  await ask(first.url('postgres'), 'create table kept as select 7 as number')
  process.kill(first.pid, 'SIGKILL')
  const second = await start(folder, { durability: 'durable' })
  expect(await ask(second.url('postgres'), 'select number from kept')).toBe(7)
})

test('is not misled by a stale pid that now belongs to another program', async () => {
  const folder = newFolder()
  const first = await start(folder)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const text = readFileSync(pidFile, 'utf8')
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  try {
    writeFileSync(pidFile, text.replace(/^\d+/, String(stranger.pid)))
    const second = await start(folder)
    expect(await ask(second.url('postgres'), 'select 1')).toBe(1)
    expect(isAlive(stranger.pid ?? 0)).toBe(true)
  } finally {
    stranger.kill()
  }
})

test('works where the path is too long for a socket', async () => {
  const server = await start(newFolder('rất-dài-'.repeat(8), 'và-sâu-'.repeat(8)))
  expect(await ask(server.url('postgres'), 'select 1')).toBe(1)
})

test('leaves files alone that are not a database', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'thư.txt'), 'quan trọng')
  await expect(start(folder)).rejects.toThrow(EmbeddedPostgresError)
  expect(readFileSync(join(folder, 'postgres', 'thư.txt'), 'utf8')).toBe('quan trọng')
})

test('says what to do when no way of running works', async () => {
  await expect(start(newFolder(), { ways: [] })).rejects.toThrow(/ordinary user/)
})

test.runIf(asRoot)('runs as root by every way, one after the other on the same data', async () => {
  const folder = newFolder()
  const tried: string[] = []
  for (const way of waysToRun()) {
    const server = await start(folder, { ways: [way] }).catch(() => undefined)
    if (!server) continue
    tried.push(way.name)
    await ask(server.url('postgres'), `create table "way ${tried.length}" as select 1`)
    await server.stop()
  }
  expect(tried.length).toBeGreaterThan(0)
  const last = await start(folder)
  expect(await ask(last.url('postgres'), "select count(*)::int from pg_tables where tablename like 'way %'")).toBe(
    tried.length,
  )
})
