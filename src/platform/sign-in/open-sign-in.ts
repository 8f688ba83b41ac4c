import { hkdfSync } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { openAttempts } from './attempts.ts'
import { type Auth, addressHeader, createAuth } from './better-auth.ts'
import { idleSeconds } from './limits.ts'
import { refusalOf, replyOf } from './outcomes.ts'
import { type SessionSource, sessionReader } from './read-session.ts'
import type { Session, SignIn, Visitor } from './sign-in.ts'
import { openUsedCodes } from './used-codes.ts'

interface SignInParts extends Pick<SessionSource, 'findSession' | 'secondFactorRoles'> {
  readonly db: Kysely<DB>
  readonly secret: Buffer
  readonly baseUrl: string
}

/** Sign-in of the site by password and second factor. */
export function openSignIn({ db, secret, baseUrl, ...source }: SignInParts): SignIn {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'sign-in', 32)).toString('base64url')
  const auth = createAuth(db, key, baseUrl)
  const sessions = sessionReader({ db, key, ...source })
  return {
    idleMinutes: idleSeconds / 60,
    current: sessions.current,
    endedFor: sessions.endedFor,
    ...firstFactor(auth, openAttempts(db, secret), sessions.ofToken),
    ...secondFactor(auth, {
      ofToken: sessions.ofToken,
      codes: openUsedCodes(db, secret),
      end: id => db.deleteFrom('auth_sessions').where('id', '=', id).execute(),
    }),
  }
}

type OfToken = (token: string) => Promise<Session | undefined>

function firstFactor({ api }: Auth, attempts: ReturnType<typeof openAttempts>, ofToken: OfToken) {
  return {
    async withPassword(visitor, { username, password }) {
      const name = username.toLowerCase()
      const byAddress = await attempts.begin('address', visitor.address)
      const byAccount = await attempts.begin('account', name)
      const waits = [byAddress, byAccount].map(admission => ('waitSeconds' in admission ? admission.waitSeconds : 0))
      if (Math.max(...waits) > 0) return { result: locked(Math.max(...waits)), cookies: [] }
      const asked = api.signInUsername({
        body: { username: name, password },
        headers: headersOf(visitor),
        returnHeaders: true,
      })
      const reply = await replyOf(asked, response => response)
      if (!reply.result.ok) {
        const wait = await attempts.waitOf('account', name)
        return wait > 0 ? { result: locked(wait), cookies: [] } : { result: reply.result, cookies: [] }
      }
      await attempts.succeeded('account', name)
      await attempts.succeeded('address', visitor.address)
      const { token } = reply.result.value
      if (token === undefined) return { ...reply, result: ok('code-needed' as const) }
      return { ...reply, result: await opened(ofToken, token) }
    },

    async signOut(headers) {
      const { headers: answer } = await api.signOut({ headers, returnHeaders: true })
      return answer.getSetCookie()
    },
  } satisfies Partial<SignIn>
}

interface SecondFactorParts {
  readonly ofToken: OfToken
  readonly codes: ReturnType<typeof openUsedCodes>
  end(sessionId: string): Promise<unknown>
}

function secondFactor({ api }: Auth, { ofToken, codes, end }: SecondFactorParts) {
  return {
    async withCode(visitor, code) {
      const headers = headersOf(visitor)
      const fromApp = /^\d{6}$/.test(code)
      const asked = fromApp
        ? api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
        : api.verifyBackupCode({ body: { code }, headers, returnHeaders: true })
      const { result, cookies } = await replyOf(asked, ({ token }) => token)
      if (!result.ok) return { result, cookies }
      const session = await opened(ofToken, result.value)
      if (session.ok && fromApp && !(await codes.take(session.value.actor.userId, code))) {
        await end(session.value.id)
        return { result: refuse('sign-in.code-wrong', { at: 'code' }), cookies: [] }
      }
      return { result: session, cookies }
    },

    beginSecondFactor: (headers, password) =>
      resultOf(async () => {
        const begun = await api.enableTwoFactor({ body: { password, method: 'totp' }, headers })
        if (begun.method !== 'totp') throw new Error('A second factor of another kind was begun')
        return { uri: begun.totpURI, recoveryCodes: begun.backupCodes }
      }),

    confirmSecondFactor: (headers, code) =>
      replyOf(api.verifyTOTP({ body: { code }, headers, returnHeaders: true }), () => undefined),

    endSecondFactor: (headers, password) =>
      replyOf(api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }), () => undefined),

    newRecoveryCodes: (headers, password) =>
      resultOf(async () => (await api.generateBackupCodes({ body: { password }, headers })).backupCodes),
  } satisfies Partial<SignIn>
}

/** The session just begun; one that is not found belongs to a disabled account. */
async function opened(ofToken: OfToken, token: string | undefined): Promise<Result<Session>> {
  const session = token === undefined ? undefined : await ofToken(token)
  return session === undefined ? refuse('sign-in.disabled') : ok(session)
}

const locked = (seconds: number) =>
  refuse('sign-in.locked', { at: 'password', values: { minutes: Math.max(1, Math.ceil(seconds / 60)) } })

function headersOf({ headers, address }: Visitor): Headers {
  const all = new Headers(headers)
  all.set(addressHeader, address)
  return all
}

async function resultOf<Value>(act: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await act())
  } catch (error) {
    return refusalOf(error)
  }
}
