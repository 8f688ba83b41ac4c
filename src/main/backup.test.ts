import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceYear } from '#modules/calendar/index.ts'
import { verifyHistory } from '#modules/history/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { readTableShapes } from '#platform/backup/tables.ts'
import { type Config, loadConfig } from '#platform/config/config.ts'
import { connect } from '#platform/database/connect.ts'
import { checkSecret } from '#platform/database/secret-check.ts'
import { openFileStore, pathOf } from '#platform/files/open-file-store.ts'
import { openJobs } from '#platform/jobs/open-jobs.ts'
import { createLogger } from '#platform/logging/logger.ts'
import { readSealJournal } from '#platform/seal-journal/seal-journal.ts'
import { system } from '#shared/actor.ts'
import { fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { emptyDatabaseUrl } from '#tests/support/postgres/empty-database.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { backUp } from './backup.ts'
import { loadReference } from './load-reference.ts'
import { restore } from './restore.ts'
import { sealAndJournal, sealJournalOf } from './seal-history.ts'

const folder = mkdtempSync(join(tmpdir(), 'neu-guong-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const configOf = (name: string): Config => loadConfig({ NEU_GUONG_DATA: join(folder, name) })
const file = join(folder, 'backup.tar.gz')
const [before, after] = [configOf('before'), configOf('after')]

let world: World
let hashes: string[]

beforeAll(async () => {
  world = await createWorld()
  await checkSecret(world.db, world.secret)
  await loadReference(world.runner, world.db)
  const { unitId } = await aRoundWithNominations(world.db, { status: 'council', count: 30 })
  const store = openFileStore(join(before.dataFolder, 'files'))
  const stored = [await store.put(Buffer.from('tệp một')), await store.put(Buffer.alloc(200_000, 3))]
  hashes = stored.map(({ hash }) => hash)
  for (const { hash, size } of stored) {
    const row = { id: newId(), hash, size, name: 'Báo "cáo", {x}.pdf', media_type: 'application/pdf' }
    await world.db
      .insertInto('files')
      .values({ ...row, owner_unit_id: unitId, uploaded_at: new Date() })
      .execute()
  }
  // Values that are easily lost on the way: null of JSON and of SQL, bytes, an array of odd texts, microseconds.
  await sql`UPDATE rounds SET unit_kinds = ARRAY['a,b', '', 'c"d', ${'e\\f\ng'}]`.execute(world.db)
  await sql`INSERT INTO command_receipts VALUES (${newId()}, 'x', 'null', '2021-01-21 01:02:03.456789+07')`.execute(
    world.db,
  )
  await sql`UPDATE honourees SET identity_cipher = '\\x00ff0a', search_text = ${"nul\\ 'quoted'"}`.execute(world.db)
  await sealAndJournal(world.db, world.runner, world.secret, sealJournalOf(before.dataFolder))
})

/** A fingerprint of every row of every table. */
async function contentOf(db: Db): Promise<Record<string, string>> {
  const content: Record<string, string> = {}
  for (const { name } of await readTableShapes(db)) {
    const { rows } = await sql<{ all: string }>`
      SELECT md5(coalesce(string_agg(row::text, '|' ORDER BY row::text), '')) || ':' || count(*) AS all
      FROM ${sql.table(name)} row`.execute(db)
    content[name] = rows[0]?.all ?? ''
  }
  return content
}

describe('backup and restore', () => {
  it('bring everything back as it was, while the product goes on, and with what it still has to do', async () => {
    const { rows: urls } = await sql<{ name: string }>`SELECT current_database() AS name`.execute(world.db)
    const url = (await emptyDatabaseUrl()).replace(/test_\w+/, urls[0]?.name ?? '')
    const jobs = await openJobs(url, () => true, createLogger('silent'))
    await world.db.transaction().execute(transaction => jobs.enqueue(transaction, [fact('later', ['a:1'], { n: 1 })]))
    await jobs.stop()
    const expected = await contentOf(world.db)
    const backingUp = backUp(world.db, before, file)
    const meanwhile = world.must(announceYear, { year: 2050, notice: 'sau', confidence: 'official', days: [] })
    expect(await backingUp).toMatchObject({ files: 2, lost: [] })
    await meanwhile

    const target = await emptyDatabaseUrl()
    await restore(target, after, world.secret, file)
    const { db } = connect(target, { max: 4 })
    try {
      const restored = await contentOf(db)
      // The fact of the meantime may or may not have been before the moment of the backup.
      const late = ['history', 'history_head', 'holiday_years']
      for (const name of Object.keys(expected).filter(name => !late.includes(name))) {
        expect(restored[name], name).toBe(expected[name])
      }
      const keys = sql<{ count: string }>`SELECT count(*)::text AS count FROM pg_constraint WHERE contype = 'f'`
      expect((await keys.execute(db)).rows).toEqual((await keys.execute(world.db)).rows)
      await expect(sql`DELETE FROM history`.execute(db)).rejects.toThrow('append-only')
      const journal = await readSealJournal(sealJournalOf(after.dataFolder))
      expect(journal).toHaveLength(1)
      const context = { db, actor: system('test'), clock: world.clock }
      expect(await verifyHistory.run(context, { key: world.secret, journal })).toMatchObject({ sound: true })
      const store = openFileStore(join(after.dataFolder, 'files'))
      for (const hash of hashes) expect(await store.read(hash)).toBeDefined()
      const { rows } = await sql`SELECT data FROM pgboss.job WHERE name = 'reactions'`.execute(db)
      expect(rows).toEqual([{ data: fact('later', ['a:1'], { n: 1 }) }])
    } finally {
      await db.destroy()
    }
  })

  it('name a file that is damaged in the data folder, and go on', async () => {
    const [hash = ''] = hashes
    writeFileSync(pathOf(join(before.dataFolder, 'files'), hash), 'damaged')
    const other = join(folder, 'other.tar.gz')
    expect(await backUp(world.db, before, other)).toMatchObject({ files: 1, lost: [hash] })
    await expect(backUp(world.db, before, other)).rejects.toThrow('exists already')
  })

  it('refuse another secret, a database that holds something, a cut-off file and what is no backup', async () => {
    const target = await emptyDatabaseUrl()
    const attempt = (content: Buffer, secret = world.secret) => {
      const broken = join(folder, 'broken.tar.gz')
      writeFileSync(broken, content)
      return restore(target, configOf('broken'), secret, broken)
    }
    const whole = readFileSync(file)
    await expect(attempt(whole, Buffer.alloc(48))).rejects.toThrow('secret')
    await expect(attempt(gzipSync('x'.repeat(4_000)))).rejects.toThrow('not an archive')
    await expect(attempt(Buffer.from('x'))).rejects.toThrow()
    const newer = gunzipSync(whole).toString('latin1').replace('"0001_foundations"', '"9001_foundations"')
    await expect(attempt(gzipSync(Buffer.from(newer, 'latin1')))).rejects.toThrow('newer release')
    await expect(attempt(whole.subarray(0, whole.length - 200))).rejects.toThrow()
    // The failed attempts left nothing behind; a good one does, and is not written over.
    expect(await attempt(whole)).toMatchObject({ files: 2 })
    await expect(attempt(whole)).rejects.toThrow('not empty')
  })
})
