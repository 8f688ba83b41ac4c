import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { keepers, managedAccount, refuseLastAdministrator } from '../managing.ts'
import { forgetLinks } from '../store/passwords.ts'
import { deleteSessions } from '../store/sessions.ts'
import { saveStatus } from '../store/users.ts'

const input = z.object({ userId: z.uuid() })

/** Keeps a user out from now on: sessions end, links stop working. What they did stays theirs. */
export const disableAccount = command({
  name: 'disable-account',
  policy: keepers,
  input,
  async run(context, { userId }) {
    const managed = await managedAccount(context, userId)
    if ('refused' in managed) return managed.refused
    const { db, actor } = context
    if (actor.kind === 'user' && actor.userId === userId) return refuse('account.not-yourself')
    if (managed.account.status === 'disabled') return done({ id: userId })
    const last = await refuseLastAdministrator(context, userId)
    if (last !== undefined) return last
    await saveStatus(db, userId, 'disabled')
    await deleteSessions(db, userId)
    await forgetLinks(db, userId)
    return done({ id: userId }, fact('account-disabled', [`user:${userId}`]))
  },
})

/** Lets a user in again with the roles that are still valid. */
export const enableAccount = command({
  name: 'enable-account',
  policy: keepers,
  input,
  async run(context, { userId }) {
    const managed = await managedAccount(context, userId)
    if ('refused' in managed) return managed.refused
    if (managed.account.status === 'active') return done({ id: userId })
    await saveStatus(context.db, userId, 'active')
    return done({ id: userId }, fact('account-enabled', [`user:${userId}`]))
  },
})
