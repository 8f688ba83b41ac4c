import { createHash } from 'node:crypto'
import type { Db } from '#shared/context.ts'

/** The account's password as the library of `platform/sign-in` expects to find it. */
export async function savePassword(
  db: Db,
  ids: readonly { id: string; userId: string }[],
  hash: string,
): Promise<void> {
  await db
    .insertInto('auth_accounts')
    .values(
      ids.map(({ id, userId }) => ({
        id,
        user_id: userId,
        account_id: userId,
        provider_id: 'credential',
        password: hash,
      })),
    )
    .onConflict(conflict => conflict.column('user_id').doUpdateSet({ password: hash, updated_at: new Date() }))
    .execute()
}

export async function passwordHashOf(db: Db, userId: string): Promise<string | undefined> {
  const row = await db.selectFrom('auth_accounts').select('password').where('user_id', '=', userId).executeTakeFirst()
  return row?.password ?? undefined
}

export const saveMustChange = (db: Db, userId: string, must: boolean) =>
  db.updateTable('users').set({ must_change_password: must }).where('id', '=', userId).execute()

const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Keeps a new one-time link of a user; earlier ones stop working. */
export async function saveLink(db: Db, userId: string, token: string, expiresAt: Date): Promise<void> {
  await db.deleteFrom('auth_password_links').where('user_id', '=', userId).execute()
  await db
    .insertInto('auth_password_links')
    .values({ token_hash: hashOfToken(token), user_id: userId, expires_at: expiresAt })
    .execute()
}

/** The active user whose link this is, while it works. */
export async function userOfLink(db: Db, token: string) {
  return await db
    .selectFrom('auth_password_links')
    .innerJoin('users', 'users.id', 'auth_password_links.user_id')
    .select(['users.id', 'users.username', 'users.name'])
    .where('token_hash', '=', hashOfToken(token))
    .where('expires_at', '>', new Date())
    .where('users.status', '=', 'active')
    .executeTakeFirst()
}

export const forgetLinks = (db: Db, userId: string) =>
  db.deleteFrom('auth_password_links').where('user_id', '=', userId).execute()
