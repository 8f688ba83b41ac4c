import { type Actor, grantsOf } from '#shared/actor.ts'

/** The units the actor is an officer or the head of. */
export const ownUnits = (actor: Actor): string[] =>
  grantsOf(actor)
    .filter(({ role }) => role === 'unit-officer' || role === 'unit-head')
    .map(({ unitId }) => unitId)
