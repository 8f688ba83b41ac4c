import { findAward } from '#law/catalogue/index.ts'
import type { Refusal } from '#shared/result.ts'
import type { Round, RoundPlan } from './round.ts'
import { stepsAreLawful } from './steps.ts'

/** Everything wrong with what is laid down about a round, each with the field at fault. */
export function problemsOf(plan: RoundPlan): Refusal[] {
  const refusals: Refusal[] = []
  if (plan.achievementTo < plan.achievementFrom) refusals.push({ code: 'round.period-reversed', at: 'achievementTo' })
  if (plan.closesOn < plan.opensOn) refusals.push({ code: 'round.dates-reversed', at: 'closesOn' })
  if (!stepsAreLawful(plan.steps, plan.level)) refusals.push({ code: 'round.steps-not-lawful', at: 'steps' })
  plan.awards.forEach(({ awardCode }, index) => {
    const award = findAward(awardCode)
    const at = `awards.${index}`
    if (award === undefined) refusals.push({ code: 'round.award-unknown', at })
    else if (award.level !== plan.level)
      refusals.push({ code: 'round.award-of-other-level', at, values: { award: award.nameVi } })
    if (plan.awards.findIndex(other => other.awardCode === awardCode) < index)
      refusals.push({ code: 'round.award-twice', at, values: { award: award?.nameVi ?? awardCode } })
  })
  return refusals
}

/** What may no longer change once units could see the round: its kind, level, steps and the awards they may have prepared for. */
export function problemsOfChange(round: Round, plan: RoundPlan): Refusal[] {
  if (round.status === 'finished') return [{ code: 'round.finished' }]
  if (round.status === 'draft') return []
  const refusals: Refusal[] = []
  if (plan.kind !== round.kind) refusals.push({ code: 'round.fixed-once-open', at: 'kind' })
  if (plan.level !== round.level) refusals.push({ code: 'round.fixed-once-open', at: 'level' })
  if (plan.slug !== round.slug) refusals.push({ code: 'round.fixed-once-open', at: 'slug' })
  if (plan.steps.join() !== round.steps.join()) refusals.push({ code: 'round.fixed-once-open', at: 'steps' })
  const kept = new Set(plan.awards.map(({ awardCode }) => awardCode))
  const gone = round.awards.find(({ awardCode }) => !kept.has(awardCode))
  if (gone !== undefined) {
    const values = { award: findAward(gone.awardCode)?.nameVi ?? gone.awardCode }
    refusals.push({ code: 'round.award-in-use', at: 'awards', values })
  }
  return refusals
}
