import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/schema.ts'
import type { Grant } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** A session by the token of its cookie, with its user and the roles of the day: one query, whether it has ended or not. */
export async function findSession(db: Kysely<DB>, token: string, day: IsoDate) {
  const { rows } = await sql<{
    id: string
    userId: string
    name: string
    active: boolean
    hasSecondFactor: boolean
    mustChangePassword: boolean
    language: 'vi' | 'en'
    expiresAt: Date
    lastUsedAt: Date
    grants: Grant[]
  }>`
    SELECT session.id, session.user_id AS "userId", users.name, users.status = 'active' AS active,
      users.two_factor_enabled AS "hasSecondFactor", users.must_change_password AS "mustChangePassword", users.language,
      session.expires_at AS "expiresAt", session.updated_at AS "lastUsedAt",
      (SELECT coalesce(json_agg(json_build_object('role', role, 'unitId', unit_id) ORDER BY valid_from, id), '[]')
        FROM role_grants WHERE user_id = users.id AND daterange(valid_from, valid_to) @> ${day}::date) AS grants
    FROM auth_sessions session JOIN users ON users.id = session.user_id
    WHERE session.token = ${token}`.execute(db)
  return rows[0]
}

export interface OwnSession {
  readonly id: string
  readonly begunAt: Date
  readonly lastUsedAt: Date
  readonly address: string | null
  readonly userAgent: string | null
}

/** The sessions of a user that have not ended, the last used first. */
export const sessionsOf = (db: Db, userId: string, usedAfter: Date): Promise<OwnSession[]> =>
  db
    .selectFrom('auth_sessions')
    .select(['id', 'created_at as begunAt', 'updated_at as lastUsedAt', 'ip_address as address'])
    .select('user_agent as userAgent')
    .where('user_id', '=', userId)
    .where('expires_at', '>', new Date())
    .where('updated_at', '>', usedAfter)
    .orderBy('updated_at', 'desc')
    .execute()

/** Ends sessions of a user: one, all, or all but one. Returns how many there were. */
export async function deleteSessions(
  db: Db,
  userId: string,
  which: { readonly only?: string; readonly except?: string | undefined } = {},
): Promise<number> {
  let sessions = db.deleteFrom('auth_sessions').where('user_id', '=', userId)
  if (which.only !== undefined) sessions = sessions.where('id', '=', which.only)
  if (which.except !== undefined) sessions = sessions.where('id', '!=', which.except)
  const { numDeletedRows } = await sessions.executeTakeFirst()
  return Number(numDeletedRows)
}
