import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { projectRoot } from '#shared/project-root.ts'
import { connect } from './connect.ts'

/** Brings the database to the newest schema. Several processes may call it at once: one works, the others wait. */
export async function migrate(databaseUrl: string): Promise<void> {
  const { db } = connect(databaseUrl, { max: 2 })
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: readMigrations },
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

async function readMigrations() {
  const folder = join(projectRoot, 'database/migrations')
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  const entries = await Promise.all(
    names.map(async name => {
      const text = await readFile(join(folder, name), 'utf8')
      return [
        name.replace(/\.sql$/, ''),
        { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) },
      ] as const
    }),
  )
  return Object.fromEntries(entries)
}
