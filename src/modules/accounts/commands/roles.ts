import { z } from 'zod'
import { findUnitOn } from '#modules/organisations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { newGrant } from '../account.ts'
import { beyondYourRole, keepers, managedAccount, mayGive, refuseLastAdministrator } from '../managing.ts'
import { endGrantOn, grantsOfUsers, insertGrants } from '../store/grants.ts'

/** Gives a user a role for a unit from a day on. */
export const grantRole = command({
  name: 'grant-role',
  policy: keepers,
  input: newGrant.extend({ userId: z.uuid() }),
  async run(context, { userId, role, unitId, validFrom }) {
    const { db, actor, newId } = context
    const managed = await managedAccount(context, userId)
    if ('refused' in managed) return managed.refused
    if (!mayGive(actor, [role])) return beyondYourRole()
    if ((await findUnitOn(db, unitId, validFrom)) === undefined) return refuse('account.unit-not-found', { at: 'unit' })
    const held = (await grantsOfUsers(db, [userId])).get(userId) ?? []
    const same = held.filter(grant => grant.role === role && grant.unitId === unitId)
    if (same.some(({ validTo }) => validTo === null || validTo > validFrom)) {
      return refuse('account.role-held', { at: 'role' })
    }
    const id = newId()
    await insertGrants(db, [{ id, userId, role, unitId, validFrom, validTo: null }])
    return done({ id }, fact('role-granted', [`user:${userId}`, `unit:${unitId}`], { role, validFrom }))
  },
})

/** Ends a role on a day; the day itself is already without it. */
export const endRole = command({
  name: 'end-role',
  policy: keepers,
  input: z.object({ userId: z.uuid(), grantId: z.uuid(), validTo: z.iso.date() }),
  async run(context, { userId, grantId, validTo }) {
    const { db, actor, clock } = context
    const managed = await managedAccount(context, userId)
    if ('refused' in managed) return managed.refused
    const grant = (await grantsOfUsers(db, [userId])).get(userId)?.find(({ id }) => id === grantId)
    if (grant === undefined) return refuse('account.role-not-found')
    if (!mayGive(actor, [grant.role])) return beyondYourRole()
    if (grant.validTo !== null && grant.validTo <= clock.today()) return refuse('account.role-ended-before')
    if (grant.role === 'administrator') {
      const last = await refuseLastAdministrator(context, userId)
      if (last !== undefined) return last
    }
    await endGrantOn(db, grant, validTo)
    return done(
      { id: grantId },
      fact('role-ended', [`user:${userId}`, `unit:${grant.unitId}`], { role: grant.role, validTo }),
    )
  },
})
