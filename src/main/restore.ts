import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readBackupFile } from '#platform/backup/backup-file.ts'
import { type TextRow, withoutConstraints, writeRows } from '#platform/backup/tables.ts'
import type { ArchiveEntry } from '#platform/backup/tar.ts'
import type { Config } from '#platform/config/config.ts'
import { connect } from '#platform/database/connect.ts'
import { migrate, migrationNames } from '#platform/database/migrate.ts'
import { secretCheckOf, WrongSecretError } from '#platform/database/secret-check.ts'
import { openFileStore } from '#platform/files/open-file-store.ts'
import { openJobs } from '#platform/jobs/open-jobs.ts'
import { createLogger } from '#platform/logging/logger.ts'
import type { Fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import type { FileStore } from '#shared/file-store.ts'
import { entryNames, type Manifest, type Summary } from './backup.ts'
import { sealJournalOf } from './seal-history.ts'

/** A backup cannot be restored as asked; the message says what to do. */
export class RestoreError extends Error {
  override name = 'RestoreError'
}

/**
 * Brings back a province from a backup into an empty database: all of it, or nothing. The secret must be the one that the
 * backup was made under. Afterwards the database has the schema of this release.
 */
export async function restore(databaseUrl: string, config: Config, secret: Buffer, file: string): Promise<Summary> {
  const { db } = connect(databaseUrl, { max: 4 })
  try {
    await refuseFilled(db)
    const entries = readBackupFile(file)
    const manifest = await readManifest(entries)
    if (manifest.secretCheck !== secretCheckOf(secret).toString('hex')) throw new WrongSecretError()
    try {
      await migrate(databaseUrl, manifest.migrations)
      const summary = await load(db, databaseUrl, config.dataFolder, manifest, entries)
      await migrate(databaseUrl)
      await sql`ANALYZE`.execute(db)
      return summary
    } catch (error) {
      await emptyAgain(db)
      throw error
    }
  } finally {
    await db.destroy()
  }
}

async function refuseFilled(db: Db): Promise<void> {
  const { rows } = await sql`SELECT FROM pg_tables WHERE schemaname = 'public'`.execute(db)
  if (rows.length > 0) {
    throw new RestoreError('The database is not empty. Restore into a new data folder, or a new database of your own.')
  }
}

// It was empty before: nothing of anybody's is lost, and the next attempt finds it as this one did.
async function emptyAgain(db: Db): Promise<void> {
  await sql`DROP SCHEMA IF EXISTS pgboss CASCADE`.execute(db)
  await sql`DROP SCHEMA public CASCADE`.execute(db)
  await sql`CREATE SCHEMA public`.execute(db)
}

async function readManifest(entries: AsyncGenerator<ArchiveEntry>): Promise<Manifest> {
  const first = await entries.next()
  const manifest = first.done || first.value.name !== entryNames.manifest ? undefined : parse<Manifest>(first.value)
  if (manifest?.product !== 'neu-guong') throw new RestoreError('This file is not a backup of Nêu Gương.')
  const known = new Set(await migrationNames())
  if (!manifest.migrations.every(name => known.has(name))) {
    throw new RestoreError(
      `This backup was made by a newer release (${manifest.version}). Restore it with that release.`,
    )
  }
  return manifest
}

async function load(
  db: Db,
  databaseUrl: string,
  dataFolder: string,
  { tables }: Manifest,
  entries: AsyncIterable<ArchiveEntry>,
): Promise<Summary> {
  const store = openFileStore(join(dataFolder, 'files'))
  const shapes = new Map(tables.map(table => [table.name, table]))
  const jobs = await openJobs(databaseUrl, () => true, createLogger('silent'))
  let summary: Summary | undefined
  let rows = 0
  try {
    await db.transaction().execute(transaction =>
      withoutConstraints(transaction, async () => {
        for await (const entry of entries) {
          const [folder, name = ''] = entry.name.split('/')
          const table = folder === 'database' ? shapes.get(name) : undefined
          if (table !== undefined) {
            const part = parse<TextRow[]>(entry)
            await writeRows(transaction, table, part)
            rows += part.length
          } else if (folder === 'files') await putFile(store, name, entry.content)
          else if (entry.name === entryNames.jobs) await jobs.enqueue(transaction, parse<Fact[]>(entry))
          else if (entry.name === entryNames.journal) await putJournal(dataFolder, entry.content)
          else if (entry.name === entryNames.summary) summary = parse<Summary>(entry)
        }
        if (summary === undefined || summary.rows !== rows) throw new RestoreError('The backup is not complete.')
      }),
    )
  } finally {
    await jobs.stop()
  }
  return summary ?? { rows, files: 0, lost: [] }
}

async function putFile(store: FileStore, name: string, content: Uint8Array): Promise<void> {
  const { hash } = await store.put(content)
  if (hash !== name) throw new RestoreError(`The file ${name} of the backup is damaged.`)
}

async function putJournal(dataFolder: string, content: Uint8Array): Promise<void> {
  const journal = sealJournalOf(dataFolder)
  if (!existsSync(journal)) await writeFile(journal, content, { mode: 0o600 })
}

const parse = <T>({ content }: ArchiveEntry): T => JSON.parse(Buffer.from(content).toString('utf8')) as T
