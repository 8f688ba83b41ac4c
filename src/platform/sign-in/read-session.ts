import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'
import type { Grant } from '#shared/actor.ts'
import { idleSeconds, lastUseSeconds } from './limits.ts'
import { sessionToken } from './session-cookie.ts'
import type { Session, Whose } from './sign-in.ts'

/** A session with the user it belongs to, as one query finds them. */
export interface FoundSession {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly active: boolean
  readonly hasSecondFactor: boolean
  readonly mustChangePassword: boolean
  readonly language: 'vi' | 'en'
  readonly expiresAt: Date
  readonly lastUsedAt: Date
}

export interface SessionSource {
  readonly db: Kysely<DB>
  /** Signs the cookie. */
  readonly key: string
  findSession(token: string): Promise<FoundSession | undefined>
  /** Roles whose holders must have a second factor. */
  secondFactorRoles(): Promise<readonly string[]>
}

/** Finds the session of a request's cookie: one indexed query, and now and then a note that it was used. */
export function sessionReader({ db, key, findSession, secondFactorRoles }: SessionSource) {
  /** The session of a token, or undefined when it has ended. */
  async function ofToken(token: string): Promise<Session | undefined> {
    const found = await findSession(token)
    if (found === undefined || hasEnded(found)) return undefined
    const unused = (Date.now() - found.lastUsedAt.getTime()) / 1000
    if (unused > lastUseSeconds) await noteUse(db, found.id)
    const { id, userId, name, grants, language } = found
    const needs = await needed(found)
    const actor = { kind: 'user', userId, name, grants } as const
    return { id, actor, language, complete: needs === undefined, ...(needs && { needs }) }
  }

  async function current(headers: Headers): Promise<Session | undefined> {
    const token = sessionToken(headers, key)
    return token === undefined ? undefined : await ofToken(token)
  }

  async function endedFor(headers: Headers): Promise<Whose | undefined> {
    const token = sessionToken(headers, key)
    const found = token === undefined ? undefined : await findSession(token)
    return found?.active && hasEnded(found) ? { userId: found.userId } : undefined
  }

  async function needed(found: FoundSession): Promise<Session['needs']> {
    if (found.mustChangePassword) return 'password'
    if (found.hasSecondFactor) return undefined
    const roles = await secondFactorRoles()
    return found.grants.some(({ role }) => roles.includes(role)) ? 'second-factor' : undefined
  }

  return { ofToken, current, endedFor }
}

function hasEnded({ active, expiresAt, lastUsedAt }: FoundSession): boolean {
  const now = Date.now()
  return !active || expiresAt.getTime() <= now || lastUsedAt.getTime() + idleSeconds * 1000 <= now
}

async function noteUse(db: Kysely<DB>, id: string): Promise<void> {
  await db.updateTable('auth_sessions').set({ updated_at: new Date() }).where('id', '=', id).execute()
}
