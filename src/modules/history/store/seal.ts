import type { Db } from '#shared/context.ts'
import type { Seal } from '../chain.ts'

/** The end of the chain, held so that nobody adds to it before the transaction ends. */
export const holdHead = (db: Db) =>
  db
    .selectFrom('history_head')
    .select(['last_id as lastId', 'last_mac as lastMac', 'mac'])
    .forUpdate()
    .executeTakeFirst()

export const insertSeal = (db: Db, { id, sealedAt, lastId, lastMac, mac }: Seal) =>
  db.insertInto('history_seals').values({ id, sealed_at: sealedAt, last_id: lastId, last_mac: lastMac, mac }).execute()
