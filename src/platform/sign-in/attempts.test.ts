import { expect, test } from 'vitest'
import { createWorld } from '#tests/support/world.ts'
import { openAttempts } from './attempts.ts'
import { allowedFailures } from './limits.ts'

const world = await createWorld()
const attempts = openAttempts(world.db, world.secret)
const later = (minutes: number) =>
  world.db
    .updateTable('auth_attempts')
    .set({ locked_until: null, last_at: new Date(Date.now() - minutes * 60_000) })
    .execute()

async function fail(kind: 'account' | 'address', of: string, times: number) {
  for (let time = 0; time < times; time += 1) await attempts.begin(kind, of)
}

test('an address may fail more often than an account, but not for ever', async () => {
  await fail('address', '198.51.100.1', allowedFailures.address - 1)
  expect(await attempts.begin('address', '198.51.100.1')).toEqual({ failures: allowedFailures.address })
  expect(await attempts.begin('address', '198.51.100.1')).toEqual({ waitSeconds: 60 })
  expect(await attempts.begin('address', '198.51.100.2')).toEqual({ failures: 1 })
})

test('one right password of an office does not clear the guesses made from it', async () => {
  await fail('address', '198.51.100.3', 3)
  await attempts.succeeded('address', '198.51.100.3')
  expect(await attempts.begin('address', '198.51.100.3')).toEqual({ failures: 3 })
})

test('waits double up to half an hour, and failures of the day before are forgotten', async () => {
  await fail('account', 'an', allowedFailures.account)
  const waits: number[] = []
  for (let time = 0; time < 7; time += 1) {
    waits.push(Math.round((await attempts.waitOf('account', 'an')) / 60))
    await later(1)
    await attempts.begin('account', 'an')
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30])
  await later(24 * 60)
  expect(await attempts.begin('account', 'an')).toEqual({ failures: 1 })
})

test('the table names nobody', async () => {
  await fail('account', 'nguyen.van.an', 1)
  const rows = await world.db.selectFrom('auth_attempts').selectAll().execute()
  expect(rows.some(({ key }) => key.includes('nguyen'))).toBe(false)
})
