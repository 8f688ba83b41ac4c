import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '#database/schema.ts'

const keepDatesAsText = (text: string) => text
const readBigint = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint column holds a value outside the safe range')
  return value
}

/** Opens a pool of connections. Dates arrive as `YYYY-MM-DD`, instants as Date, bigints as numbers. */
export function connect(databaseUrl: string, options: { max?: number } = {}): { db: Kysely<DB>; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: options.max ?? 16,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => {
        if (oid === pg.types.builtins.DATE) return keepDatesAsText
        if (oid === pg.types.builtins.INT8) return readBigint
        return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
      },
    } as pg.CustomTypesConfig,
  })
  // A connection lost while somebody holds it between two queries tells nobody but itself: their next query fails, and the process lives.
  pool.on('connect', client => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return { db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }), pool }
}
