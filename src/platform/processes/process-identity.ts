import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Process ids are reused by the system; a process is only the same one if it also started at the same moment. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

const onLinux = process.platform === 'linux'

/** Is a process with this id alive (whoever owns it)? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !onLinux || processState(pid) !== 'Z'
}

/** When the process started, in a form only good for comparing; `undefined` if there is no such process. */
export function processStartedAt(pid: number): string | undefined {
  if (!onLinux) return ps(pid, 'lstart=')
  const ticksSinceBoot = statFields(pid)?.[19]
  return ticksSinceBoot === undefined ? undefined : `${bootId()}:${ticksSinceBoot}`
}

/** The command line of a process; `undefined` if there is no such process. */
export function commandLine(pid: number): string | undefined {
  if (!onLinux) return ps(pid, 'command=')
  return readOrUndefined(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim()
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: processStartedAt(process.pid) ?? '' }
}

/** Does this very process still run? */
export function stillRuns(identity: ProcessIdentity): boolean {
  return isAlive(identity.pid) && processStartedAt(identity.pid) === identity.startedAt
}

function processState(pid: number): string | undefined {
  return statFields(pid)?.[0]
}

// The second field of /proc/PID/stat is the program's name in parentheses and may itself hold spaces and parentheses.
function statFields(pid: number): string[] | undefined {
  const stat = readOrUndefined(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function bootId(): string {
  return readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim() ?? 'this-boot'
}

function readOrUndefined(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
