import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processStartedAt, thisProcess } from '../processes/process-identity.ts'
import { acquireInstanceLock, InstanceLockedError, ownerOf } from './instance-lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'neu-guong-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lockFile = () => join(folder, 'instance.lock')
const writeLock = (owner: object) => writeFileSync(lockFile(), JSON.stringify({ hostname: hostname(), ...owner }))

test('the second owner is told the process of the first, and gets the folder when the first is done', async () => {
  const first = await acquireInstanceLock(folder, 0)
  expect(ownerOf(folder)?.pid).toBe(process.pid)
  await expect(acquireInstanceLock(folder, 0)).rejects.toThrow(InstanceLockedError)
  await expect(acquireInstanceLock(folder, 0)).rejects.toThrow(`process ${process.pid}`)
  const waiting = acquireInstanceLock(folder, 5_000)
  first.release()
  const second = await waiting
  second.release()
  expect(existsSync(lockFile())).toBe(false)
})

test('the lock of a dead process is recovered', async () => {
  const child = spawn('true')
  const startedAt = processStartedAt(child.pid ?? 0) ?? ''
  await new Promise(resolve => child.once('exit', resolve))
  writeLock({ pid: child.pid, startedAt })
  const lock = await acquireInstanceLock(folder, 0)
  expect(ownerOf(folder)).toMatchObject(thisProcess())
  lock.release()
})

test('a process that merely got the same number later does not count', async () => {
  writeLock({ pid: process.pid, startedAt: 'an earlier moment' })
  const lock = await acquireInstanceLock(folder, 0)
  lock.release()
})

test('a damaged lock is recovered', async () => {
  writeFileSync(lockFile(), '{')
  const lock = await acquireInstanceLock(folder, 0)
  lock.release()
})

test('an owner in another container lives as long as its heartbeat', async () => {
  writeLock({ pid: 1, startedAt: '', hostname: 'another-container' })
  await expect(acquireInstanceLock(folder, 0)).rejects.toThrow('another-container')
  const aMinuteAgo = new Date(Date.now() - 60_000)
  utimesSync(lockFile(), aMinuteAgo, aMinuteAgo)
  const lock = await acquireInstanceLock(folder, 0)
  lock.release()
})
