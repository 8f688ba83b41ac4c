import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { createRestApi } from '#api/index.ts'
import type { DB } from '#database/schema.ts'
import { historyAppender } from '#modules/history/index.ts'
import type { Config } from '#platform/config/config.ts'
import { createRunner } from '#platform/database/run-command.ts'
import { openPress } from '#platform/documents/open-press.ts'
import { openFileStore } from '#platform/files/open-file-store.ts'
import { openJobs } from '#platform/jobs/open-jobs.ts'
import type { Logger } from '#platform/logging/logger.ts'
import { openKeptForms } from '#platform/sign-in/kept-forms.ts'
import { spreadsheets } from '#platform/spreadsheets/index.ts'
import { createVault } from '#platform/vault/vault.ts'
import { createSite } from '#web/site.tsx'
import { hasReactions } from '#worker/reactions.ts'
import { loadAssets } from './assets.ts'
import type { Fetch } from './http-server.ts'
import { loadReference } from './load-reference.ts'
import { openClock } from './open-clock.ts'
import { sealAndJournal, sealJournalOf } from './seal-history.ts'
import { siteSignIn } from './site-sign-in.ts'
import { startWorker } from './start-worker.ts'

/** What the product is made of, ready to be served. */
export interface Composition {
  readonly fetch: Fetch
  /** Ends the jobs; called before the database is closed. */
  stop(): Promise<void>
}

export interface Ingredients {
  readonly config: Config & { readonly secret: Buffer }
  readonly db: Kysely<DB>
  readonly databaseUrl: string
  readonly log: Logger
  readonly version: string
}

/** Builds the adapters, hands them to the modules, and gives the site. */
export async function compose({ config, db, databaseUrl, log, version }: Ingredients): Promise<Composition> {
  const assets = loadAssets()
  const { clock, demonstration } = await openClock(db)
  const jobs = await openJobs(databaseUrl, hasReactions, log)
  const runner = createRunner({
    db,
    clock,
    record: historyAppender(config.secret),
    enqueue: jobs.enqueue,
  })
  await loadReference(runner, db)
  const seal = () => sealAndJournal(db, runner, config.secret, sealJournalOf(config.dataFolder))
  const worker = await startWorker({ db, clock, runner, jobs, log, seal })
  const press = openPress()
  const site = createSite({
    runner,
    clock,
    signIn: siteSignIn({
      db,
      clock,
      secret: config.secret,
      baseUrl: config.baseUrl,
      secondFactor: demonstration === undefined,
    }),
    keptForms: openKeptForms(db, config.secret),
    assets,
    files: openFileStore(join(config.dataFolder, 'files')),
    spreadsheets,
    vault: createVault(config.secret),
    press,
    settings: { baseUrl: config.baseUrl, secret: config.secret, version, ...(demonstration && { demonstration }) },
  })
  const api = createRestApi({ runner, clock, version })
  const isApi = (request: Request) => new URL(request.url).pathname.startsWith('/api/')
  return {
    fetch: (request, environment) =>
      assets.respond(request) ?? (isApi(request) ? api.fetch(request) : site.fetch(request, environment as object)),
    stop: async () => {
      await worker.stop()
      await press.close()
    },
  }
}
