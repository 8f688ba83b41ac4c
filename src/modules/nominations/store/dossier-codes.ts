import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** The next serial of an agency on a day; the row is locked until the transaction ends, so no two are given the same. */
export async function nextSerial(db: Db, prefix: string, day: IsoDate): Promise<number> {
  const { last_serial } = await db
    .insertInto('dossier_serials')
    .values({ day, prefix, last_serial: 1 })
    .onConflict(conflict =>
      conflict.columns(['day', 'prefix']).doUpdateSet(({ eb }) => ({
        last_serial: eb('dossier_serials.last_serial', '+', 1),
      })),
    )
    .returning('last_serial')
    .executeTakeFirstOrThrow()
  return last_serial
}
