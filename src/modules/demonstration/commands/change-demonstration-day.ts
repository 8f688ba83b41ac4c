import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { findDemonstration, saveDay } from '../store/demonstration.ts'

/** Puts the demonstration's clock on another day; whoever looks at the demonstration may. */
export const changeDemonstrationDay = command({
  name: 'change-demonstration-day',
  policy: anyone,
  input: z.object({ day: z.iso.date('demonstration.day-outside') }),
  async run({ db }, { day }) {
    const running = await findDemonstration(db)
    if (running === undefined) return refuse('demonstration.not-running')
    if (day < running.firstDay || day > running.lastDay) return refuse('demonstration.day-outside')
    if (day === running.today) return done({ day })
    await saveDay(db, day)
    return done({ day }, fact('demonstration-day-changed', ['demonstration:clock'], { from: running.today, to: day }))
  },
})
