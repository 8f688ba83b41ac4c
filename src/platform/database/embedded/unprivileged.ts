import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/**
 * A way to run PostgreSQL, which refuses to run as root: the words put before the program, the account it runs under,
 * and the account its files must belong to.
 */
export type Way = {
  readonly name: string
  readonly prefix: readonly string[]
  readonly account?: { readonly uid: number; readonly gid: number }
  readonly owner: { readonly uid: number; readonly gid: number }
}

/** Every way that is worth trying for the present user, the most robust first. */
export function waysToRun(): readonly Way[] {
  const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (owner.uid !== 0) return [{ name: 'the present user', prefix: [], owner }]
  const account = unprivilegedAccount()
  return [
    // Needs no account, and reaches folders that only root may enter: the files stay root's.
    { name: 'a user namespace', prefix: ['unshare', '--user'], owner },
    { name: `the account ${account.name}`, prefix: [], account, owner: account },
    // Containers often forbid user namespaces and yet keep the project under /root.
    {
      name: `the account ${account.name} with the right to pass closed folders`,
      prefix: ['setpriv', ...capability('--inh-caps'), ...capability('--ambient-caps'), ...identity(account), '--'],
      owner: account,
    },
  ]
}

/** The first way in which the program runs without being root and can write in the folder. */
export function chooseWay(program: string, folder: string, ways: readonly Way[] = waysToRun()): Way {
  const works = ways.find(way => {
    if (process.getuid?.() === 0) chownSync(folder, way.owner.uid, way.owner.gid)
    return probe(way, program, folder)
  })
  if (works) return works
  throw new EmbeddedPostgresError(
    `The built-in PostgreSQL cannot run here: tried ${ways.map(way => way.name).join(', ')}. ` +
      `It must not run as root and needs to write in ${folder} and to execute ${program}. Start Nêu Gương as an ordinary ` +
      'user who owns the folder, set NEU_GUONG_DATA to a folder of that user, or set DATABASE_URL to a PostgreSQL server of your own.',
  )
}

/** Hands a folder and all that is in it to the account the way needs; only root can and must. */
export function giveTo(way: Way, path: string): void {
  if (process.getuid?.() !== 0) return
  const stat = lstatSync(path)
  if (stat.uid !== way.owner.uid) chownSync(path, way.owner.uid, way.owner.gid)
  if (!stat.isDirectory()) return
  for (const entry of readdirSync(path)) giveTo(way, join(path, entry))
}

function probe(way: Way, program: string, folder: string): boolean {
  const script = 'test "$(id -u)" != 0 && test -w "$1" && test -x "$1" && cd "$1" && "$2" --version'
  const [command = 'sh', ...args] = [...way.prefix, 'sh', '-c', script, 'sh', folder, program]
  return spawnSync(command, args, { ...way.account, stdio: 'ignore' }).status === 0
}

function unprivilegedAccount(): { name: string; uid: number; gid: number } {
  const accounts = readPasswd()
  return accounts.get('neu-guong') ?? accounts.get('postgres') ?? accounts.get('nobody') ?? noAccount
}

const noAccount = { name: '65534', uid: 65534, gid: 65534 }

function readPasswd(): Map<string, { name: string; uid: number; gid: number }> {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
    return new Map(
      lines.map(line => {
        const [name = '', , uid, gid] = line.split(':')
        return [name, { name, uid: Number(uid), gid: Number(gid) }]
      }),
    )
  } catch {
    return new Map()
  }
}

const capability = (set: string) => [set, '+dac_override']
const identity = (account: { uid: number; gid: number }) => [
  '--reuid',
  String(account.uid),
  '--regid',
  String(account.gid),
  '--clear-groups',
]
