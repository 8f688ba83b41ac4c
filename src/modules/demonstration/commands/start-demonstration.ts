import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { systemOnly } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { findDemonstration, insertDemonstration, markLoaded } from '../store/demonstration.ts'

/** Makes an empty province a demonstration whose clock goes from the first day to the last. */
export const startDemonstration = command({
  name: 'start-demonstration',
  policy: systemOnly,
  input: z.object({ firstDay: z.iso.date(), lastDay: z.iso.date() }),
  async run({ db }, { firstDay, lastDay }) {
    if ((await findDemonstration(db)) !== undefined) return refuse('demonstration.already-running')
    await insertDemonstration(db, { today: firstDay, firstDay, lastDay })
    return done({ today: firstDay }, fact('demonstration-started', ['demonstration:clock'], { firstDay, lastDay }))
  },
})

/** Marks that everything is loaded: from now on a start finds the demonstration as it was left. */
export const finishDemonstration = command({
  name: 'finish-demonstration',
  policy: systemOnly,
  input: z.object({}),
  async run({ db, clock }) {
    await markLoaded(db, clock.now())
    return done({}, fact('demonstration-loaded', ['demonstration:clock']))
  },
})
