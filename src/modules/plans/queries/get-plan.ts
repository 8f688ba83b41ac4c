import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { planYear } from '../plan.ts'
import { office, watches } from '../policies.ts'
import { clausesOf, documentsOf } from '../store/clauses.ts'
import { obligationsOf } from '../store/obligations.ts'
import { readPlanStates } from '../store/plan-states.ts'
import { findPlanOfYear, listAllPlans } from '../store/plans.ts'

/** The plan of a year with its text, documents and obligations; a draft exists only for those who prepare it. */
export const getPlan = query({
  name: 'get-plan',
  policy: anyone,
  input: z.object({ year: planYear }),
  async run(context, { year }) {
    const { db } = context
    const plan = await findPlanOfYear(db, year)
    if (plan === undefined || (plan.status === 'draft' && !(await watches(context)))) return null
    const [clauses, documents, obligations] = await Promise.all([
      clausesOf(db, plan.id),
      documentsOf(db, plan.id),
      obligationsOf(db, plan.id),
    ])
    return { plan, clauses, documents, obligations }
  },
})

/** How far units are today with everything a plan asks of them, as counts. */
export const getPlanStates = query({
  name: 'get-plan-states',
  policy: anyone,
  input: z.object({ planId: z.uuid() }),
  run: ({ db, clock }, { planId }) => readPlanStates(db, planId, clock.today()),
})

/** The plans that were issued, the newest first. */
export const listIssuedPlans = query({
  name: 'list-issued-plans',
  policy: anyone,
  input: z.object({}),
  run: async ({ db }) => (await listAllPlans(db)).filter(({ status }) => status === 'issued'),
})

/** Every plan, drafts too, the newest first. */
export const listPlans = query({
  name: 'list-plans',
  policy: office,
  input: z.object({}),
  run: ({ db }) => listAllPlans(db),
})
