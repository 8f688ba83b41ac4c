import { z } from 'zod'
import { namesOn } from '#modules/organisations/index.ts'
import { grantsOf } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { holdsOn } from '../account.ts'
import { oneself } from '../managing.ts'
import { userIdOf } from '../own.ts'
import { grantsOfUsers } from '../store/grants.ts'
import { userOfLink } from '../store/passwords.ts'
import { sessionsOf } from '../store/sessions.ts'
import { findAccount, listDemonstrationUsers } from '../store/users.ts'

/** One's own account with today's roles and the sessions used since a moment. */
export const getOwnAccount = query({
  name: 'get-own-account',
  policy: oneself,
  input: z.object({ usedAfter: z.date() }),
  async run({ db, actor, clock }, { usedAfter }) {
    const userId = userIdOf(actor)
    const [account, grants, sessions] = await Promise.all([
      findAccount(db, userId),
      grantsOfUsers(db, [userId]),
      sessionsOf(db, userId, usedAfter),
    ])
    if (account === undefined) return null
    const held = (grants.get(userId) ?? []).filter(holdsOn(clock.today()))
    const names = await namesOn(
      db,
      held.map(({ unitId }) => unitId),
      clock.today(),
    )
    return { account, roles: held.map(grant => ({ ...grant, unitName: names.get(grant.unitId) ?? '' })), sessions }
  },
})

/** The name of the unit one acts for, as the frame of every page shows it. */
export const getOwnUnit = query({
  name: 'get-own-unit',
  policy: oneself,
  input: z.object({}),
  async run({ db, actor, clock }) {
    const [first] = grantsOf(actor)
    if (first === undefined) return null
    return (await namesOn(db, [first.unitId], clock.today())).get(first.unitId) ?? null
  },
})

/** Whose one-time link this is, or null when it no longer works. */
export const findPasswordLink = query({
  name: 'find-password-link',
  policy: anyone,
  input: z.object({ token: z.string().max(100) }),
  async run({ db }, { token }) {
    const user = await userOfLink(db, token)
    return user === undefined ? null : { username: user.username, name: user.name }
  },
})

/** The accounts offered on the sign-in page of a demonstration, with what they are. */
export const listDemonstrationAccounts = query({
  name: 'list-demonstration-accounts',
  policy: anyone,
  input: z.object({}),
  async run({ db, clock }) {
    const users = await listDemonstrationUsers(db)
    const grants = await grantsOfUsers(
      db,
      users.map(({ id }) => id),
    )
    const today = clock.today()
    const held = users.map(user => ({ ...user, grants: (grants.get(user.id) ?? []).filter(holdsOn(today)) }))
    const names = await namesOn(
      db,
      held.flatMap(user => user.grants.map(({ unitId }) => unitId)),
      today,
    )
    return held.map(({ username, name, grants: [first] }) => ({
      username,
      name,
      role: first?.role ?? null,
      unitName: first === undefined ? '' : (names.get(first.unitId) ?? ''),
    }))
  },
})
