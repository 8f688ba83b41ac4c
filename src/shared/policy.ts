import { type Actor, type Capacity, grantsOf, type Role, roleReach } from './actor.ts'
import type { QueryContext } from './context.ts'

/**
 * Decides whether the actor may run a command or query with this input.
 * Returns the capacity the act is done in, or undefined: denied.
 */
export type Policy<Input> = (
  context: QueryContext,
  input: Input,
) => Capacity | undefined | Promise<Capacity | undefined>

/** Open to everyone, signed in or not. Say so on purpose. */
export const anyone: Policy<unknown> = ({ actor }) => capacityOf(actor) ?? { role: 'public', unitId: null }

/** Any signed-in user, and the system itself. */
export const signedIn: Policy<unknown> = ({ actor }) => capacityOf(actor)

/** The product itself: what no person does by hand. */
export const systemOnly: Policy<unknown> = ({ actor }) => (actor.kind === 'system' ? capacityOf(actor) : undefined)

/** Users who hold one of the roles for any unit; the system itself also passes. */
export const roleIs =
  (...wanted: readonly Role[]): Policy<unknown> =>
  ({ actor }) =>
    actor.kind === 'system' ? capacityOf(actor) : grantsOf(actor).find(grant => wanted.includes(grant.role))

/**
 * Users who hold one of the roles for the unit the input speaks of; a role that reaches the whole province passes for
 * every unit; the system itself passes.
 */
export const roleForUnit =
  <Input>(
    wanted: readonly Role[],
    unitOf: (context: QueryContext, input: Input) => Promise<string | undefined> | string | undefined,
  ): Policy<Input> =>
  async (context, input) => {
    if (context.actor.kind === 'system') return capacityOf(context.actor)
    const candidates = grantsOf(context.actor).filter(grant => wanted.includes(grant.role))
    if (candidates.length === 0) return undefined
    const unitId = await unitOf(context, input)
    return candidates.find(grant => roleReach[grant.role] === 'province' || grant.unitId === unitId)
  }

/** Passes when any of the policies passes; the first that does gives the capacity. */
export const anyOf =
  <Input>(...policies: readonly Policy<Input>[]): Policy<Input> =>
  async (context, input) => {
    for (const policy of policies) {
      const capacity = await policy(context, input)
      if (capacity !== undefined) return capacity
    }
    return undefined
  }

function capacityOf(actor: Actor): Capacity | undefined {
  if (actor.kind === 'system') return { role: 'system', unitId: null }
  return actor.kind === 'user' ? actor.grants[0] : undefined
}
