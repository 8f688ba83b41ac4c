import type { QueryContext } from '#shared/context.ts'
import type { Policy } from '#shared/policy.ts'

/** Every person sees and marks their own notifications, and nobody another's; so that needs a person. */
export const aPerson: Policy<unknown> = ({ actor }) => (actor.kind === 'user' ? actor.grants[0] : undefined)

export const userIdOf = ({ actor }: QueryContext): string => (actor.kind === 'user' ? actor.userId : '')
