import type { RoundPlan } from './round.ts'

/** What a fact about a round happened to: the round, and the obligation of the plan it fulfils. */
export const roundSubjects = (id: string, { obligationId }: Pick<RoundPlan, 'obligationId'>): string[] => [
  `round:${id}`,
  ...(obligationId === null ? [] : [`obligation:${obligationId}`]),
]
