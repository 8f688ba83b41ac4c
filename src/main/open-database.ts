import pg from 'pg'
import type { Config } from '#platform/config/config.ts'
import { startEmbeddedPostgres, urlOfRunningServer } from '#platform/database/embedded/start-embedded-postgres.ts'
import { acquireInstanceLock, ownerOf } from '#platform/instance-lock/instance-lock.ts'

const databaseName = 'neu_guong'

export interface OpenDatabase {
  readonly url: string
  close(): Promise<void>
}

/**
 * The database this process may use: one's own server, or the built-in one, which this process then starts and owns
 * together with the data folder.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, close: async () => undefined }
  const lock = await acquireInstanceLock(config.dataFolder)
  try {
    const server = await startEmbeddedPostgres(config.dataFolder)
    await createIfAbsent(server.url('postgres'))
    const close = async () => {
      await server.stop()
      lock.release()
    }
    return { url: server.url(databaseName), close }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** For a command beside the product: uses the server of the running instance, or starts it if there is none. */
export async function joinDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl === undefined && ownerOf(config.dataFolder) !== undefined) {
    const url = urlOfRunningServer(config.dataFolder, databaseName)
    if (url !== undefined) return { url, close: async () => undefined }
  }
  return await openDatabase(config)
}

async function createIfAbsent(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
