import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type Refused, refuse } from '#shared/result.ts'
import { findUnitOn, laterVersionOf, subtreeOn } from '../store/units.ts'
import { type ChangeKind, type UnitDetails, type UnitVersion, unitDetails } from '../unit.ts'
import { effectiveDay, legalBasis } from './check-founding.ts'

export const alteration = unitDetails.extend({
  unitId: z.uuid(),
  from: effectiveDay,
  legalBasis,
  /** Since when the version held that was changed: if it is no longer the one in force, someone else was faster. */
  basedOn: z.iso.date(),
})

/** What the change makes of the unit as it is, or why it cannot be. */
export async function checkAlteration(
  db: Db,
  { unitId, from, basedOn, ...details }: z.output<typeof alteration>,
): Promise<Refused | { readonly ok: true; readonly before: UnitVersion; readonly kind: ChangeKind }> {
  const before = await findUnitOn(db, unitId, from)
  if (before === undefined) return refuse('unit.not-alive', { at: 'from', values: { day: from } })
  const later = await laterVersionOf(db, unitId, from)
  if (later !== undefined) return refuse('unit.has-later-change', { at: 'from', values: { day: later } })
  if (before.validFrom !== basedOn) return refuse('changed-meanwhile')
  const kind = kindOfChange(before, details)
  if (kind === undefined) return refuse('unit.nothing-changed')
  const { parentId } = details
  if (parentId !== null) {
    if ((await findUnitOn(db, parentId, from)) === undefined) return refuse('unit.parent-not-alive', { at: 'parentId' })
    if ((await subtreeOn(db, unitId, from)).includes(parentId))
      return refuse('unit.parent-below-itself', { at: 'parentId' })
  }
  return { ok: true, before, kind }
}

function kindOfChange(before: UnitVersion, after: UnitDetails): ChangeKind | undefined {
  if (before.name !== after.name || before.shortName !== after.shortName) return 'rename'
  if (before.parentId !== after.parentId) return 'transfer-parent'
  const same =
    before.kind === after.kind &&
    before.officialCode === after.officialCode &&
    before.sector === after.sector &&
    before.boundByPlan === after.boundByPlan
  return same ? undefined : 'reclassify'
}
