import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'

/** A code is right for a minute and a half at most. */
const keptMinutes = 5

/** Remembers codes that have let somebody in, so that whoever looked on cannot use them too. */
export function openUsedCodes(db: Kysely<DB>, secret: Buffer) {
  return {
    /** Takes the code; false when it was taken before. */
    async take(userId: string, code: string): Promise<boolean> {
      await db
        .deleteFrom('auth_used_codes')
        .where('used_at', '<', new Date(Date.now() - keptMinutes * 60_000))
        .execute()
      const key = createHmac('sha256', secret).update(`code:${userId}:${code}`).digest()
      const taken = await db
        .insertInto('auth_used_codes')
        .values({ key, used_at: new Date() })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      return taken.numInsertedOrUpdatedRows === 1n
    },
  }
}
