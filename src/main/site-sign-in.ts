import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'
import { findSession } from '#modules/accounts/index.ts'
import { findParameter } from '#modules/parameters/index.ts'
import { openSignIn } from '#platform/sign-in/open-sign-in.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Clock } from '#shared/clock.ts'

interface SiteSignInParts {
  readonly db: Kysely<DB>
  readonly clock: Clock
  readonly secret: Buffer
  readonly baseUrl: string
  /** A demonstration offers its accounts to everyone: a second factor would only stand in the way. */
  readonly secondFactor: boolean
}

/** Sign-in with the users and roles of this province. */
export function siteSignIn({ db, clock, secret, baseUrl, secondFactor }: SiteSignInParts): SignIn {
  const day = () => clock.today()
  return openSignIn({
    db,
    secret,
    baseUrl,
    findSession: token => findSession(db, token, day()),
    secondFactorRoles: secondFactor ? rolesOfParameter(db, day) : async () => [],
  })
}

const keptMilliseconds = 5_000

// Asked on nearly every request, changed once in years: read again at most every few seconds.
function rolesOfParameter(db: Kysely<DB>, today: () => string): () => Promise<readonly string[]> {
  let known: { readonly roles: readonly string[]; readonly day: string; readonly at: number } | undefined
  return async () => {
    const day = today()
    if (known?.day === day && Date.now() - known.at < keptMilliseconds) return known.roles
    const parameter = await findParameter(db, 'sign-in.second-factor-roles', day)
    known = { roles: parameter?.value ?? [], day, at: Date.now() }
    return known.roles
  }
}
