import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabaseUrl } from '#tests/support/postgres/test-database.ts'
import { connect } from '../database/connect.ts'
import { onceADay } from './once-a-day.ts'

let db: ReturnType<typeof connect>['db']
beforeAll(async () => {
  db = connect(await testDatabaseUrl(), { max: 4 }).db
})
afterAll(() => db.destroy())

test('the work of a day is done once by one of several processes, and again when it was interrupted', async () => {
  let done = 0
  const work = async () => {
    done += 1
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  const results = await Promise.all([1, 2, 3].map(() => onceADay(db, '2021-02-01', work)))
  expect([done, results.filter(Boolean).length]).toEqual([1, 1])
  expect(await onceADay(db, '2021-02-01', work)).toBe(true)
  expect(done).toBe(1)
  const failing = onceADay(db, '2021-02-02', () => Promise.reject(new Error('broken')))
  await expect(failing).rejects.toThrow('broken')
  expect(await onceADay(db, '2021-02-02', work)).toBe(true)
  expect(await onceADay(db, '2021-02-01', work)).toBe(true)
  expect(done).toBe(3)
})
