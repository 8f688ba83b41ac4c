import type { Actor } from '#shared/actor.ts'
import type { Result } from '#shared/result.ts'

/** The signed-in person behind a request. */
export interface Session {
  readonly id: string
  readonly actor: Extract<Actor, { kind: 'user' }>
  /** False until the person has done what must come first, as `needs` says. */
  readonly complete: boolean
  readonly needs?: 'password' | 'second-factor'
  /** The language the person reads the site in. */
  readonly language?: 'vi' | 'en'
}

/** What of a request sign-in looks at. */
export interface Visitor {
  readonly headers: Headers
  /** Where the request comes from. */
  readonly address: string
}

/** What became of an attempt, with the Set-Cookie lines that belong to it. */
export interface Reply<Value> {
  readonly result: Result<Value>
  readonly cookies: readonly string[]
}

/** A user by id. */
export interface Whose {
  readonly userId: string
}

/** What an authenticator app is set up with, and the codes for the day the app is lost. */
export interface SecondFactorStart {
  readonly uri: string
  readonly recoveryCodes: readonly string[]
}

/** Who is here, and how they prove it. Refuses with `sign-in.…`. */
export interface SignIn {
  /** A session that is not used for so long ends. */
  readonly idleMinutes: number
  /** The session that the request's cookie names, or undefined. */
  current(headers: Headers): Promise<Session | undefined>
  /** Whose session the cookie names, although it has ended; undefined when nothing is known of it. */
  endedFor(headers: Headers): Promise<Whose | undefined>
  withPassword(
    visitor: Visitor,
    given: { readonly username: string; readonly password: string },
  ): Promise<Reply<Session | 'code-needed'>>
  /** The code of the authenticator app, or one of the recovery codes. */
  withCode(visitor: Visitor, code: string): Promise<Reply<Session>>
  signOut(headers: Headers): Promise<readonly string[]>
  beginSecondFactor(headers: Headers, password: string): Promise<Result<SecondFactorStart>>
  confirmSecondFactor(headers: Headers, code: string): Promise<Reply<undefined>>
  endSecondFactor(headers: Headers, password: string): Promise<Reply<undefined>>
  newRecoveryCodes(headers: Headers, password: string): Promise<Result<readonly string[]>>
}
