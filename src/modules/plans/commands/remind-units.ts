import { z } from 'zod'
import { dayInVietnam } from '#shared/clock.ts'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { outputSubjects } from '../output-subjects.ts'
import { office } from '../policies.ts'
import { lockOutputs, updateOutput } from '../store/outputs.ts'

/** Urges units that have not sent what they owe, once a day at most; each reminder is on record. */
export const remindUnits = command({
  name: 'remind-units',
  policy: office,
  input: z.object({ outputIds: z.array(z.uuid()).min(1, 'output.none-chosen').max(1_000) }),
  async run({ db, clock }, { outputIds }) {
    const today = clock.today()
    const owing = (await lockOutputs(db, outputIds)).filter(
      ({ status, remindedAt }) =>
        (status === 'not-started' || status === 'returned') &&
        (remindedAt === null || dayInVietnam(remindedAt) < today),
    )
    if (owing.length === 0) return refuse('output.none-to-remind')
    for (const { id, reminders } of owing)
      await updateOutput(db, id, { reminders: reminders + 1, reminded_at: clock.now() })
    const facts = owing.map(output => fact('unit-reminded', outputSubjects(output), { times: output.reminders + 1 }))
    return done({ reminded: facts.length, leftOut: outputIds.length - facts.length }, ...facts)
  },
})
