import { createHmac } from 'node:crypto'
import type { Db } from '#shared/context.ts'

/** The secret is not the one that the database was made with: what was sealed under the other could not be read. */
export class WrongSecretError extends Error {
  override name = 'WrongSecretError'

  constructor() {
    super(
      'The secret of this installation is not the one this database was made with. Set NEU_GUONG_SECRET to that one, or bring back the file "secret" of the data folder from a backup.',
    )
  }
}

/** A mark of the secret that tells nothing of it. */
export const secretCheckOf = (secret: Buffer): Buffer => createHmac('sha256', secret).update('installation').digest()

/** Remembers the secret's mark in a new database; throws if the database was made with another secret. */
export async function checkSecret(db: Db, secret: Buffer): Promise<void> {
  const secretCheck = secretCheckOf(secret)
  await db
    .insertInto('installation')
    .values({ secret_check: secretCheck })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { secret_check } = await db.selectFrom('installation').select('secret_check').executeTakeFirstOrThrow()
  if (!secretCheck.equals(secret_check)) throw new WrongSecretError()
}
