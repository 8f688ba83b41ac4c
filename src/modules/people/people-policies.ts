import { subtreeOn, unitsAboveOn } from '#modules/organisations/index.ts'
import { grantsOf, type Role } from '#shared/actor.ts'
import type { QueryContext } from '#shared/context.ts'
import { anyOf, type Policy, roleIs } from '#shared/policy.ts'
import { findHonouree, readHonourees } from './store/honourees.ts'

const office: readonly Role[] = ['standing-specialist', 'standing-head']
const unit: readonly Role[] = ['unit-officer', 'unit-head']
const readers: readonly Role[] = [
  ...office,
  'council-member',
  'council-secretary',
  'signing-leader',
  'clerk',
  'inspector',
]

/** Officers of the unit or of one above it. */
const officerAbove =
  <Input>(
    unitOf: (context: QueryContext, input: Input) => Promise<string | null | undefined> | string | null | undefined,
  ): Policy<Input> =>
  async (context, input) => {
    const grants = grantsOf(context.actor).filter(({ role }) => unit.includes(role))
    if (grants.length === 0) return undefined
    const unitId = await unitOf(context, input)
    if (!unitId) return undefined
    const reach = [unitId, ...(await unitsAboveOn(context.db, unitId, context.clock.today()))]
    return grants.find(grant => reach.includes(grant.unitId))
  }

/** The standing office, and officers for whoever belongs to their unit or one below it. */
export const mayKeepOfUnit = <Input extends { readonly unitId: string | null }>(): Policy<Input> =>
  anyOf<Input>(
    roleIs(...office),
    officerAbove((_context, input) => input.unitId),
  )

/** The same for an honouree of the registry. */
export const mayKeepHonouree = <Input extends { readonly honoureeId: string }>(): Policy<Input> =>
  anyOf<Input>(
    roleIs(...office),
    officerAbove(async ({ db }, input) => (await findHonouree(db, input.honoureeId))?.unitId),
  )

/** The same when every record of the list is about an honouree one may keep; asked once for the whole list. */
export const mayKeepAll = <Input extends { readonly records: readonly { readonly honoureeId: string }[] }>() =>
  anyOf<Input>(roleIs(...office), async ({ db, actor, clock }, { records }) => {
    const grants = grantsOf(actor).filter(({ role }) => unit.includes(role))
    if (grants.length === 0) return undefined
    const ids = [...new Set(records.map(({ honoureeId }) => honoureeId))]
    const honourees = await readHonourees(db, ids)
    const reach = new Set((await Promise.all(grants.map(grant => subtreeOn(db, grant.unitId, clock.today())))).flat())
    const keepsAll = honourees.length === ids.length && honourees.every(({ unitId }) => reach.has(unitId ?? ''))
    return keepsAll ? grants[0] : undefined
  })

/** Whoever works on dossiers anywhere in the province, and officers for their own tree. */
export const mayReadHonouree = <Input extends { readonly honoureeId: string }>(): Policy<Input> =>
  anyOf<Input>(roleIs(...readers), mayKeepHonouree<Input>())

export const rolesThatKeepHonourees: readonly Role[] = [...office, ...unit]
export const rolesThatFindHonourees: readonly Role[] = [...readers, ...unit]

/** Everyone who may look for people at all; names and posts are shown, nothing more. */
export const maySearch = roleIs(...rolesThatFindHonourees)
/** Discipline and identity are for those who decide on them. */
export const officeOnly = roleIs(...office)
