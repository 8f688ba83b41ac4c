import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { accountDetails } from '../account.ts'
import { keepers, managedAccount } from '../managing.ts'
import { saveDetails, takenBy } from '../store/users.ts'

/** Corrects the name, user name or e-mail address of a user. */
export const changeAccount = command({
  name: 'change-account',
  policy: keepers,
  input: accountDetails.extend({ userId: z.uuid(), version: z.int() }),
  async run(context, { userId, version, ...details }) {
    const managed = await managedAccount(context, userId)
    if ('refused' in managed) return managed.refused
    const { account } = managed
    if (account.version !== version) return refuse('changed-meanwhile')
    const taken = await takenBy(context.db, details, userId)
    if (taken !== undefined) return refuse(`account.${taken}-taken`, { at: taken })
    await saveDetails(context.db, userId, details)
    const changed = (['username', 'name', 'email'] as const).filter(field => account[field] !== details[field])
    return done({ id: userId }, fact('account-changed', [`user:${userId}`], { changed }))
  },
})
