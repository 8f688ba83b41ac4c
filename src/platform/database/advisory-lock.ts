import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'

/** Works while no other process of the product holds the lock of this name; the lock goes with the process, however it ends. */
export async function withLock<T>(db: Db, name: string, work: (connection: Db) => Promise<T>): Promise<T> {
  return await db.connection().execute(async connection => {
    await sql`SELECT pg_advisory_lock(hashtext(${name}))`.execute(connection)
    return await thenUnlock(connection, name, work)
  })
}

/** Works if no other process holds the lock now; otherwise gives undefined. */
export async function ifUnlocked<T>(
  db: Db,
  name: string,
  work: (connection: Db) => Promise<T>,
): Promise<T | undefined> {
  return await db.connection().execute(async connection => {
    const lock = sql<{ mine: boolean }>`SELECT pg_try_advisory_lock(hashtext(${name})) AS mine`
    const { rows } = await lock.execute(connection)
    return rows[0]?.mine ? await thenUnlock(connection, name, work) : undefined
  })
}

async function thenUnlock<T>(connection: Db, name: string, work: (connection: Db) => Promise<T>): Promise<T> {
  try {
    return await work(connection)
  } finally {
    await sql`SELECT pg_advisory_unlock(hashtext(${name}))`.execute(connection)
  }
}
