import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { office } from '../policies.ts'
import { lockObligation, updateDueDate } from '../store/obligations.ts'
import { findPlan } from '../store/plans.ts'

/** Sets, moves or takes away the due date of an obligation for which the issued plan names none. */
export const setDueDate = command({
  name: 'set-due-date',
  policy: office,
  input: z.object({
    obligationId: z.uuid(),
    version: z.number().int(),
    dueOn: z.iso.date('plan.date-invalid').nullable(),
  }),
  async run({ db }, { obligationId, version, dueOn }) {
    const obligation = await lockObligation(db, obligationId)
    const plan = obligation && (await findPlan(db, obligation.planId))
    if (obligation === undefined || plan === undefined) return refuse('plan.obligation-not-found')
    if (plan.status !== 'issued') return refuse('plan.not-issued')
    if (obligation.dueSource === 'plan') return refuse('plan.date-is-the-plans')
    if (obligation.version !== version) return refuse('changed-meanwhile')
    if (dueOn !== null && plan.issuedOn !== null && dueOn < plan.issuedOn)
      return refuse('plan.due-before-issue', { at: 'dueOn' })
    await updateDueDate(db, obligationId, dueOn)
    const subjects = [`obligation:${obligationId}`, `plan:${plan.id}`]
    return done({ year: plan.year }, fact('due-date-set', subjects, { before: obligation.dueOn, dueOn }))
  },
})
