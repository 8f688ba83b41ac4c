import { bySystem, type Runner } from '#platform/database/run-command.ts'
import { onceADay } from '#platform/jobs/once-a-day.ts'
import type { Jobs } from '#platform/jobs/open-jobs.ts'
import { repeat } from '#platform/jobs/repeat.ts'
import type { Logger } from '#platform/logging/logger.ts'
import type { Clock } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { react } from '#worker/reactions.ts'
import { runDailySchedules, type ScheduleContext } from '#worker/schedules.ts'

export interface WorkerParts {
  readonly db: Db
  readonly clock: Clock
  readonly runner: Runner
  readonly jobs: Jobs
  readonly log: Logger
  /** Seals the history. */
  readonly seal: () => Promise<void>
}

const hour = 3_600_000
const worker = bySystem('worker')

/** Begins to carry out reactions as facts happen, and the daily schedules whenever the product's clock shows another day. */
export async function startWorker({
  db,
  clock,
  runner,
  jobs,
  log,
  seal,
}: WorkerParts): Promise<{ stop(): Promise<void> }> {
  await jobs.work(fact =>
    db.transaction().execute(transaction => react({ db: transaction, clock, newId, actor: worker.actor }, fact)),
  )
  const context: ScheduleContext = {
    db,
    clock,
    newId,
    actor: worker.actor,
    run: (command, input) => runner.run(command, input, worker),
  }
  let done: string | undefined
  async function newDay(): Promise<void> {
    const today = clock.today()
    if (today !== done && (await onceADay(db, today, () => runDailySchedules(context, today)))) done = today
  }
  // The clock of a demonstration may be moved at any time; looking at it costs nothing, so it is looked at often.
  const days = repeat(newDay, { after: 1_000, afterFailure: 60_000 }, error => log.error('schedule.failed', { error }))
  const seals = repeat(seal, { after: hour, afterFailure: hour / 6 }, error => log.error('seal.failed', { error }))
  return {
    async stop() {
      await Promise.all([days.stop(), seals.stop()])
      await jobs.stop()
    },
  }
}
