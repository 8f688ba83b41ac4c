import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProduct } from '#tests/support/product/start-product.ts'
import { type Bench, time } from './support/bench.ts'

/** From the command to the line that says ready, on a data folder that was used before. */
export const warmStart: Bench = {
  name: 'Warm start',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'neu-guong-bench-'))
    try {
      const start = async () => {
        const product = startProduct({ NEU_GUONG_DATA: folder })
        const milliseconds = await time(() => product.ready)
        product.process.kill('SIGTERM')
        await product.ended
        return milliseconds
      }
      const first = await start()
      const warm = await start()
      return [
        { what: 'first start, empty province', value: first / 1000, unit: 's' },
        { what: 'warm start until ready', value: warm / 1000, unit: 's', limit: { atMost: 5 } },
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
