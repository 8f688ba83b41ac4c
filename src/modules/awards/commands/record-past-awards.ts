import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { type GrantedAward, grantedAward } from '../award.ts'
import { rolesThatRecordAwards } from '../award-roles.ts'
import { alreadyRegistered, identityOf, registerAwards } from '../store/awards.ts'

/** Enters awards of earlier years, granted outside this product, from their decisions. */
export const recordPastAwards = command({
  name: 'record-past-awards',
  policy: roleIs(...rolesThatRecordAwards),
  input: z.object({ awards: z.array(grantedAward).min(1).max(20_000) }),
  async run(context, { awards }) {
    const today = context.clock.today()
    if (awards.some(({ grantedOn }) => grantedOn > today)) return refuse('award.date-in-future', { at: 'grantedOn' })
    const [twice] = await doubled(context.db, awards)
    if (twice !== undefined) return refuse('award.already-recorded', { values: twice })
    const ids = await registerAwards(context.db, awards)
    const numbers = [...new Set(awards.map(award => award.decisionNumber))]
    return done(
      { ids },
      fact('past-awards-recorded', ['register:awards'], { count: ids.length, decisions: numbers.slice(0, 50) }),
    )
  },
})

/** The awards that are in the register already, or twice among those to enter. */
async function doubled(db: Db, awards: readonly GrantedAward[]): Promise<{ name: string; number: string }[]> {
  const known = await alreadyRegistered(db, awards)
  return awards.flatMap(award => {
    const identity = identityOf(award)
    if (!known.has(identity)) {
      known.add(identity)
      return []
    }
    return [{ name: award.honoureeName, number: award.decisionNumber }]
  })
}
