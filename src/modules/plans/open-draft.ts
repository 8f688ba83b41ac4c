import type { Db } from '#shared/context.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import type { Plan } from './plan.ts'
import { lockPlan, updatePlan } from './store/plans.ts'

/** The plan locked for a change of its draft; refuses `plan.not-found` and `plan.issued`. Whoever is about to issue it is told. */
export async function openDraft(db: Db, planId: string): Promise<Result<Plan>> {
  const plan = await lockPlan(db, planId)
  if (plan === undefined) return refuse('plan.not-found')
  if (plan.status === 'issued') return refuse('plan.issued')
  await updatePlan(db, planId, {})
  return ok(plan)
}
