import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { urlOfRunningServer } from '#platform/database/embedded/start-embedded-postgres.ts'
import { withClient } from '#tests/support/postgres/client.ts'
import { runCli } from '#tests/support/product/run-cli.ts'
import { startProduct } from '#tests/support/product/start-product.ts'

test('the record is verified by command while the product runs, and after it; a row changed by SQL is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'neu-guong-history-'))
  const settings = { NEU_GUONG_DATA: folder }
  const product = startProduct(settings)
  try {
    await product.ready
    await vi.waitFor(() => expect(existsSync(join(folder, 'history-seals.jsonl'))).toBe(true), 20_000)
    const running = await runCli(['history', 'verify'], settings)
    expect(running.output).toMatch(/sound: \d+ facts/)
    expect(running.output).toMatch(/1 in the database, 1 kept outside/)
    expect(running.code).toBe(0)
    const url = urlOfRunningServer(folder, 'neu_guong') ?? ''
    await withClient(url, async client => {
      await client.query('ALTER TABLE history DISABLE TRIGGER ALL')
      await client.query(`UPDATE history SET data = data || '{"value": 1}' WHERE id = 3`)
      await client.query('ALTER TABLE history ENABLE TRIGGER ALL')
    })
    product.process.kill('SIGTERM')
    await product.ended
    const stopped = await runCli(['history', 'verify'], settings)
    expect(stopped.output).toContain('broken at fact 3')
    expect(stopped.code).toBe(1)
  } finally {
    product.process.kill('SIGKILL')
    await product.ended
    rmSync(folder, { recursive: true, force: true })
  }
})
