import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type ProcessIdentity, stillRuns, thisProcess } from '../processes/process-identity.ts'

interface Owner extends ProcessIdentity {
  readonly hostname: string
}

export interface InstanceLock {
  release(): void
}

/** Another instance owns the data folder. */
export class InstanceLockedError extends Error {
  override name = 'InstanceLockedError'

  constructor(dataFolder: string, owner: Owner) {
    const where = owner.hostname === hostname() ? '' : ` on ${owner.hostname}`
    super(
      `Another instance of Nêu Gương already uses the data folder ${dataFolder}: process ${owner.pid}${where}. ` +
        'Stop it first, or give this one a folder of its own with NEU_GUONG_DATA.',
    )
  }
}

const heartbeatMilliseconds = 5_000
const silentMilliseconds = 20_000

/** Makes this process the only owner of the folder. Waits a moment for one that is just stopping; recovers a dead one's lock. */
export async function acquireInstanceLock(dataFolder: string, waitMilliseconds = 5_000): Promise<InstanceLock> {
  mkdirSync(dataFolder, { recursive: true })
  const file = join(dataFolder, 'instance.lock')
  const deadline = Date.now() + waitMilliseconds
  while (!create(file)) {
    const owner = readOwner(file)
    if (owner === undefined) continue
    if (!ownerLives(file, owner)) removeStale(file, owner)
    else if (Date.now() > deadline) throw new InstanceLockedError(dataFolder, owner)
    else await new Promise(resolve => setTimeout(resolve, 100))
  }
  return keep(file)
}

/** The living owner of the folder, if there is one. */
export function ownerOf(dataFolder: string): ProcessIdentity | undefined {
  const file = join(dataFolder, 'instance.lock')
  const owner = readOwner(file)
  return owner && ownerLives(file, owner) ? owner : undefined
}

// Written aside and linked into place: nobody ever reads a half-written lock, and linking never replaces one.
function create(file: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ ...thisProcess(), hostname: hostname() } satisfies Owner))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    return { pid: 0, startedAt: '', hostname: hostname() }
  }
}

// Process ids say nothing about another machine or container on the same folder: there the heartbeat decides.
function ownerLives(file: string, owner: Owner): boolean {
  if (owner.hostname === hostname()) return owner.pid > 0 && stillRuns(owner)
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - touched < silentMilliseconds
}

// Of two starts that find the same dead lock, one may have replaced it already: a lock moved away by mistake goes back.
function removeStale(file: string, owner: Owner): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readOwner(aside)?.startedAt !== owner.startedAt) {
    try {
      linkSync(aside, file)
    } catch {}
  }
  rmSync(aside, { force: true })
}

function keep(file: string): InstanceLock {
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), heartbeatMilliseconds)
  heartbeat.unref()
  return {
    release: () => {
      clearInterval(heartbeat)
      rmSync(file, { force: true })
    },
  }
}
