import { basename, extname, resolve } from 'node:path'
import { onPinnedNode } from './lib/on-pinned-node.mjs'
import { inRoot } from './lib/root.mjs'

await onPinnedNode()
const [, script, file, ...args] = process.argv
if (file === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs FILE.ts [arguments]\n')
  process.exit(64)
}
const { buildProgram } = await import('./build.mjs')
const name = `run-${basename(resolve(file, '..'))}-${basename(file, extname(file))}`
await buildProgram({ [name]: resolve(file) })
process.argv = [process.argv[0], script, ...args]
await import(inRoot('build', `${name}.js`))
