/** Roles a user may hold, each for one unit. What a role reaches is `roleReach`. */
export const roles = [
  'unit-officer',
  'unit-head',
  'standing-specialist',
  'standing-head',
  'council-member',
  'council-secretary',
  'signing-leader',
  'clerk',
  'inspector',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Officers act for the unit of their grant; the others act for the whole province. */
export const roleReach: Readonly<Record<Role, 'unit' | 'province'>> = {
  'unit-officer': 'unit',
  'unit-head': 'unit',
  'standing-specialist': 'province',
  'standing-head': 'province',
  'council-member': 'province',
  'council-secretary': 'province',
  'signing-leader': 'province',
  clerk: 'province',
  inspector: 'province',
  administrator: 'province',
}

/** One role held for one unit. */
export interface Grant {
  readonly role: Role
  readonly unitId: string
}

export type Actor =
  | { readonly kind: 'user'; readonly userId: string; readonly name: string; readonly grants: readonly Grant[] }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system'; readonly name: string }

export const anonymous: Actor = { kind: 'anonymous' }
export const system = (name: string): Actor => ({ kind: 'system', name })

/** Under which role and unit an act was done, as history keeps it. */
export interface Capacity {
  readonly role: Role | 'public' | 'system'
  readonly unitId: string | null
}

export const grantsOf = (actor: Actor): readonly Grant[] => (actor.kind === 'user' ? actor.grants : [])
export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  grantsOf(actor).some(grant => wanted.includes(grant.role))
