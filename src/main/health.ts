import type { Pool } from 'pg'

/** Answers `/healthz`: 200 only when pages can really be served, which needs the database. */
export async function health(pool: Pool | undefined, version: string): Promise<Response> {
  if (pool === undefined) return Response.json({ status: 'starting', version }, { status: 503 })
  const answers = await Promise.race([asks(pool), later(2_000)])
  const body = { status: answers ? 'ok' : 'unavailable', version, database: answers ? 'ok' : 'unreachable' }
  return Response.json(body, { status: answers ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}

async function asks(pool: Pool): Promise<boolean> {
  try {
    await pool.query('select 1')
    return true
  } catch {
    return false
  }
}

function later(milliseconds: number): Promise<false> {
  return new Promise(resolve => setTimeout(() => resolve(false), milliseconds).unref())
}
