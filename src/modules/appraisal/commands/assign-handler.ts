import { z } from 'zod'
import { lockNominationViews, setHandler } from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { isAtOwnDesk, subjectsOf } from '../at-desk.ts'

/**
 * Says who of the standing office handles nominations under appraisal. Specialists take what nobody handles and give back what
 * is theirs; the head gives anything to anyone.
 */
export const assignHandler = command({
  name: 'assign-handler',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    nominationIds: z.array(z.uuid()).min(1, 'appraisal.nothing-chosen').max(5_000),
    handlerId: z.uuid().nullable(),
  }),
  async run(context, { nominationIds, handlerId }) {
    const { db, actor } = context
    const forOthers = handlerId !== null && actor.kind === 'user' && handlerId !== actor.userId
    if (forOthers && !hasRole(actor, 'standing-head')) return refuse('appraisal.head-assigns', { at: 'handlerId' })
    const nominations = await lockNominationViews(db, nominationIds)
    if (nominations.length < new Set(nominationIds).size) return refuse('nomination.not-found')
    for (const nomination of nominations) {
      const values = { name: nomination.nomineeName }
      if (nomination.status !== 'appraisal' && nomination.status !== 'returned')
        return refuse('appraisal.not-at-this-step', { values })
      if (!isAtOwnDesk(context, nomination)) return refuse('appraisal.another-desk', { values })
    }
    await setHandler(
      db,
      nominations.map(({ id }) => id),
      handlerId,
    )
    const facts = nominations.map(nomination => fact('handler-assigned', subjectsOf(nomination), { handlerId }))
    return done({ assigned: nominations.length }, ...facts)
  },
})
