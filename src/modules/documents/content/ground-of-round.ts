import { listIssuedPlans } from '#modules/plans/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import type { QueryContext } from '#shared/context.ts'
import { dayInWords } from './wording.ts'

/**
 * What a round rests on, as documents name it. A round names a clause ("II.3.5") of the year's plan, which documents name by
 * number and date; or a text of its own.
 */
export async function groundOfRound(context: QueryContext, round: Round | undefined): Promise<string> {
  if (round === undefined) return ''
  if (!/^[IVX]+(\.[0-9a-z]+)*$/.test(round.basis.trim())) return round.basis
  const plans = await listIssuedPlans.run(context, {})
  const year = Number(round.opensOn.slice(0, 4))
  const plan = plans.find(({ id }) => id === round.planId) ?? plans.find(each => each.year === year)
  if (plan?.number == null) return ''
  const subject = `${plan.title.charAt(0).toLocaleLowerCase('vi')}${plan.title.slice(1)}`
  return `Kế hoạch số ${plan.number} ${dayInWords(plan.issuedOn)} của ${plan.issuer} ${subject}`
}
