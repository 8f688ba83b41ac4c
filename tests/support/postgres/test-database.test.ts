import { expect, test } from 'vitest'
import { withClient } from './client.ts'
import { testDatabaseUrl } from './test-database.ts'

test('every call gives a migrated database of its own', async () => {
  const [one, two] = [await testDatabaseUrl(), await testDatabaseUrl()]
  await withClient(one, client => client.query('create table only_here (a int)'))
  const tables = "select tablename from pg_tables where schemaname = 'public'"
  const inOne = await withClient(one, async client => (await client.query(tables)).rows.map(row => row.tablename))
  const inTwo = await withClient(two, async client => (await client.query(tables)).rows.map(row => row.tablename))
  expect(inTwo.length).toBeGreaterThan(5)
  expect(inOne.filter(name => !inTwo.includes(name))).toEqual(['only_here'])
})
