import { findRound, nextStep } from '#modules/rounds/index.ts'
import { type Fact, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { findMove } from '#shared/status-table.ts'
import {
  isStep,
  type NominationMove,
  type NominationMoveName,
  type NominationStatus,
  nominationMoves,
} from './nomination-status.ts'
import { type LockedNomination, lockNominations, type MoveDetails, setStatus } from './store/nominations.ts'

/**
 * Moves nominations from one status to the next, all or none: the one way any module changes a nomination's status.
 * Checks the table of moves for the acting user and the order of steps of each round; a step cannot be skipped.
 * Refuses `nomination.not-found`, `nomination.move-not-allowed`, `nomination.step-skipped`.
 */
export async function moveNominations(
  context: CommandContext,
  ids: readonly string[],
  name: NominationMoveName,
  details: MoveDetails = {},
): Promise<Result<readonly Fact[]>> {
  const unique = [...new Set(ids)]
  const locked = await lockNominations(context.db, unique)
  if (locked.length < unique.length) return refuse('nomination.not-found')
  const orders = await stepOrders(context, locked)
  const targets = new Map<NominationStatus, LockedNomination[]>()
  for (const nomination of locked) {
    const move = findMove(nominationMoves, name, nomination, context.actor) as NominationMove | undefined
    if (move === undefined)
      return refuse('nomination.move-not-allowed', { values: { move: name, status: nomination.status } })
    const to = targetOf(move, nomination, orders.get(nomination.roundId) ?? [])
    if (to === undefined) return refuse('nomination.step-skipped', { values: { status: nomination.status } })
    targets.set(to, [...(targets.get(to) ?? []), nomination])
  }
  const facts: Fact[] = []
  for (const [to, group] of targets) {
    await setStatus(
      context.db,
      group.map(({ id }) => id),
      to,
      context.clock.now(),
      details,
    )
    facts.push(...group.map(nomination => moved(nomination, name, to, details)))
  }
  return ok(facts)
}

async function stepOrders({ db }: CommandContext, nominations: readonly LockedNomination[]) {
  const roundIds = [...new Set(nominations.map(({ roundId }) => roundId))]
  const rounds = await Promise.all(roundIds.map(id => findRound(db, id)))
  return new Map(rounds.flatMap(round => (round === undefined ? [] : [[round.id, round.steps] as const])))
}

function targetOf(
  move: NominationMove,
  { status }: LockedNomination,
  order: readonly string[],
): NominationStatus | undefined {
  if (isStep(status) && !order.includes(status)) return undefined
  return move.leavesStep === undefined ? move.to : nextStep(order, move.leavesStep)
}

function moved(
  nomination: LockedNomination,
  name: NominationMoveName,
  to: NominationStatus,
  { reason, dueOn }: MoveDetails,
): Fact {
  const subjects = [
    `nomination:${nomination.id}`,
    `submission:${nomination.submissionId}`,
    `round:${nomination.roundId}`,
  ]
  return fact('nomination-moved', subjects, {
    move: name,
    from: nomination.status,
    to,
    ...(reason === undefined ? {} : { reason }),
    ...(dueOn ? { dueOn } : {}),
  })
}
