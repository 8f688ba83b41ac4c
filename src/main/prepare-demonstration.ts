import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { loadDemonstration } from '#database/demo/load-demonstration.ts'
import { Random } from '#database/demo/random.ts'
import type { DB } from '#database/schema.ts'
import { findDemonstration, finishDemonstration, startDemonstration } from '#modules/demonstration/index.ts'
import { historyAppender } from '#modules/history/index.ts'
import { anyUnit } from '#modules/organisations/index.ts'
import { MovableClock } from '#platform/clock/clock.ts'
import { bySystem, createRunner } from '#platform/database/run-command.ts'
import { openFileStore } from '#platform/files/open-file-store.ts'
import { loadReference } from './load-reference.ts'

const firstDay = '2021-01-21'
const lastDay = '2021-12-31'

interface Preparation {
  readonly db: Kysely<DB>
  readonly secret: Buffer
  readonly dataFolder: string
  /** Brings an emptied database to the newest schema again. */
  readonly migrate: () => Promise<void>
  readonly say: (text: string) => void
}

/** Loads the demonstration into an empty database; what an interrupted load left is thrown away first. */
export async function prepareDemonstration(preparation: Preparation): Promise<void> {
  const { db, secret, dataFolder, migrate, say } = preparation
  const found = await findDemonstration(db)
  if (found?.isLoaded) return
  if (found !== undefined) {
    await sql`DROP SCHEMA public CASCADE`.execute(db)
    await sql`CREATE SCHEMA public`.execute(db)
    await migrate()
  } else if (await anyUnit(db)) return
  const started = performance.now()
  const clock = new MovableClock(firstDay)
  // Nobody waits for notices of what happened before the first day.
  const runner = createRunner({ db, clock, record: historyAppender(secret), enqueue: async () => undefined })
  const call = bySystem('demonstration')
  const begun = await runner.run(startDemonstration, { firstDay, lastDay }, call)
  if (!begun.ok) throw new Error(`The demonstration could not start: ${begun.refusals[0].code}`)
  say('Nạp tỉnh mẫu Nam Định năm 2021 (loading the demonstration province) …')
  await loadReference(runner, db)
  const files = openFileStore(join(dataFolder, 'files'))
  const progress = (what: string, done?: number, of?: number) => {
    const share = done === undefined || of === undefined ? '' : ` ${Math.round((100 * done) / of)} %`
    say(`  ${Math.round((performance.now() - started) / 1000)} s  ${what}${share}`)
  }
  await loadDemonstration({ runner, clock, random: new Random(8), db, files, progress })
  const finished = await runner.run(finishDemonstration, {}, call)
  if (!finished.ok) throw new Error('The demonstration could not be finished')
  say(`  ${Math.round((performance.now() - started) / 1000)} s  xong (done)`)
}
