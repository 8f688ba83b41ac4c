import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { findPostgresBinaries } from './binaries.ts'
import { ensureCluster, superuser } from './cluster.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { forgetForeignPid, runningPostmaster, stopPostmaster } from './postmaster.ts'
import { type Durability, serverSettings } from './server-settings.ts'
import { socketFolderFor } from './socket-folder.ts'
import { chooseWay, type Way } from './unprivileged.ts'

export type EmbeddedPostgres = {
  readonly pid: number
  /** The address of one database of this server, for any PostgreSQL client. */
  url(database: string): string
  stop(): Promise<void>
}

type Options = { readonly durability?: Durability; readonly ways?: readonly Way[] }

/** Starts the built-in PostgreSQL on `<folder>/postgres`, creating it at first use and recovering what a crash left. */
export async function startEmbeddedPostgres(folder: string, options: Options = {}): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true })
  const binaries = findPostgresBinaries()
  const cluster = join(realpathSync(folder), 'postgres')
  const leftOver = runningPostmaster(cluster)
  // Stopping it rather than going on with it: the settings and the socket are then surely those of this release.
  if (leftOver) await stopPostmaster(leftOver.pid)
  forgetForeignPid(cluster)
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const way = chooseWay(binaries.postgres, cluster, options.ways)
  ensureCluster(binaries.initdb, cluster, way)
  const socket = socketFolderFor(cluster, way)
  const log = join(realpathSync(folder), 'postgres.log')
  const child = launch(
    binaries.postgres,
    cluster,
    way,
    log,
    serverSettings(options.durability ?? 'durable', socket.folder),
  )
  await untilReady(child, cluster, log)
  return {
    pid: child.pid ?? 0,
    url: database => embeddedUrl(socket.folder, database),
    stop: async () => {
      await stopPostmaster(child.pid ?? 0)
      if (socket.temporary) rmSync(socket.folder, { recursive: true, force: true })
    },
  }
}

/** The address of a database on a server that another process of ours runs; `undefined` if none is ready. */
export function urlOfRunningServer(folder: string, database: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const postmaster = runningPostmaster(join(realpathSync(folder), 'postgres'))
  return postmaster?.ready ? embeddedUrl(postmaster.socketFolder, database) : undefined
}

function embeddedUrl(socketFolder: string, database: string): string {
  return `postgresql://${superuser}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`
}

function launch(postgres: string, cluster: string, way: Way, log: string, settings: string[]): ChildProcess {
  keepLogSmall(log)
  const output = openSync(log, 'a', 0o600)
  const [command = postgres, ...args] = [...way.prefix, postgres, '-D', cluster, ...settings]
  // Detached: Ctrl-C in a terminal reaches the whole group, and the server must outlive the last requests.
  const child = spawn(command, args, { ...way.account, cwd: '/', detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  child.unref()
  return child
}

async function untilReady(child: ChildProcess, cluster: string, log: string): Promise<void> {
  const offset = existsSync(log) ? statSync(log).size : 0
  let failure: string | undefined
  child.once('error', error => {
    failure = error.message
  })
  child.once('exit', code => {
    failure ??= `it ended with code ${code}`
  })
  const deadline = Date.now() + 120_000
  while (!isReady(child, cluster)) {
    if (failure === undefined && Date.now() > deadline) failure = 'it was not ready after two minutes'
    if (failure !== undefined) {
      const said = existsSync(log) ? readFileSync(log).subarray(offset).toString('utf8').trim() : ''
      throw new EmbeddedPostgresError(`The built-in PostgreSQL did not start: ${failure}.\n${said}`)
    }
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

function isReady(child: ChildProcess, cluster: string): boolean {
  const postmaster = runningPostmaster(cluster)
  return postmaster?.pid === child.pid && postmaster?.ready === true
}

function keepLogSmall(log: string): void {
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`)
}
