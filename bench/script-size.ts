import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '#shared/project-root.ts'
import type { Bench } from './support/bench.ts'

/** All the JavaScript the site has, as a signed-in page would load it at most. */
export const scriptSize: Bench = {
  name: 'JavaScript of a signed-in page',
  async run() {
    const folder = join(projectRoot, 'build/public/assets')
    const sizes = readdirSync(folder)
      .filter(name => name.endsWith('.js'))
      .map(name => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    return [{ what: 'all modules together, gzipped', value: total / 1000, unit: 'kB', limit: { atMost: 150 } }]
  },
}
