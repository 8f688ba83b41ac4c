import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { pinnedNode, pinnedVersion } from './pinned-node.mjs'
import { inRoot } from './root.mjs'
import { asLauncher, whenParentEnds } from './when-parent-ends.mjs'

/**
 * Installs what is missing and goes on under the Node this project is written for. Returns only there: an older
 * Node starts the same script again under the right one, hands on signals, and ends with its exit code.
 */
export async function onPinnedNode() {
  ensureInstalled()
  process.env.PATH = `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`
  if (process.version === pinnedVersion()) return
  const child = spawn(pinnedNode(), process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...asLauncher, PATH: process.env.PATH },
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  // Ctrl-C in a terminal reaches the child by itself; a second SIGINT would only hurry it.
  for (const signal of signals)
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
  whenParentEnds(() => child.kill('SIGTERM'))
  await new Promise(() => {
    child.once('error', error => {
      process.stderr.write(`${error.message}\n`)
      process.exit(1)
    })
    child.once('exit', (code, signal) => {
      if (signal === null) process.exit(code ?? 1)
      for (const name of signals) process.removeAllListeners(name)
      process.kill(process.pid, signal)
    })
  })
}
