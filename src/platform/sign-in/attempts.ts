import { createHmac } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/schema.ts'
import { allowedFailures, firstWaitMinutes, forgetFailuresHours, longestWaitMinutes } from './limits.ts'

type Kind = keyof typeof allowedFailures

/** What may be said of an attempt: go on, with so many failures so far, or wait. */
export type Admission = { readonly failures: number } | { readonly waitSeconds: number }

/** Counts failed sign-ins in a row. An attempt counts before it is checked, so that many at once gain nothing. */
export function openAttempts(db: Kysely<DB>, secret: Buffer) {
  const keyOf = (kind: Kind, of: string) => createHmac('sha256', secret).update(`attempts:${kind}:${of}`).digest()

  async function begin(kind: Kind, of: string): Promise<Admission> {
    const key = keyOf(kind, of)
    const failures = sql`CASE WHEN auth_attempts.last_at < now() - ${`${forgetFailuresHours} hours`}::interval THEN 1
      ELSE auth_attempts.failures + 1 END`
    const wait = sql`least(${firstWaitMinutes} * power(2, least(${failures} - ${allowedFailures[kind]}, 10)), ${longestWaitMinutes})`
    const { rows } = await sql<{ failures: number }>`
      INSERT INTO auth_attempts (key, failures, last_at) VALUES (${key}, 1, now())
      ON CONFLICT (key) DO UPDATE SET failures = ${failures}, last_at = now(), locked_until =
        CASE WHEN ${failures} >= ${allowedFailures[kind]} THEN now() + ${wait} * interval '1 minute' END
      WHERE auth_attempts.locked_until IS NULL OR auth_attempts.locked_until <= now()
      RETURNING failures`.execute(db)
    const [counted] = rows
    return counted ?? { waitSeconds: await waitOf(kind, of) }
  }

  /** How long the next attempt has to wait; 0 when it need not. */
  async function waitOf(kind: Kind, of: string): Promise<number> {
    const { rows } = await sql<{ seconds: number }>`
      SELECT ceil(extract(epoch FROM locked_until - now()))::int AS seconds FROM auth_attempts
      WHERE key = ${keyOf(kind, of)} AND locked_until > now()`.execute(db)
    return rows[0]?.seconds ?? 0
  }

  /** The attempt was right: the account starts afresh, the address only loses this attempt. */
  async function succeeded(kind: Kind, of: string): Promise<void> {
    const row = db.deleteFrom('auth_attempts').where('key', '=', keyOf(kind, of))
    if (kind === 'account') await row.execute()
    else
      await db
        .updateTable('auth_attempts')
        .set(({ eb }) => ({ failures: eb('failures', '-', 1), locked_until: null }))
        .where('key', '=', keyOf(kind, of))
        .execute()
  }

  return { begin, waitOf, succeeded }
}
