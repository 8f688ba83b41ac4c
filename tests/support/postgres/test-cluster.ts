import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runningPostmaster, stopPostmaster } from '#platform/database/embedded/postmaster.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/database/embedded/start-embedded-postgres.ts'
import { type ProcessIdentity, stillRuns, thisProcess } from '#platform/processes/process-identity.ts'

const prefix = 'neu-guong-test-'

/** One throw-away server for a whole test run, gone at its end however the run ends. */
export async function startTestCluster(): Promise<EmbeddedPostgres> {
  await removeLeftOvers()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(thisProcess()))
  const server = await startEmbeddedPostgres(folder, { durability: 'throw-away' })
  const atExit = () => {
    process.kill(server.pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', atExit)
  return {
    ...server,
    stop: async () => {
      process.off('exit', atExit)
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function removeLeftOvers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const owner = readOwner(folder)
    if (owner === undefined || stillRuns(owner)) continue
    const server = runningPostmaster(join(folder, 'postgres'))
    if (server) await stopPostmaster(server.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

function readOwner(folder: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}
