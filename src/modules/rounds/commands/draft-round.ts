import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse, refuseAll } from '#shared/result.ts'
import { problemsOf } from '../check-plan.ts'
import { roundPlan } from '../round.ts'
import { roundSubjects } from '../round-subjects.ts'
import { findRoundBySlug, insertRound } from '../store/rounds.ts'

/** Prepares a round, by hand or for an obligation of the plan; units do not see it before it is opened. */
export const draftRound = command({
  name: 'draft-round',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: roundPlan,
  async run({ db, newId }, plan) {
    const refused = refuseAll(problemsOf(plan))
    if (refused !== undefined) return refused
    if ((await findRoundBySlug(db, plan.slug)) !== undefined) return refuse('round.slug-taken', { at: 'slug' })
    const id = newId()
    await insertRound(db, id, plan)
    return done({ id, slug: plan.slug }, fact('round-drafted', roundSubjects(id, plan), { name: plan.nameVi }))
  },
})
