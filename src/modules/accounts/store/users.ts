import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type Account, type AccountDetails, searchTextOf } from '../account.ts'

const language = z.enum(['vi', 'en'])
const status = z.enum(['active', 'disabled'])

interface UserRow {
  id: string
  username: string
  name: string
  email: string
  language: string
  status: string
  two_factor_enabled: boolean
  version: number
}

export const accountOf = (row: UserRow): Account => ({
  id: row.id,
  username: row.username,
  name: row.name,
  email: row.email,
  language: language.parse(row.language),
  status: status.parse(row.status),
  hasSecondFactor: row.two_factor_enabled,
  version: row.version,
})

export interface NewUser extends AccountDetails {
  readonly id: string
  readonly createdAt: Date
  readonly mustChangePassword?: boolean
  readonly demonstrationPosition?: number | null
}

export const insertUsers = (db: Db, users: readonly NewUser[]) =>
  db
    .insertInto('users')
    .values(
      users.map(user => ({
        id: user.id,
        username: user.username,
        name: user.name,
        email: user.email,
        search_text: searchTextOf(user),
        must_change_password: user.mustChangePassword ?? false,
        demonstration_position: user.demonstrationPosition ?? null,
        created_at: user.createdAt,
      })),
    )
    .execute()

export async function findAccount(db: Db, id: string, lock = false): Promise<Account | undefined> {
  const found = db.selectFrom('users').selectAll().where('id', '=', id)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  return row && accountOf(row)
}

/** Which of the user name and the e-mail address another account has already. */
export async function takenBy(
  db: Db,
  details: AccountDetails,
  exceptId?: string,
): Promise<'username' | 'email' | undefined> {
  const rows = await db
    .selectFrom('users')
    .select(['id', 'username'])
    .where(clause => clause.or([clause('username', '=', details.username), clause('email', '=', details.email)]))
    .execute()
  const [other] = rows.filter(({ id }) => id !== exceptId)
  if (other === undefined) return undefined
  return other.username === details.username ? 'username' : 'email'
}

export const saveDetails = (db: Db, id: string, details: AccountDetails) =>
  change(db, id, { ...details, search_text: searchTextOf(details) })

export const saveStatus = (db: Db, id: string, to: Account['status']) => change(db, id, { status: to })

export const saveLanguage = (db: Db, id: string, to: Account['language']) => change(db, id, { language: to })

async function change(
  db: Db,
  id: string,
  values: Partial<{
    username: string
    name: string
    email: string
    search_text: string
    status: string
    language: string
  }>,
): Promise<void> {
  await db
    .updateTable('users')
    .set(({ eb }) => ({ ...values, version: eb('version', '+', 1), updated_at: new Date() }))
    .where('id', '=', id)
    .execute()
}

/** The accounts that a demonstration offers on its sign-in page, in their order. */
export const listDemonstrationUsers = (db: Db) =>
  db
    .selectFrom('users')
    .select(['id', 'username', 'name'])
    .where('demonstration_position', 'is not', null)
    .where('status', '=', 'active')
    .orderBy('demonstration_position')
    .execute()

/** What users are called; for pages that say who did or has something. */
export async function namesOfUsers(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('users')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
