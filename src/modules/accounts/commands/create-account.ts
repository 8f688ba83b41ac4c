import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { accountDetails, newGrant } from '../account.ts'
import { beyondYourRole, keepers, mayGive, withoutRepeats } from '../managing.ts'
import { insertGrants } from '../store/grants.ts'
import { insertUsers, takenBy } from '../store/users.ts'

/** Creates a user with their first roles. A password is chosen by the link that `issue-password-link` makes. */
export const createAccount = command({
  name: 'create-account',
  policy: keepers,
  input: accountDetails.extend({ grants: z.array(newGrant).max(20) }),
  async run({ db, actor, clock, newId }, { grants, ...details }) {
    const first = withoutRepeats(grants)
    if (
      !mayGive(
        actor,
        first.map(({ role }) => role),
      )
    )
      return beyondYourRole()
    const taken = await takenBy(db, details)
    if (taken !== undefined) return refuse(`account.${taken}-taken`, { at: taken })
    const id = newId()
    await insertUsers(db, [{ id, ...details, createdAt: clock.now() }])
    const held = first.map(grant => ({ ...grant, id: newId(), userId: id, validTo: null }))
    if (held.length > 0) await insertGrants(db, held)
    return done(
      { id },
      fact('account-created', [`user:${id}`], { username: details.username }),
      ...first.map(({ role, unitId, validFrom }) =>
        fact('role-granted', [`user:${id}`, `unit:${unitId}`], { role, validFrom }),
      ),
    )
  },
})
