import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { writeBackupFile } from '#platform/backup/backup-file.ts'
import {
  fixTextForms,
  readMigrationNames,
  readRows,
  readTableShapes,
  type TableShape,
} from '#platform/backup/tables.ts'
import type { ArchiveEntry } from '#platform/backup/tar.ts'
import type { Config } from '#platform/config/config.ts'
import { openFileStore } from '#platform/files/open-file-store.ts'
import { pendingFacts } from '#platform/jobs/open-jobs.ts'
import type { Db } from '#shared/context.ts'
import { sealJournalOf } from './seal-history.ts'
import { version } from './version.ts'

/** What a backup says of itself before anything else. */
export interface Manifest {
  readonly product: 'neu-guong'
  readonly version: string
  readonly madeAt: string
  readonly migrations: readonly string[]
  /** Tells which secret belongs to it; the secret itself is never in a backup. */
  readonly secretCheck: string
  readonly tables: readonly TableShape[]
}

/** The last entry: what there was, so that a restore can tell that it has it all. */
export interface Summary {
  readonly rows: number
  readonly files: number
  /** Files that the database names and that could not be read. */
  readonly lost: readonly string[]
}

export const entryNames = {
  manifest: 'manifest.json',
  jobs: 'jobs.json',
  journal: 'history-seals.jsonl',
  summary: 'summary.json',
}

/** Writes everything of the province into one file, as of one moment, while the product goes on working. */
export async function backUp(db: Db, config: Config, file: string): Promise<Summary> {
  if (existsSync(file)) throw new Error(`The file ${file} exists already: choose another name.`)
  const total = { rows: 0, files: 0, lost: [] as string[] }
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async snapshot => {
      await fixTextForms(snapshot)
      await writeBackupFile(file, everything(snapshot, config.dataFolder, total))
    })
  return total
}

type Total = { rows: number; files: number; lost: string[] }

async function* everything(db: Db, dataFolder: string, total: Total): AsyncGenerator<ArchiveEntry> {
  const manifest = await describe(db)
  yield json(entryNames.manifest, manifest)
  for (const table of manifest.tables) {
    let part = 0
    for await (const rows of readRows(db, table)) {
      total.rows += rows.length
      part += 1
      yield json(`database/${table.name}/${part}.json`, rows)
    }
  }
  yield json(entryNames.jobs, await pendingFacts(db))
  yield* filesOf(db, dataFolder, total)
  const journal = sealJournalOf(dataFolder)
  if (existsSync(journal)) yield { name: entryNames.journal, content: await readFile(journal) }
  yield json(entryNames.summary, total)
}

async function* filesOf(db: Db, dataFolder: string, total: Total): AsyncGenerator<ArchiveEntry> {
  const store = openFileStore(join(dataFolder, 'files'))
  const { rows } = await sql<{ hash: string }>`SELECT DISTINCT hash FROM files ORDER BY hash`.execute(db)
  for (const { hash } of rows) {
    const content = await store.read(hash).catch(() => undefined)
    if (content === undefined) total.lost.push(hash)
    else {
      total.files += 1
      yield { name: `files/${hash}`, content }
    }
  }
}

async function describe(db: Db): Promise<Manifest> {
  const { secret_check } = await db.selectFrom('installation').select('secret_check').executeTakeFirstOrThrow()
  return {
    product: 'neu-guong',
    version,
    madeAt: new Date().toISOString(),
    migrations: await readMigrationNames(db),
    secretCheck: secret_check.toString('hex'),
    tables: await readTableShapes(db),
  }
}

const json = (name: string, value: unknown): ArchiveEntry => ({ name, content: Buffer.from(JSON.stringify(value)) })
