import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse, refuseAll } from '#shared/result.ts'
import { problemsOf, problemsOfChange } from '../check-plan.ts'
import { type Round, type RoundPlan, roundPlan } from '../round.ts'
import { roundSubjects } from '../round-subjects.ts'
import { findRoundBySlug, lockRound, updateRound } from '../store/rounds.ts'

/** Changes what is laid down about a round; once it is open only what does not upset dossiers under way. */
export const changeRound = command({
  name: 'change-round',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({ roundId: z.uuid(), version: z.number().int(), plan: roundPlan }),
  async run({ db }, { roundId, version, plan }) {
    const round = await lockRound(db, roundId)
    if (round === undefined) return refuse('round.not-found')
    if (round.version !== version) return refuse('changed-meanwhile')
    const refused = refuseAll([...problemsOfChange(round, plan), ...problemsOf(plan)])
    if (refused !== undefined) return refused
    const namesake = await findRoundBySlug(db, plan.slug)
    if (namesake !== undefined && namesake.id !== roundId) return refuse('round.slug-taken', { at: 'slug' })
    await updateRound(db, roundId, plan)
    const changed = changedFields(round, plan)
    return done({ slug: plan.slug }, fact('round-changed', roundSubjects(roundId, plan), { changed }))
  },
})

/** The simple fields that changed, old and new; of the awards only that they changed. */
function changedFields(round: Round, plan: RoundPlan): Record<string, unknown> {
  const fields = Object.keys(plan) as (keyof RoundPlan)[]
  return Object.fromEntries(
    fields
      .filter(field => JSON.stringify(plan[field]) !== JSON.stringify(round[field]))
      .map(field => [field, field === 'awards' ? true : { from: round[field], to: plan[field] }]),
  )
}
