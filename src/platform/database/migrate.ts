import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { projectRoot } from '#shared/project-root.ts'
import { connect } from './connect.ts'

/**
 * Brings the database to the newest schema, or as far as the given migrations go. Several processes may call it at once: one
 * works, the others wait.
 */
export async function migrate(databaseUrl: string, only?: readonly string[]): Promise<void> {
  const { db } = connect(databaseUrl, { max: 2 })
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => readMigrations(only) },
      allowUnorderedMigrations: true,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error !== undefined) {
      const failed = results?.find(result => result.status === 'Error')
      throw new Error(`Migration ${failed?.migrationName ?? ''} failed`, { cause: error })
    }
  } finally {
    await db.destroy()
  }
}

const folder = join(projectRoot, 'database/migrations')

/** The migrations of this release, in their order. */
export async function migrationNames(): Promise<readonly string[]> {
  const files = await readdir(folder)
  return files
    .filter(name => name.endsWith('.sql'))
    .map(name => name.replace(/\.sql$/, ''))
    .sort()
}

async function readMigrations(only?: readonly string[]) {
  const names = only ?? (await migrationNames())
  const entries = await Promise.all(
    names.map(async name => {
      const text = await readFile(join(folder, `${name}.sql`), 'utf8')
      return [name, { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) }] as const
    }),
  )
  return Object.fromEntries(entries)
}
