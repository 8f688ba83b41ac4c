import { findDemonstration } from '#modules/demonstration/index.ts'
import { MovableClock, realClock } from '#platform/clock/clock.ts'
import type { Clock, IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

interface OpenedClock {
  readonly clock: Clock
  readonly demonstration?: {
    readonly firstDay: IsoDate
    readonly lastDay: IsoDate
    moveTo(day: IsoDate): Promise<void>
  }
}

/** The real clock, or in a demonstration one that stands on the day the database remembers. */
export async function openClock(db: Db): Promise<OpenedClock> {
  const running = await findDemonstration(db)
  if (running === undefined) return { clock: realClock }
  const clock = new MovableClock(running.today)
  const { firstDay, lastDay } = running
  return { clock, demonstration: { firstDay, lastDay, moveTo: async day => clock.moveTo(day) } }
}
