import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { onPinnedNode } from './lib/on-pinned-node.mjs'
import { inRoot, root } from './lib/root.mjs'

const steps = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', `--colors=${process.stderr.isTTY ? 'force' : 'off'}`, '.'],
  ['types', 'tsc', '--pretty'],
  ['types of the browser modules', 'tsc', '--pretty', '-p', 'src/web/browser'],
  ['unused code and packages', 'knip', '--no-progress'],
]

/** Runs every static check and returns how many passed and failed; a failing one prints why. */
export function check() {
  const due = steps.filter(step => !step.includes('src/web/browser') || hasBrowserModules())
  const failed = due.filter(step => !passes(step)).length
  return { passed: due.length - failed, failed }
}

// The compiler calls a folder without modules an error.
function hasBrowserModules() {
  return readdirSync(inRoot('src/web/browser')).some(name => name.endsWith('.ts'))
}

function passes([name, tool, ...args]) {
  const options = {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: process.stderr.isTTY ? '1' : '0' },
  }
  const result = spawnSync(inRoot('node_modules/.bin', tool), args, options)
  const ok = result.status === 0
  process.stderr.write(`${ok ? '✓' : '✗'} ${name}\n`)
  if (!ok) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}\n`)
  return ok
}

if (basename(process.argv[1] ?? '') === 'check.mjs') {
  await onPinnedNode()
  process.exitCode = check().failed === 0 ? 0 : 1
}
