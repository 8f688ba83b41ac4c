import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '#shared/project-root.ts'

export interface Product {
  readonly process: ChildProcess
  /** The address it says it is ready at; rejects with all it printed when it ends before. */
  readonly ready: Promise<string>
  /** Its exit code, or the signal that ended it, and all it printed. */
  readonly ended: Promise<{ readonly code: number | string; readonly output: string }>
}

/** Starts the whole product as a user would, on a free port. */
export function startProduct(environment: Record<string, string>): Product {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/start.mjs')], {
    cwd: projectRoot,
    env: { ...withoutSettings(process.env), PORT: '0', NEU_GUONG_DEMO: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<{ code: number | string; output: string }>(resolve => {
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? '', output }))
  })
  const ready = new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk
      const address = /Nêu Gương is ready: (\S+)/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    void ended.then(() => reject(new Error(`The product ended before it was ready:\n${output}`)))
  })
  ready.catch(() => undefined)
  return { process: child, ready, ended }
}

function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(NEU_GUONG_|PORT$|HOST$|DATABASE_URL$|npm_)/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ours.test(name)))
}
