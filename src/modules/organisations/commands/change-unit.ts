import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { insertChanges } from '../store/changes.ts'
import { endVersion, findUnitOn, hasVersionFrom, insertVersions, subtreeOn } from '../store/units.ts'
import type { ChangeKind, UnitDetails, UnitOn } from '../unit.ts'
import { unitDetails } from '../unit.ts'
import { basis, keepers } from './found-unit.ts'

/** Gives a unit another name, kind, parent, code or sector from a day on; what it was before stays readable. */
export const changeUnit = command({
  name: 'change-unit',
  policy: keepers,
  input: unitDetails.extend({ unitId: z.uuid(), from: z.iso.date('unit.day-invalid'), legalBasis: basis }),
  async run({ db, newId }, { unitId, from, legalBasis, ...details }) {
    const before = await findUnitOn(db, unitId, from)
    if (before === undefined) return refuse('unit.not-alive', { values: { day: from } })
    if (await hasVersionFrom(db, unitId, from)) return refuse('unit.has-later-change', { at: 'from' })
    const kind = kindOfChange(before, details)
    if (kind === undefined) return refuse('unit.nothing-changed')
    if (details.parentId !== null) {
      if ((await findUnitOn(db, details.parentId, from)) === undefined)
        return refuse('unit.parent-not-alive', { at: 'parentId' })
      if ((await subtreeOn(db, unitId, from)).includes(details.parentId))
        return refuse('unit.parent-below-itself', { at: 'parentId' })
    }
    await endVersion(db, unitId, from)
    await insertVersions(db, [{ ...details, id: newId(), unitId, validFrom: from, validTo: null }])
    await insertChanges(db, [
      {
        id: newId(),
        kind,
        effectiveOn: from,
        legalBasis,
        certainty: 'verified',
        note: before.name === details.name ? '' : `${before.name} → ${details.name}`,
        members: [{ unitId, side: 'predecessor', part: 'whole' }],
      },
    ])
    return done(
      { id: unitId },
      fact('unit-changed', [`unit:${unitId}`], { kind, from, before: before.name, after: details.name, legalBasis }),
    )
  },
})

function kindOfChange(before: UnitOn, after: UnitDetails): ChangeKind | undefined {
  if (before.name !== after.name || before.shortName !== after.shortName) return 'rename'
  if (before.parentId !== after.parentId) return 'transfer-parent'
  const same =
    before.kind === after.kind &&
    before.officialCode === after.officialCode &&
    before.sector === after.sector &&
    before.boundByPlan === after.boundByPlan
  return same ? undefined : 'reclassify'
}
