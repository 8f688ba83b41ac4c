import { passOnOutputs, remindOfDueDates } from '#modules/plans/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Command } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import type { Result } from '#shared/result.ts'

/** What the work of a day may use: the database to look, commands to act. */
export interface ScheduleContext extends CommandContext {
  run<Input, Output>(command: Command<Input, Output>, input: NoInfer<Input>): Promise<Result<Output>>
}

/** Work that is done once on every day of the product's clock, and safe to repeat. */
export interface DailySchedule {
  readonly name: string
  run(context: ScheduleContext, day: IsoDate): Promise<void>
}

const dailySchedules: readonly DailySchedule[] = [
  {
    name: 'plan-obligations',
    async run(context) {
      await context.run(passOnOutputs, {})
      await remindOfDueDates(context)
    },
  },
]

/** Does everything that a new day brings; one schedule that fails does not keep the others from running. */
export async function runDailySchedules(context: ScheduleContext, day: IsoDate): Promise<void> {
  const failures: unknown[] = []
  for (const schedule of dailySchedules) {
    try {
      await schedule.run(context, day)
    } catch (error) {
      failures.push(new Error(`The daily schedule ${schedule.name} failed`, { cause: error }))
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Daily schedules failed')
}
