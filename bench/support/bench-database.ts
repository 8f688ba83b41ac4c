import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { DB } from '#database/schema.ts'
import { connect } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { startTestCluster } from '#tests/support/postgres/test-cluster.ts'

export interface BenchDatabase {
  readonly url: string
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
}

/** Hands the work a migrated, empty database on a throw-away server. */
export async function withBenchDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const server = await startTestCluster()
  try {
    const url = server.url('postgres')
    await migrate(url)
    const { db, pool } = connect(url)
    try {
      return await work({ url, db, pool })
    } finally {
      await db.destroy()
    }
  } finally {
    await server.stop()
  }
}
