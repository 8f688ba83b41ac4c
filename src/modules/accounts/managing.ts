import { type Actor, hasRole, type Role, roleReach } from '#shared/actor.ts'
import type { QueryContext } from '#shared/context.ts'
import { type Policy, roleIs } from '#shared/policy.ts'
import { type Refused, refuse } from '#shared/result.ts'
import type { Account, NewGrant } from './account.ts'
import { grantsOfUsers, usersWithRole } from './store/grants.ts'
import { findAccount } from './store/users.ts'

/** Who looks after accounts: administrators after all, the head of the standing office after officers of units. */
export const keepers = roleIs('administrator', 'standing-head')

const ofUnits = (role: Role): boolean => roleReach[role] === 'unit'

/** Whether the actor may give or take the roles. */
export const mayGive = (actor: Actor, given: readonly Role[]): boolean =>
  actor.kind === 'system' || hasRole(actor, 'administrator') || given.every(ofUnits)

export const beyondYourRole = () => refuse('account.beyond-your-role')

/** The account, locked, if the actor may look after it: whoever may not give its present roles may not change it either. */
export async function managedAccount(
  { db, actor, clock }: QueryContext,
  userId: string,
): Promise<{ readonly account: Account } | { readonly refused: Refused }> {
  const account = await findAccount(db, userId, true)
  if (account === undefined) return { refused: refuse('account.not-found') }
  const held = (await grantsOfUsers(db, [userId])).get(userId) ?? []
  const present = held.filter(grant => grant.validTo === null || grant.validTo > clock.today())
  if (
    !mayGive(
      actor,
      present.map(({ role }) => role),
    )
  )
    return { refused: beyondYourRole() }
  return { account }
}

/** Refuses what would leave the province without an administrator. */
export async function refuseLastAdministrator(
  { db, clock }: QueryContext,
  userId: string,
): Promise<Refused | undefined> {
  const administrators = await usersWithRole(db, 'administrator', clock.today())
  return administrators.length === 1 && administrators[0] === userId ? refuse('account.last-administrator') : undefined
}

/** People for themselves; also those who hold no role yet. */
export const oneself: Policy<unknown> = ({ actor }) =>
  actor.kind === 'user' ? (actor.grants[0] ?? { role: 'public', unitId: null }) : undefined

/** A grant named twice counts once. */
export const withoutRepeats = (grants: readonly NewGrant[]): NewGrant[] =>
  grants.filter(
    (grant, index) => grants.findIndex(other => other.role === grant.role && other.unitId === grant.unitId) === index,
  )
