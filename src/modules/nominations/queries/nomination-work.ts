import { z } from 'zod'
import { grantsOf, hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { unitWork, waitingForAcceptance } from '../store/work.ts'

/** What the actor's units have to do with submissions, and what waits for the standing office to take in; counts with the nearest day. */
export const nominationWork = query({
  name: 'nomination-work',
  policy: roleIs('unit-officer', 'unit-head', 'standing-specialist', 'standing-head'),
  input: z.object({}),
  async run({ db, actor, clock }) {
    const unitsOf = (role: 'unit-officer' | 'unit-head') =>
      grantsOf(actor).flatMap(grant => (grant.role === role ? [grant.unitId] : []))
    const [officerOf, headOf] = [unitsOf('unit-officer'), unitsOf('unit-head')]
    const units = [...new Set([...officerOf, ...headOf])]
    const isOffice = hasRole(actor, 'standing-specialist', 'standing-head')
    const [unit, office] = await Promise.all([
      units.length === 0 ? null : unitWork(db, units, headOf, clock.today()),
      isOffice ? waitingForAcceptance(db) : null,
    ])
    return { unit, office }
  },
})
