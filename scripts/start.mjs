import { onPinnedNode } from './lib/on-pinned-node.mjs'
import { inRoot } from './lib/root.mjs'
import { whenParentEnds } from './lib/when-parent-ends.mjs'

await onPinnedNode()
const { build } = await import('./build.mjs')
await build()
whenParentEnds(() => process.kill(process.pid, 'SIGTERM'))
await import(inRoot('build', 'serve.js'))
