import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { giveTo, type Way } from './unprivileged.ts'

export const superuser = 'neu_guong'
const majorVersion = '18'
// Trigram search asks the C library, not ICU, which characters are letters: with the plain C locale "Đ" would be none.
const unicodeLocale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** Makes sure the folder holds a cluster of our PostgreSQL version, owned by the account that will serve it. */
export function ensureCluster(initdb: string, cluster: string, way: Way): void {
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(initdb, cluster, way)
  refuseOtherVersion(cluster)
  giveTo(way, cluster)
}

// Made beside its place and then renamed, so that a start killed half-way leaves nothing that looks like a cluster.
function createCluster(initdb: string, cluster: string, way: Way): void {
  refuseForeignFiles(cluster)
  const draft = `${cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(way, draft)
  const options = [
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=vi',
    '--locale=C',
    `--lc-ctype=${unicodeLocale}`,
  ]
  const rights = ['--auth-local=trust', '--auth-host=reject', `--username=${superuser}`]
  const [command = initdb, ...args] = [...way.prefix, initdb, '-D', draft, ...options, ...rights]
  const result = spawnSync(command, args, { ...way.account, cwd: '/', encoding: 'utf8' })
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new EmbeddedPostgresError(
      `The database could not be created in ${cluster}:\n${result.stderr || result.error?.message || ''}`,
    )
  }
  renameSync(draft, cluster)
}

function refuseForeignFiles(cluster: string): void {
  if (readdirSync(cluster).length === 0) return
  throw new EmbeddedPostgresError(
    `The folder ${cluster} holds files but no database (PG_VERSION is missing). Restore it, or move the folder away; nothing was changed.`,
  )
}

function refuseOtherVersion(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === majorVersion) return
  throw new EmbeddedPostgresError(
    `The data folder ${cluster} belongs to PostgreSQL ${found}, but this release brings PostgreSQL ${majorVersion}. ` +
      'Make a backup with the old release and restore it with this one: see docs/operations.md.',
  )
}
