import { unitsAboveOn } from '#modules/organisations/index.ts'
import { type Capacity, grantsOf, type Role, roleReach } from '#shared/actor.ts'
import type { QueryContext } from '#shared/context.ts'
import { anyone } from '#shared/policy.ts'
import type { StoredFile } from './file.ts'
import { unitsLetIn } from './store/files.ts'

/** Those of the whole province who work on dossiers or watch over them; who administers accounts is not among them. */
const provinceReaders: readonly Role[] = [
  'standing-specialist',
  'standing-head',
  'council-member',
  'council-secretary',
  'signing-leader',
  'clerk',
  'inspector',
]

/** Whether the actor may read the file: whose it is, those above, those it was shown to, those who work on dossiers. */
export async function mayRead(context: QueryContext, file: StoredFile): Promise<Capacity | undefined> {
  const { actor, db, clock } = context
  if (file.audience === 'public' || actor.kind === 'system') return await anyone(context, undefined)
  const grants = grantsOf(actor)
  if (actor.kind === 'user' && actor.userId === file.uploadedBy) return grants[0]
  const ofProvince = grants.find(({ role }) => provinceReaders.includes(role))
  if (ofProvince !== undefined) return ofProvince
  const units = new Set(await unitsLetIn(db, file.id))
  if (file.ownerUnitId !== null) {
    units.add(file.ownerUnitId)
    for (const unitId of await unitsAboveOn(db, file.ownerUnitId, clock.today())) units.add(unitId)
  }
  return grants.find(({ role, unitId }) => roleReach[role] === 'unit' && units.has(unitId))
}

/** Whether the actor may keep a file for the unit: its own officers, those of units above, and those of the province. */
export async function mayRegister(
  { actor, db, clock }: QueryContext,
  { ownerUnitId }: { readonly ownerUnitId: string | null },
): Promise<Capacity | undefined> {
  if (actor.kind === 'system') return { role: 'system', unitId: null }
  const grants = grantsOf(actor)
  const ofProvince = grants.find(({ role }) => roleReach[role] === 'province' && role !== 'inspector')
  if (ofProvince !== undefined || ownerUnitId === null) return ofProvince
  const own = grants.find(({ unitId }) => unitId === ownerUnitId)
  if (own !== undefined) return own
  const above = await unitsAboveOn(db, ownerUnitId, clock.today())
  return grants.find(({ role, unitId }) => roleReach[role] === 'unit' && above.includes(unitId))
}
