import { type RawBuilder, sql } from 'kysely'
import type { Role } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { searchWords } from '#shared/text/fold.ts'
import type { Account } from '../account.ts'
import { accountOf } from './users.ts'

export interface AccountFilter {
  readonly text: string
  readonly status?: Account['status'] | undefined
  readonly role?: Role | undefined
  readonly unitId?: string | undefined
  /** The day on which the role is held. */
  readonly day: IsoDate
}

export interface Place {
  readonly after?: string | undefined
  readonly before?: string | undefined
}

const byName = sql`users.name COLLATE vietnamese`

/** One page of accounts in Vietnamese order, after or before a place in it. */
export async function browseAccounts(
  db: Db,
  filter: AccountFilter,
  { after, before }: Place,
  limit: number,
): Promise<Page<Account>> {
  const backwards = before !== undefined
  const [name, id] = decodeCursor(before ?? after ?? '') ?? []
  const isPlace = typeof name === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
  const [order, side] = backwards ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`]
  const from = isPlace ? sql`AND (${byName}, users.id) ${side} (${name}, ${id}::uuid)` : sql``
  const { rows } = await sql<Parameters<typeof accountOf>[0]>`
    SELECT users.* FROM users WHERE ${conditions(filter)} ${from}
    ORDER BY ${byName} ${order}, users.id ${order} LIMIT ${limit + 1}`.execute(db)
  const more = rows.length > limit
  const shown = rows.slice(0, limit).map(accountOf)
  if (backwards) shown.reverse()
  const cursor = (row: Account | undefined) => (row === undefined ? null : encodeCursor([row.name, row.id]))
  return {
    rows: shown,
    next: (backwards && isPlace) || more ? cursor(shown.at(-1)) : null,
    previous: (backwards ? more : isPlace) ? cursor(shown[0]) : null,
  }
}

export async function countAccounts(db: Db, filter: AccountFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM users WHERE ${conditions(filter)}`.execute(db)
  return rows[0]?.count ?? 0
}

function conditions({ text, status, role, unitId, day }: AccountFilter): RawBuilder<unknown> {
  const words = searchWords(text).map(word => sql`search_text LIKE ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`)
  const held = sql`EXISTS (SELECT FROM role_grants WHERE user_id = users.id
    AND daterange(valid_from, valid_to) @> ${day}::date
    ${role === undefined ? sql`` : sql`AND role = ${role}`}
    ${unitId === undefined ? sql`` : sql`AND unit_id = ${unitId}`})`
  const all = [
    ...words,
    ...(status === undefined ? [] : [sql`users.status = ${status}`]),
    ...(role === undefined && unitId === undefined ? [] : [held]),
  ]
  return all.length === 0 ? sql`true` : sql.join(all, sql` AND `)
}
