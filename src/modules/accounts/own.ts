import type { Actor } from '#shared/actor.ts'

/** The user behind an act that only users do; the policy `oneself` has let no one else through. */
export function userIdOf(actor: Actor): string {
  if (actor.kind !== 'user') throw new Error(`Acts on oneself are for users, not for ${actor.kind}`)
  return actor.userId
}
