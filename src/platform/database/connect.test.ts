import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { withClient } from '#tests/support/postgres/client.ts'
import { testDatabaseUrl } from '#tests/support/postgres/test-database.ts'
import { connect } from './connect.ts'

it('a connection lost between two queries fails the next one and harms nothing else', async () => {
  const url = await testDatabaseUrl()
  const { db } = connect(url, { max: 2 })
  // An error that nobody listens to would end the process, and with it this run.
  const held = db.connection().execute(async connection => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(connection)
    await withClient(url, client => client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]))
    await new Promise(resolve => setTimeout(resolve, 100))
    await sql`SELECT 1`.execute(connection)
  })
  await expect(held).rejects.toThrow()
  const { rows } = await sql<{ alive: number }>`SELECT 1 AS alive`.execute(db)
  expect(rows).toEqual([{ alive: 1 }])
  await db.destroy()
})
