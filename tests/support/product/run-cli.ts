import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '#shared/project-root.ts'

/** Runs `npm run -s cli -- …` as an administrator would, and gives its exit code and all it printed. */
export async function runCli(args: readonly string[], environment: Record<string, string>) {
  const script = join(projectRoot, 'scripts/run.mjs')
  const child = spawn(process.execPath, [script, 'src/cli/index.ts', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, output }
}
