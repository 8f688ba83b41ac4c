import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { grantedAward } from '../award.ts'
import { rolesThatRecordAwards } from '../award-roles.ts'
import { registerAwards } from '../store/awards.ts'

/** Enters awards of earlier years, granted outside this product, from their decisions. */
export const recordPastAwards = command({
  name: 'record-past-awards',
  policy: roleIs(...rolesThatRecordAwards),
  input: z.object({ awards: z.array(grantedAward).min(1).max(20_000) }),
  async run(context, { awards }) {
    const ids = await registerAwards(context.db, awards)
    const numbers = [...new Set(awards.map(award => award.decisionNumber))]
    return done(
      { ids },
      fact('past-awards-recorded', ['register:awards'], { count: ids.length, decisions: numbers.slice(0, 50) }),
    )
  },
})
