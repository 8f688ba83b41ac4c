import { APIError } from 'better-auth/api'
import { ok, type Refused, refuse } from '#shared/result.ts'
import { secondFactorLock } from './limits.ts'
import type { Reply } from './sign-in.ts'

interface Answer<Value> {
  readonly headers: Headers
  readonly response: Value
}

/** What the library answered as one of our results; what it did not expect is thrown on. */
export async function replyOf<From, To>(
  asked: Promise<Answer<From>>,
  read: (response: From) => To,
): Promise<Reply<To>> {
  try {
    const { headers, response } = await asked
    return { result: ok(read(response)), cookies: headers.getSetCookie() }
  } catch (error) {
    return { result: refusalOf(error), cookies: [] }
  }
}

export function refusalOf(error: unknown): Refused {
  if (!(error instanceof APIError)) throw error
  switch (error.body?.code) {
    case 'INVALID_USERNAME_OR_PASSWORD':
    case 'INVALID_PASSWORD':
      return refuse('sign-in.password-wrong', { at: 'password' })
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return refuse('sign-in.code-wrong', { at: 'code' })
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return refuse('sign-in.code-locked', { at: 'code', values: { minutes: secondFactorLock.durationSeconds / 60 } })
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
      return refuse('sign-in.code-too-late')
    case 'TOTP_ALREADY_ENABLED':
      return refuse('sign-in.second-factor-on')
    case 'TOTP_NOT_ENABLED':
    case 'TWO_FACTOR_NOT_ENABLED':
      return refuse('sign-in.second-factor-off')
    case 'UNAUTHORIZED':
      return refuse('sign-in.ended')
    default:
      throw error
  }
}
