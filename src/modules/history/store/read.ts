import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import type { Seal } from '../chain.ts'
import type { StoredHead, StoredRow } from '../verification.ts'

const batchSize = 5_000

/** The whole chain from its beginning, a batch at a time. */
export async function* readChain(db: Db): AsyncGenerator<readonly StoredRow[]> {
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await db
      .selectFrom('history')
      .selectAll()
      .select(whole('at', 'recorded_at').as('exact'))
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last.id
  }
}

// Instants are written in whole milliseconds; what stands behind them would not be seen by this program.
const whole = (...columns: ('at' | 'recorded_at')[]): RawBuilder<boolean> =>
  sql.join(
    columns.map(column => sql`date_trunc('milliseconds', ${sql.ref(column)}) = ${sql.ref(column)}`),
    sql` AND `,
  )

export const readHead = (db: Db): Promise<StoredHead | undefined> =>
  db.selectFrom('history_head').select(['last_id as lastId', 'last_mac as lastMac', 'mac']).executeTakeFirst()

const sealColumns = ['id', 'sealed_at as sealedAt', 'last_id as lastId', 'last_mac as lastMac', 'mac'] as const

/** Seals in their order, from the one after the given number on. */
export const readSeals = (db: Db, after = 0): Promise<Seal[]> =>
  db.selectFrom('history_seals').select(sealColumns).where('id', '>', after).orderBy('id').execute()

export const readLastSeal = (db: Db): Promise<Seal | undefined> =>
  db.selectFrom('history_seals').select(sealColumns).orderBy('id', 'desc').limit(1).executeTakeFirst()

/** Everything as of one moment, although the product goes on writing. */
export const inOneSnapshot = <T>(db: Db, work: (snapshot: Db) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
