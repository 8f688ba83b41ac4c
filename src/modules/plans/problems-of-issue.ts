import type { IsoDate } from '#shared/clock.ts'
import type { Refusal } from '#shared/result.ts'
import type { Obligation } from './obligation.ts'
import type { Clause, Plan } from './plan.ts'

/** Everything that keeps a draft from being issued. */
export function problemsOfIssue(
  plan: Plan,
  clauses: readonly Clause[],
  obligations: readonly Obligation[],
  issuedOn: IsoDate,
  today: IsoDate,
): Refusal[] {
  const refusals: Refusal[] = []
  const unseen = [...clauses, ...obligations].filter(({ needsReview }) => needsReview).length
  if (unseen > 0) refusals.push({ code: 'plan.needs-review', values: { count: unseen } })
  if (!clauses.some(({ kind }) => kind === 'paragraph')) refusals.push({ code: 'plan.empty' })
  if (issuedOn > today) refusals.push({ code: 'plan.issued-in-future', at: 'issuedOn' })
  const year = Number(issuedOn.slice(0, 4))
  if (year !== plan.year && year !== plan.year - 1)
    refusals.push({ code: 'plan.issued-in-other-year', at: 'issuedOn', values: { year: plan.year } })
  return refusals
}
