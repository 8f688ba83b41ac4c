import { type Actor, grantsOf, type Role, roleReach } from './actor.ts'

/** One allowed move of a thing from one status to another. */
export interface Move<Status extends string, Name extends string> {
  readonly name: Name
  readonly from: readonly Status[]
  readonly to: Status
  readonly by: readonly (Role | 'system')[]
  /** The clause of law or plan the move rests on. */
  readonly source: string
}

/** What a move needs to know of the thing: its status and the unit whose officers may act on it now. */
export interface Movable<Status extends string> {
  readonly status: Status
  readonly unitId: string
}

/** The moves the actor may make now; buttons, endpoints and commands all ask this. */
export function availableMoves<Status extends string, Name extends string>(
  moves: readonly Move<Status, Name>[],
  thing: Movable<Status>,
  actor: Actor,
): readonly Move<Status, Name>[] {
  return moves.filter(move => move.from.includes(thing.status) && mayMake(move, thing, actor))
}

/** The move by name if the actor may make it from the present status. */
export function findMove<Status extends string, Name extends string>(
  moves: readonly Move<Status, Name>[],
  name: Name,
  thing: Movable<Status>,
  actor: Actor,
): Move<Status, Name> | undefined {
  return availableMoves(moves, thing, actor).find(move => move.name === name)
}

function mayMake<Status extends string, Name extends string>(
  move: Move<Status, Name>,
  thing: Movable<Status>,
  actor: Actor,
): boolean {
  if (actor.kind === 'system') return move.by.includes('system')
  return grantsOf(actor).some(
    grant => move.by.includes(grant.role) && (roleReach[grant.role] === 'province' || grant.unitId === thing.unitId),
  )
}
