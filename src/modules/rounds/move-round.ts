import { type Fact, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { findMove } from '#shared/status-table.ts'
import { type RoundMoveName, roundMoves } from './round-status.ts'
import { roundSubjects } from './round-subjects.ts'
import { lockRound, setRoundStatus } from './store/rounds.ts'

const facts = {
  open: 'round-opened',
  close: 'round-closed',
  reopen: 'round-reopened',
  finish: 'round-finished',
} as const

/** Moves a round along its table of moves. Refuses `round.not-found`, `round.move-not-allowed`, `round.already-over`. */
export async function moveRound(
  { db, actor, clock }: CommandContext,
  roundId: string,
  name: RoundMoveName,
): Promise<Result<Fact>> {
  const round = await lockRound(db, roundId)
  if (round === undefined) return refuse('round.not-found')
  const move = findMove(roundMoves, name, { status: round.status, unitId: '' }, actor)
  if (move === undefined) return refuse('round.move-not-allowed')
  if (move.to === 'open' && round.closesOn < clock.today()) return refuse('round.already-over')
  await setRoundStatus(db, roundId, move.to)
  return ok(fact(facts[name], roundSubjects(roundId, round), { name: round.nameVi, closesOn: round.closesOn }))
}
