import { z } from 'zod'
import { type Role, roles } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import { fold } from '#shared/text/fold.ts'

export const username = z
  .string()
  .transform(text => text.toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,49}$/, 'account.username-form'))
const name = z.string().trim().min(2, 'account.name-missing').max(120)
const email = z
  .email('account.email-form')
  .max(200)
  .transform(text => text.toLowerCase())
const language = z.enum(['vi', 'en'])

/** What an administrator writes about a user. */
export const accountDetails = z.object({ username, name, email })
export type AccountDetails = z.infer<typeof accountDetails>
/** What users may set for themselves. */
export const ownDetails = z.object({ email, language })

export const newGrant = z.object({ role: z.enum(roles), unitId: z.uuid(), validFrom: z.iso.date() })
export type NewGrant = z.infer<typeof newGrant>

/** A role held for a unit from a day on; `validTo` is the first day without it. */
export interface HeldRole {
  readonly id: string
  readonly role: Role
  readonly unitId: string
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
}

export interface Account {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly email: string
  readonly language: 'vi' | 'en'
  readonly status: 'active' | 'disabled'
  readonly hasSecondFactor: boolean
  readonly version: number
}

/** The text in which accounts are searched. */
export const searchTextOf = (details: AccountDetails): string =>
  fold(`${details.name} ${details.username} ${details.email}`)

/** Whether a grant gives its role on the day. */
export const holdsOn = (day: IsoDate) => (held: Pick<HeldRole, 'validFrom' | 'validTo'>) =>
  held.validFrom <= day && (held.validTo === null || held.validTo > day)
