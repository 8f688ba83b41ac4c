import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyHistory } from '#modules/history/index.ts'
import { realClock } from '#platform/clock/clock.ts'
import { connect } from '#platform/database/connect.ts'
import { system } from '#shared/actor.ts'
import { projectRoot } from '#shared/project-root.ts'
import { testDatabaseUrl } from '#tests/support/postgres/test-database.ts'

const key = randomBytes(32)

/** Starts a process that runs commands without end, and kills it while it is at it. */
async function writeAndBeKilled(url: string, afterCommands: number): Promise<void> {
  const script = join(projectRoot, 'scripts/run.mjs')
  const writer = spawn(process.execPath, [script, 'tests/support/product/busy-writer.ts'], {
    cwd: projectRoot,
    env: { ...process.env, BUSY_DATABASE: url, BUSY_SECRET: key.toString('hex') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let commands = 0
  writer.stdout.on('data', (dots: Buffer) => {
    commands += dots.length
    if (commands >= afterCommands) writer.kill('SIGKILL')
  })
  await new Promise(resolve => writer.once('close', resolve))
  expect(commands).toBeGreaterThanOrEqual(afterCommands)
}

test('a process killed in the middle of commands leaves each of them done with its fact, or not done at all', async () => {
  const url = await testDatabaseUrl()
  for (const commands of [7, 40, 73]) await writeAndBeKilled(url, commands)
  const { db } = connect(url, { max: 2 })
  try {
    const years = await db.selectFrom('holiday_years').select(['year', 'notice']).execute()
    const facts = await db.selectFrom('history').select(['id', 'data']).orderBy('id').execute()
    const days = await db.selectFrom('holidays').select(['day', 'notice']).execute()
    const receipts = await db.selectFrom('command_receipts').select('value').execute()
    expect(facts.length).toBeGreaterThan(100)
    expect(receipts).toHaveLength(facts.length)
    const announced = facts.map(({ data }) => data as { year: number; notice: string })
    for (const { year, notice } of years) {
      expect(announced.findLast(each => each.year === year)?.notice).toBe(notice)
      expect(days.filter(each => each.day.startsWith(`${year}-`) && each.notice === notice)).toHaveLength(28)
    }
    expect(new Set(announced.map(({ year }) => year)).size).toBe(years.length)
    const verified = await verifyHistory.run({ db, actor: system('test'), clock: realClock }, { key, journal: [] })
    expect(verified).toMatchObject({ sound: true, facts: facts.length })
  } finally {
    await db.destroy()
  }
})
