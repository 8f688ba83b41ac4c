import { command, done, fact } from '#shared/command.ts'
import { alteration, checkAlteration } from '../checks/check-alteration.ts'
import { insertChanges } from '../store/changes.ts'
import { endVersion, insertVersions, lockUnits } from '../store/units.ts'
import { keepers } from '../unit.ts'

/** Gives a unit another name, kind, parent, code or sector from a day on; what it was before stays readable. */
export const changeUnit = command({
  name: 'change-unit',
  policy: keepers,
  input: alteration,
  async run({ db, newId }, input) {
    const { unitId, from, legalBasis, basedOn: _, ...details } = input
    await lockUnits(db, [unitId])
    const checked = await checkAlteration(db, input)
    if ('refusals' in checked) return checked
    const { before, kind } = checked
    await endVersion(db, unitId, from)
    await insertVersions(db, [{ ...details, id: newId(), unitId, validFrom: from, validTo: before.validTo }])
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
