import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { setParameter } from '#modules/parameters/index.ts'
import { addDays } from '#shared/clock.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { listSeals, type Seal, sealHistory, verifyHistory } from './index.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
  await facts(6)
  await seal()
  await facts(6)
  await seal()
  await facts(2)
})

let day = '1990-01-01'
async function facts(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    day = addDays(day, 1)
    const value = {
      code: 'clock.processing',
      value: 9,
      validFrom: day,
      source: 'Nguồn Ω "thử"',
      confidence: 'official',
    } as const
    await world.must(setParameter, value)
  }
}

const seal = () => world.must(sealHistory, { key: world.secret })
const verify = (journal: readonly Seal[] = []) => world.ask(verifyHistory, { key: world.secret, journal })
const seals = () => world.ask(listSeals, { after: 0 })

/** Changes the database as its owner can: the triggers that refuse it are switched off. */
async function tamper(statement: string): Promise<void> {
  const tables = ['history', 'history_head', 'history_seals']
  for (const table of tables) await sql.raw(`ALTER TABLE ${table} DISABLE TRIGGER ALL`).execute(world.db)
  await sql.raw(statement).execute(world.db)
  for (const table of tables) await sql.raw(`ALTER TABLE ${table} ENABLE TRIGGER ALL`).execute(world.db)
}

describe('verifying the history', () => {
  it('finds an untouched record sound, counts it, and can be told another key', async () => {
    expect(await verify(await seals())).toEqual({ sound: true, facts: 16, seals: 2, journalled: 2 })
    const other = await world.ask(verifyHistory, { key: Buffer.alloc(32), journal: [] })
    expect(other).toEqual({ sound: false, brokenAt: 1, what: 'changed' })
  })

  it('the database itself refuses to change or remove what was written', async () => {
    for (const statement of ['UPDATE history SET name = name', 'DELETE FROM history', 'TRUNCATE history']) {
      await expect(sql.raw(statement).execute(world.db)).rejects.toThrow('append-only')
    }
    for (const statement of [
      'UPDATE history_seals SET id = id',
      'DELETE FROM history_seals',
      'DELETE FROM history_head',
    ]) {
      await expect(sql.raw(statement).execute(world.db)).rejects.toThrow('append-only')
    }
  })

  it.each([
    ['a changed value', `UPDATE history SET data = data || '{"value": 10}' WHERE id = 5`, 5, 'changed'],
    ['a changed actor', `UPDATE history SET actor_id = 'somebody' WHERE id = 5`, 5, 'changed'],
    ['a moved instant', `UPDATE history SET at = at + interval '1 microsecond' WHERE id = 5`, 5, 'changed'],
    ['a moved recording', `UPDATE history SET recorded_at = recorded_at - interval '1 day' WHERE id = 5`, 5, 'changed'],
    ['a changed subject', `UPDATE history SET subjects = array_append(subjects, 'user:1') WHERE id = 5`, 5, 'changed'],
    ['a removed row', 'DELETE FROM history WHERE id = 4', 4, 'missing'],
    ['a removed beginning', 'DELETE FROM history WHERE id <= 3', 1, 'missing'],
    [
      'a removed row with the rest moved up',
      'DELETE FROM history WHERE id = 4; UPDATE history SET id = -id WHERE id > 4; UPDATE history SET id = -id - 1 WHERE id < 0',
      4,
      'changed',
    ],
    [
      'two rows in each other’s place',
      'UPDATE history SET id = 99 WHERE id = 3; UPDATE history SET id = 3 WHERE id = 4; UPDATE history SET id = 4 WHERE id = 99',
      3,
      'changed',
    ],
    [
      'a row added at the end',
      'INSERT INTO history SELECT 17, at, recorded_at, name, actor_kind, actor_id, role, unit_id, command, subjects, data, mac FROM history WHERE id = 16',
      17,
      'changed',
    ],
    [
      'a row added before the beginning',
      'INSERT INTO history SELECT 0, at, recorded_at, name, actor_kind, actor_id, role, unit_id, command, subjects, data, mac FROM history WHERE id = 16',
      0,
      'changed',
    ],
    ['a cut-off end', 'DELETE FROM history WHERE id > 15', 16, 'cut-off'],
    ['everything removed', 'DELETE FROM history; DELETE FROM history_seals', 1, 'cut-off'],
    [
      'a cut-off end with the head set back',
      'DELETE FROM history WHERE id > 15; UPDATE history_head SET last_id = 15, last_mac = (SELECT mac FROM history WHERE id = 15)',
      15,
      'head',
    ],
    ['a removed head', 'DELETE FROM history_head', 16, 'head'],
    ['a changed seal', 'UPDATE history_seals SET sealed_at = now() WHERE id = 1', 6, 'seal'],
    ['a seal set on another row', 'UPDATE history_seals SET last_id = 9 WHERE id = 1', 9, 'seal'],
    ['a removed seal', 'DELETE FROM history_seals WHERE id = 2', 14, 'seal-missing'],
  ] as const)('finds %s', async (_what, statement, brokenAt, what) => {
    await tamper(statement)
    expect(await verify()).toEqual({ sound: false, brokenAt, what })
  })

  it('finds by the seals outside that the database was set back to an earlier state as a whole', async () => {
    const journal = await seals()
    const { rows } = await sql<{ mac: string }>`SELECT encode(mac, 'hex') AS mac FROM history_head`.execute(world.db)
    await facts(3)
    await seal()
    const later = await seals()
    await tamper(
      `DELETE FROM history WHERE id > 16; DELETE FROM history_seals WHERE id > 2; UPDATE history_head SET last_id = 16, last_mac = (SELECT mac FROM history WHERE id = 16), mac = '\\x${rows[0]?.mac}'`,
    )
    expect(await verify(journal)).toMatchObject({ sound: true })
    expect(await verify(later)).toEqual({ sound: false, brokenAt: 17, what: 'cut-off' })
  })

  it('seals only what is new, and not a head that was changed', async () => {
    await seal()
    const before = await seals()
    await seal()
    expect(await seals()).toEqual(before)
    await facts(1)
    await tamper(`UPDATE history_head SET mac = '\\x00'`)
    expect(await world.run(sealHistory, { key: world.secret })).toMatchObject({
      refusals: [{ code: 'history.head-broken' }],
    })
  })

  it('works while facts go on being recorded', async () => {
    const writing = facts(60)
    const results = await Promise.all(Array.from({ length: 5 }, () => verify()))
    await writing
    expect(results.every(({ sound }) => sound)).toBe(true)
    expect(await verify()).toMatchObject({ sound: true, facts: 76 })
  })
})
