import type { Config } from '#platform/config/config.ts'
import { localAddress } from '#platform/config/config.ts'
import { secretOfDataFolder } from '#platform/config/secret.ts'
import { connect } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { checkSecret } from '#platform/database/secret-check.ts'
import type { Logger } from '#platform/logging/logger.ts'
import { compose } from './compose.ts'
import { health } from './health.ts'
import { type Fetch, listen } from './http-server.ts'
import { observed } from './observe.ts'
import { openDatabase, ownDataFolder } from './open-database.ts'
import { prepareDemonstration } from './prepare-demonstration.ts'
import { startingPage } from './starting-page.ts'
import type { Undo } from './undo.ts'
import { version } from './version.ts'

const graceMilliseconds = 10_000

/** Starts everything, in the order in which it can fail; what was started is undone in reverse by `stop`. */
export async function runServer(config: Config, log: Logger, undo: Undo): Promise<string> {
  const lock = await ownDataFolder(config)
  undo.add(() => lock.release())
  // Listening early: a port in use is told at once, and whoever comes early is asked to wait.
  const site: { fetch: Fetch; health: () => Promise<Response> } = {
    fetch: startingPage,
    health: () => health(undefined, version),
  }
  const handle = observed((request, environment) => site.fetch(request, environment), log)
  const isHealth = (request: Request) => new URL(request.url).pathname === '/healthz'
  const fetch: Fetch = (request, environment) => (isHealth(request) ? site.health() : handle(request, environment))
  const server = await listen(fetch, config.host, config.port)
  let accepting = true
  const stopAccepting = async () => {
    if (accepting) await server.close(undo.hurried ? 0 : graceMilliseconds)
    accepting = false
  }
  undo.add(stopAccepting)

  const database = await openDatabase(config)
  undo.add(() => database.close())
  await migrate(database.url)
  const { db, pool } = connect(database.url)
  undo.add(() => db.destroy())
  const secret = config.secret ?? secretOfDataFolder(config.dataFolder)
  await checkSecret(db, secret)
  if (config.demo) {
    await prepareDemonstration({
      db,
      secret,
      dataFolder: config.dataFolder,
      migrate: () => migrate(database.url),
      say: text => process.stdout.write(`${text}\n`),
    })
  }
  const product = await compose({ config: { ...config, secret }, db, databaseUrl: database.url, log, version })
  undo.add(() => product.stop())
  // Requests must end before the jobs, the pool and the database do.
  undo.add(stopAccepting)

  site.fetch = product.fetch
  site.health = () => health(pool, version)
  log.info('server.ready', { port: server.port, version })
  return localAddress(config.host, server.port)
}
