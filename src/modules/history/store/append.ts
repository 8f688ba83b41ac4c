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

/** PostgreSQL takes at most 65,535 values in one statement. */
const rowsPerInsert = 2_000

/** Makes the function that appends the facts of one transaction to the chain; the lock on the head orders the writers. */
export function historyAppender(key: Buffer) {
  return async (db: Db, acts: readonly Act[]): Promise<void> => {
    if (acts.length === 0) return
    const head = await lockHead(db, key)
    let { lastId, lastMac } = head
    const rows = acts.map(act => {
      lastId += 1
      const row = toRow(lastId, act)
      lastMac = rowMac(key, lastMac, row)
      return { ...row, subjects: [...row.subjects], data: JSON.stringify(row.data), mac: lastMac }
    })
    for (let start = 0; start < rows.length; start += rowsPerInsert) {
      await db
        .insertInto('history')
        .values(rows.slice(start, start + rowsPerInsert))
        .execute()
    }
    await db
      .updateTable('history_head')
      .set({ last_id: lastId, last_mac: lastMac, mac: endMac(key, lastId, lastMac) })
      .execute()
  }
}

function toRow(id: number, { fact, actor, capacity, command, at }: Act) {
  return {
    id,
    at,
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
