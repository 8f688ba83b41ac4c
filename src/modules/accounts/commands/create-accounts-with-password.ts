import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { Policy } from '#shared/policy.ts'
import { accountDetails, newGrant } from '../account.ts'
import { hashOf, password } from '../passwords.ts'
import { insertGrants } from '../store/grants.ts'
import { savePassword } from '../store/passwords.ts'
import { insertUsers } from '../store/users.ts'

const systemOnly: Policy<unknown> = ({ actor }) =>
  actor.kind === 'system' ? { role: 'system', unitId: null } : undefined

/**
 * Creates many accounts that share one known password, as the demonstration and the first start of a province need.
 * It is hashed once, so that a thousand accounts cost what one does.
 */
export const createAccountsWithPassword = command({
  name: 'create-accounts-with-password',
  policy: systemOnly,
  input: z.object({
    password,
    mustChangePassword: z.boolean(),
    accounts: z
      .array(
        accountDetails.extend({
          grants: z.array(newGrant),
          /** Its place among the accounts offered on the sign-in page of a demonstration. */
          demonstrationPosition: z.int().min(1).max(1000).nullable().default(null),
        }),
      )
      .min(1),
  }),
  async run({ db, clock, newId }, { accounts, mustChangePassword, ...chosen }) {
    const users = accounts.map(account => ({ ...account, id: newId(), createdAt: clock.now(), mustChangePassword }))
    const held = users.flatMap(({ id, grants }) =>
      grants.map(grant => ({ ...grant, id: newId(), userId: id, validTo: null })),
    )
    for (const part of parts(users)) await insertUsers(db, part)
    for (const part of parts(held)) await insertGrants(db, part)
    const hash = await hashOf(chosen.password)
    for (const part of parts(users)) {
      await savePassword(
        db,
        part.map(({ id }) => ({ id: newId(), userId: id })),
        hash,
      )
    }
    const ids = users.map(({ id }) => id)
    return done(
      { ids },
      fact(
        'accounts-created',
        ids.map(id => `user:${id}`),
        { count: ids.length },
      ),
    )
  },
})

// One statement holds at most 65,535 values.
function* parts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += 1_000) yield rows.slice(start, start + 1_000)
}
