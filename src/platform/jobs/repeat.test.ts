import { afterEach, expect, test, vi } from 'vitest'
import { repeat } from './repeat.ts'

afterEach(() => vi.useRealTimers())

test('works after each pause, longer after a failure, at once when woken, and never after its stop', async () => {
  vi.useFakeTimers()
  let turns = 0
  let failing = false
  const failures: unknown[] = []
  const work = async () => {
    turns += 1
    if (failing) throw new Error('no')
  }
  const repeated = repeat(work, { after: 1_000, afterFailure: 60_000 }, error => failures.push(error))
  await vi.advanceTimersByTimeAsync(2_500)
  expect(turns).toBe(3)
  failing = true
  await vi.advanceTimersByTimeAsync(30_000)
  expect([turns, failures.length]).toEqual([4, 1])
  failing = false
  repeated.soon()
  await vi.advanceTimersByTimeAsync(1)
  expect(turns).toBe(5)
  await repeated.stop()
  repeated.soon()
  await vi.advanceTimersByTimeAsync(100_000)
  expect(turns).toBe(5)
})

test('a wake-up during the work leads to another turn', async () => {
  vi.useFakeTimers()
  let turns = 0
  const work = async () => {
    turns += 1
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  const repeated = repeat(work, { after: 60_000, afterFailure: 60_000 }, () => undefined)
  await vi.advanceTimersByTimeAsync(50)
  repeated.soon()
  await vi.advanceTimersByTimeAsync(100)
  expect(turns).toBe(2)
  const stopped = repeated.stop()
  await vi.advanceTimersByTimeAsync(100)
  await stopped
})
