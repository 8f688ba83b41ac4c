import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { keepers, managedAccount } from '../managing.ts'
import { checkPassword, hashOf, password } from '../passwords.ts'
import { forgetLinks, saveLink, saveMustChange, savePassword, userOfLink } from '../store/passwords.ts'
import { deleteSessions } from '../store/sessions.ts'

const linkDays = 3

/** Makes the one-time link by which a user chooses a password; its token is told once and kept by nobody. */
export const issuePasswordLink = command({
  name: 'issue-password-link',
  policy: keepers,
  input: z.object({ userId: z.uuid() }),
  async run(context, { userId }) {
    const managed = await managedAccount(context, userId)
    if ('refused' in managed) return managed.refused
    if (managed.account.status === 'disabled') return refuse('account.disabled')
    const token = randomBytes(24).toString('base64url')
    const expiresAt = new Date(Date.now() + linkDays * 24 * 60 * 60 * 1000)
    await saveLink(context.db, userId, token, expiresAt)
    return done({ token, days: linkDays }, fact('password-link-issued', [`user:${userId}`]))
  },
})

/** Chooses a password by a one-time link; every session of the user ends. */
export const choosePassword = command({
  name: 'choose-password',
  policy: anyone,
  input: z.object({ token: z.string().max(100), password }),
  async run({ db, newId }, { token, ...chosen }) {
    const user = await userOfLink(db, token)
    if (user === undefined) return refuse('password.link-dead')
    const checked = checkPassword(chosen.password, user.username)
    if (!checked.ok) return checked
    await savePassword(db, [{ id: newId(), userId: user.id }], await hashOf(checked.value))
    await saveMustChange(db, user.id, false)
    await forgetLinks(db, user.id)
    await deleteSessions(db, user.id)
    return done({ username: user.username }, fact('password-changed', [`user:${user.id}`], { by: 'link' }))
  },
})
