import { z } from 'zod'
import { loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
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
  async run({ db, clock }, { planId }) {
    const today = clock.today()
    const states = await readPlanStates(db, planId, today)
    return { ...states, workingDaysLate: states.tasksLate === 0 ? {} : await workingDaysLate(db, planId, today) }
  },
})

/** How many working days ago each due date of the plan passed. */
async function workingDaysLate(db: Db, planId: string, today: IsoDate): Promise<Record<IsoDate, number>> {
  const [calendar, obligations] = await Promise.all([loadWorkingCalendar(db), obligationsOf(db, planId)])
  const passed = obligations.flatMap(({ dueOn }) => (dueOn !== null && dueOn < today ? [dueOn] : []))
  return Object.fromEntries(passed.map(day => [day, workingDaysUntil(calendar, day, today)]))
}

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
