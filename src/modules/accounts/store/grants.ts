import { z } from 'zod'
import { type Role, roles } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { HeldRole } from '../account.ts'

const role = z.enum(roles)

export const insertGrants = (db: Db, grants: readonly (HeldRole & { readonly userId: string })[]) =>
  db
    .insertInto('role_grants')
    .values(
      grants.map(grant => ({
        id: grant.id,
        user_id: grant.userId,
        role: grant.role,
        unit_id: grant.unitId,
        valid_from: grant.validFrom,
        valid_to: grant.validTo,
      })),
    )
    .execute()

/** Every grant of the users, past, present and to come, the latest first. */
export async function grantsOfUsers(db: Db, userIds: readonly string[]): Promise<Map<string, HeldRole[]>> {
  const byUser = new Map<string, HeldRole[]>(userIds.map(id => [id, []]))
  if (userIds.length === 0) return byUser
  const rows = await db
    .selectFrom('role_grants')
    .selectAll()
    .where('user_id', 'in', userIds)
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    byUser.get(row.user_id)?.push({
      id: row.id,
      role: role.parse(row.role),
      unitId: row.unit_id,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })
  }
  return byUser
}

/** Ends a grant on a day; one that would never have been valid goes. */
export async function endGrantOn(db: Db, grant: HeldRole, validTo: IsoDate): Promise<void> {
  if (validTo > grant.validFrom) {
    await db.updateTable('role_grants').set({ valid_to: validTo }).where('id', '=', grant.id).execute()
  } else {
    await db.deleteFrom('role_grants').where('id', '=', grant.id).execute()
  }
}

/** The active users who hold a role on a day, for one unit or for any. */
export async function usersWithRole(db: Db, wanted: Role, day: IsoDate, unitId?: string): Promise<string[]> {
  const holders = db
    .selectFrom('role_grants')
    .innerJoin('users', 'users.id', 'role_grants.user_id')
    .select('users.id')
    .distinct()
    .where('role', '=', wanted)
    .where('users.status', '=', 'active')
    .where('valid_from', '<=', day)
    .where(clause => clause.or([clause('valid_to', 'is', null), clause('valid_to', '>', day)]))
  const rows = await (unitId === undefined ? holders : holders.where('unit_id', '=', unitId)).execute()
  return rows.map(({ id }) => id)
}
