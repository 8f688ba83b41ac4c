import { z } from 'zod'
import { namesOn } from '#modules/organisations/index.ts'
import { roles } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { type Account, type HeldRole, holdsOn } from '../account.ts'
import { keepers, mayGive } from '../managing.ts'
import { grantsOfUsers } from '../store/grants.ts'
import { browseAccounts, countAccounts } from '../store/list-accounts.ts'
import { findAccount } from '../store/users.ts'

/** Accounts by words of their name, role, unit and status, in Vietnamese order, with the roles of today. */
export const listAccounts = query({
  name: 'list-accounts',
  policy: keepers,
  input: z.object({
    text: z.string().max(200).default(''),
    status: z.enum(['active', 'disabled']).optional(),
    role: z.enum(roles).optional(),
    unitId: z.uuid().optional(),
    after: z.string().max(1_000).optional(),
    before: z.string().max(1_000).optional(),
    limit: z.int().min(1).max(5_000).default(50),
  }),
  async run({ db, clock }, { after, before, limit, ...asked }) {
    const filter = { ...asked, day: clock.today() }
    const [page, count] = await Promise.all([
      browseAccounts(db, filter, { after, before }, limit),
      countAccounts(db, filter),
    ])
    const grants = await grantsOfUsers(
      db,
      page.rows.map(({ id }) => id),
    )
    const rows = await withUnitNames(db, page.rows, grants, clock.today())
    const today = holdsOn(clock.today())
    return { ...page, count, rows: rows.map(row => ({ ...row, roles: row.roles.filter(today) })) }
  },
})

/** One account with every role it held, holds and will hold, and whether the actor may look after it. */
export const getAccount = query({
  name: 'get-account',
  policy: keepers,
  input: z.object({ userId: z.uuid() }),
  async run({ db, actor, clock }, { userId }) {
    const account = await findAccount(db, userId)
    if (account === undefined) return null
    const [row] = await withUnitNames(db, [account], await grantsOfUsers(db, [userId]), clock.today())
    const present = (row?.roles ?? []).filter(({ validTo }) => validTo === null || validTo > clock.today())
    return {
      account,
      roles: row?.roles ?? [],
      isManaged: mayGive(
        actor,
        present.map(({ role }) => role),
      ),
    }
  },
})

export interface NamedRole extends HeldRole {
  readonly unitName: string
}

async function withUnitNames(
  db: Db,
  accounts: readonly Account[],
  grants: ReadonlyMap<string, readonly HeldRole[]>,
  day: IsoDate,
): Promise<(Account & { readonly roles: readonly NamedRole[] })[]> {
  const names = await namesOn(
    db,
    [...grants.values()].flat().map(({ unitId }) => unitId),
    day,
  )
  const named = (held: HeldRole): NamedRole => ({ ...held, unitName: names.get(held.unitId) ?? '' })
  return accounts.map(account => ({ ...account, roles: (grants.get(account.id) ?? []).map(named) }))
}
