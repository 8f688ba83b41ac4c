import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { ownDetails } from '../account.ts'
import { oneself } from '../managing.ts'
import { userIdOf } from '../own.ts'
import { checkPassword, hashOf, isPassword, password } from '../passwords.ts'
import { passwordHashOf, saveMustChange, savePassword } from '../store/passwords.ts'
import { deleteSessions } from '../store/sessions.ts'
import { findAccount, saveDetails, saveLanguage, takenBy } from '../store/users.ts'

/** Users set their e-mail address and language themselves. */
export const changeOwnAccount = command({
  name: 'change-own-account',
  policy: oneself,
  input: ownDetails.extend({ version: z.int() }),
  async run({ db, actor }, { email, language, version }) {
    const account = await findAccount(db, userIdOf(actor), true)
    if (account === undefined) return refuse('account.not-found')
    if (account.version !== version) return refuse('changed-meanwhile')
    const details = { username: account.username, name: account.name, email }
    if ((await takenBy(db, details, account.id)) !== undefined) return refuse('account.email-taken', { at: 'email' })
    await saveDetails(db, account.id, details)
    await saveLanguage(db, account.id, language)
    return done({ id: account.id }, fact('account-changed', [`user:${account.id}`], { changed: ['email', 'language'] }))
  },
})

/** Users keep the language they read the site in; a taste, not an act, so history does not hear of it. */
export const chooseLanguage = command({
  name: 'choose-language',
  policy: oneself,
  input: ownDetails.pick({ language: true }),
  async run({ db, actor }, { language }) {
    await saveLanguage(db, userIdOf(actor), language)
    return done({ language })
  },
})

/** Users choose a new password; their other sessions end. */
export const changeOwnPassword = command({
  name: 'change-own-password',
  policy: oneself,
  input: z.object({ current: password, password, sessionId: z.string() }),
  async run({ db, actor, newId }, { current, sessionId, ...chosen }) {
    const account = await findAccount(db, userIdOf(actor), true)
    const hash = account && (await passwordHashOf(db, account.id))
    if (account === undefined || hash === undefined) return refuse('account.not-found')
    if (!(await isPassword(current, hash))) return refuse('password.current-wrong', { at: 'current' })
    if (chosen.password === current) return refuse('password.same', { at: 'password' })
    const checked = checkPassword(chosen.password, account.username)
    if (!checked.ok) return checked
    await savePassword(db, [{ id: newId(), userId: account.id }], await hashOf(checked.value))
    await saveMustChange(db, account.id, false)
    await deleteSessions(db, account.id, { except: sessionId })
    return done({ id: account.id }, fact('password-changed', [`user:${account.id}`], { by: 'oneself' }))
  },
})

/** Users end one of their sessions, or all but the one they are in. */
export const endOwnSessions = command({
  name: 'end-own-sessions',
  policy: oneself,
  input: z.union([z.object({ only: z.uuid() }), z.object({ except: z.string() })]),
  async run({ db, actor }, which) {
    const userId = userIdOf(actor)
    const count = await deleteSessions(db, userId, which)
    return count === 0 ? done({ count }) : done({ count }, fact('sessions-ended', [`user:${userId}`], { count }))
  },
})
