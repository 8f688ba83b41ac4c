import { sql } from 'kysely'
import type { Actor, Capacity } from '#shared/actor.ts'
import type { Fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { endMac, genesisMac, rowMac } from '../chain.ts'

interface Act {
  readonly fact: Fact
  readonly actor: Actor
  readonly capacity: Capacity
  readonly command: string
  readonly at: Date
}

/** Makes the function that appends the facts of one transaction to the chain; the lock on the head orders the writers. */
export function historyAppender(key: Buffer) {
  return async (db: Db, acts: readonly Act[]): Promise<void> => {
    if (acts.length === 0) return
    const head = await lockHead(db, key)
    let { lastId, lastMac } = head
    const recordedAt = new Date()
    const rows = acts.map(act => {
      lastId += 1
      const row = toRow(lastId, act, recordedAt)
      lastMac = rowMac(key, lastMac, row)
      return { ...row, mac: lastMac.toString('hex') }
    })
    await insertRows(db, rows)
    await db
      .updateTable('history_head')
      .set({ last_id: lastId, last_mac: lastMac, mac: endMac(key, lastId, lastMac) })
      .execute()
  }
}

// As one value: a statement with a parameter for every field takes twice as long, and takes 65,535 of them at most.
const insertRows = (db: Db, rows: readonly object[]) =>
  sql`
    INSERT INTO history (id, at, recorded_at, name, actor_kind, actor_id, role, unit_id, command, subjects, data, mac)
    SELECT id, at, recorded_at, name, actor_kind, actor_id, role, unit_id, command, subjects, data, decode(mac, 'hex')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS act (
      id bigint, at timestamptz, recorded_at timestamptz, name text, actor_kind text, actor_id text, role text,
      unit_id uuid, command text, subjects text[], data jsonb, mac text
    )`.execute(db)

function toRow(id: number, { fact, actor, capacity, command, at }: Act, recordedAt: Date) {
  return {
    id,
    at,
    recorded_at: recordedAt,
    name: fact.name,
    actor_kind: actor.kind,
    actor_id: actor.kind === 'user' ? actor.userId : actor.kind === 'system' ? actor.name : null,
    role: capacity.role,
    unit_id: capacity.unitId,
    command,
    subjects: fact.subjects,
    data: JSON.parse(JSON.stringify(fact.data)) as unknown,
  }
}

async function lockHead(db: Db, key: Buffer): Promise<{ lastId: number; lastMac: Buffer }> {
  const read = () => db.selectFrom('history_head').select(['last_id', 'last_mac']).forUpdate().executeTakeFirst()
  let head = await read()
  if (head === undefined) {
    await sql`SELECT pg_advisory_xact_lock(hashtext('history_head'))`.execute(db)
    await db
      .insertInto('history_head')
      .values({ last_id: 0, last_mac: genesisMac, mac: endMac(key, 0, genesisMac) })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    head = await read()
  }
  if (head === undefined) throw new Error('The head of the history is missing')
  return { lastId: head.last_id, lastMac: head.last_mac }
}
