import { listAllPublications } from '#modules/consultation/index.ts'
import { type RoundProgress, roundProgress } from '#modules/nominations/index.ts'
import { getPlanStates, type Obligation, type Plan } from '#modules/plans/index.ts'
import { listRounds, type Round } from '#modules/rounds/index.ts'
import type { Visit } from '#web/http/visit.tsx'

/** A round of an obligation with how far its nominations are. */
export interface FollowedRound {
  readonly round: Round
  readonly progress: RoundProgress | undefined
}
export type RoundsByObligation = ReadonlyMap<string, readonly FollowedRound[]>

export type LiveFigures = Awaited<ReturnType<typeof readLive>>

/** Everything that is happening because of a plan, asked of the modules that know: units' documents, rounds, publications. */
export async function readLive(visit: Visit, plan: Plan, obligations: readonly Obligation[]) {
  const [states, rounds, publications] = await Promise.all([
    visit.ask(getPlanStates, { planId: plan.id }),
    visit.ask(listRounds, {}),
    visit.ask(listAllPublications, {}),
  ])
  const ofObligations = roundsByObligation(rounds, obligations, plan.year)
  const roundIds = [...new Set([...ofObligations.values()].flat().map(({ id }) => id))].slice(0, 100)
  const progress = new Map((await visit.ask(roundProgress, { roundIds })).map(each => [each.roundId, each]))
  const followed: RoundsByObligation = new Map(
    [...ofObligations].map(([id, own]) => [id, own.map(round => ({ round, progress: progress.get(round.id) }))]),
  )
  const ofYear = publications.filter(({ openedOn }) => openedOn.startsWith(String(plan.year)))
  return { states, rounds: followed, publications: ofYear }
}

/** The rounds opened for each obligation; those that only name the clause as their ground count too. */
function roundsByObligation(rounds: readonly Round[], obligations: readonly Obligation[], year: number) {
  const visible = rounds.filter(({ status }) => status !== 'draft')
  const belongs = (round: Round, { id, clauseRef }: Obligation) =>
    round.obligationId === null
      ? round.basis === clauseRef && round.opensOn.startsWith(String(year))
      : round.obligationId === id
  const ofRounds = obligations.filter(({ outputKind }) => outputKind === 'round')
  return new Map(ofRounds.map(each => [each.id, visible.filter(round => belongs(round, each))]))
}
