import { announceYear } from '#modules/calendar/index.ts'
import { historyAppender } from '#modules/history/index.ts'
import { realClock } from '#platform/clock/clock.ts'
import { connect } from '#platform/database/connect.ts'
import { bySystem, createRunner } from '#platform/database/run-command.ts'
import { newId } from '#shared/ids.ts'

/** Runs commands without end on the database of BUSY_DATABASE, four at a time, until it is killed. */
const { db } = connect(process.env.BUSY_DATABASE ?? '', { max: 4 })
const record = historyAppender(Buffer.from(process.env.BUSY_SECRET ?? '', 'hex'))
const runner = createRunner({ db, clock: realClock, record, enqueue: async () => undefined })

async function write(worker: number): Promise<never> {
  for (;;) {
    const year = 2000 + worker * 25 + Math.floor(Math.random() * 25)
    const days = Array.from({ length: 28 }, (_, index) => ({
      day: `${year}-02-${String(index + 1).padStart(2, '0')}`,
      kind: 'off' as const,
      name: 'x',
    }))
    const notice = newId()
    const call = { ...bySystem('busy'), onceKey: newId() }
    await runner.run(announceYear, { year, notice, confidence: 'official', days }, call)
    process.stdout.write('.')
  }
}

await Promise.all([0, 1, 2, 3].map(write))
