import pg from 'pg'
import type { Config } from '#platform/config/config.ts'
import { startEmbeddedPostgres, urlOfRunningServer } from '#platform/database/embedded/start-embedded-postgres.ts'
import { acquireInstanceLock, type InstanceLock, ownerOf } from '#platform/instance-lock/instance-lock.ts'

const databaseName = 'neu_guong'

export interface OpenDatabase {
  readonly url: string
  close(): Promise<void>
}

/** One's own server, which many processes may share, or the built-in one; whoever starts that owns the data folder. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, close: async () => undefined }
  const server = await startEmbeddedPostgres(config.dataFolder)
  try {
    await createIfAbsent(server.url('postgres'))
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url: server.url(databaseName), close: () => server.stop() }
}

/** Keeps every other instance off the data folder, unless it only holds files beside a database of one's own. */
export async function ownDataFolder(config: Config): Promise<InstanceLock> {
  if (config.databaseUrl !== undefined) return { release: () => undefined }
  return await acquireInstanceLock(config.dataFolder)
}

/** For a command beside the product: uses the server of the running instance, or starts it if there is none. */
export async function joinDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl === undefined && ownerOf(config.dataFolder) !== undefined) {
    const url = urlOfRunningServer(config.dataFolder, databaseName)
    if (url !== undefined) return { url, close: async () => undefined }
  }
  const lock = await ownDataFolder(config)
  try {
    const database = await openDatabase(config)
    const close = () => database.close().finally(lock.release)
    return { url: database.url, close }
  } catch (error) {
    lock.release()
    throw error
  }
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
