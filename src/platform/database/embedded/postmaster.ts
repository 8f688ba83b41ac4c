import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, isAlive } from '../../processes/process-identity.ts'

/** What a running server tells about itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string; readonly ready: boolean }

/** The server that runs on this cluster now, whoever started it; `undefined` if none does. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = readPidFile(cluster)
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 1) return undefined
  if (!isAlive(pid) || !servesCluster(pid, cluster)) return undefined
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/** After a crash the pid may belong to another program by now, which PostgreSQL itself would mistake for a server. */
export function forgetForeignPid(cluster: string): void {
  const pid = Number(readPidFile(cluster)?.[0])
  if (Number.isInteger(pid) && pid > 1 && isAlive(pid) && !servesCluster(pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
  }
}

/** Stops a server: at first letting it write its checkpoint, then at once (the next start recovers from its log). */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await ended(pid, 20_000)) return
  signal(pid, 'SIGQUIT')
  if (await ended(pid, 5_000)) return
  signal(pid, 'SIGKILL')
  await ended(pid, 5_000)
}

function servesCluster(pid: number, cluster: string): boolean {
  const command = commandLine(pid) ?? ''
  return command.includes('postgres') && command.includes(`-D ${cluster} `)
}

function readPidFile(cluster: string): string[] | undefined {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function ended(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await new Promise(resolve => setTimeout(resolve, 15))
  }
  return true
}
