import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { heirsOf, lineOf } from '../store/line.ts'
import { listChanges } from '../store/list-changes.ts'
import { searchUnitsBeside, searchUnitsOn } from '../store/search.ts'
import { childrenOn, findUnitOn, unitsOn, versionsOf } from '../store/units.ts'
import { unitsAboveOn } from '../store/units-above.ts'

const day = z.iso.date()

/** Every unit alive on a day. */
export const listUnitsOn = query({
  name: 'list-units-on',
  policy: anyone,
  input: z.object({ day }),
  run: ({ db }, input) => unitsOn(db, input.day),
})

/** Units of a day by words of their names. */
export const searchUnits = query({
  name: 'search-units',
  policy: anyone,
  input: z.object({ text: z.string().max(200), day, limit: z.number().int().min(1).max(100).default(20) }),
  run: ({ db }, { text, day: on, limit }) => searchUnitsOn(db, text, on, { limit }),
})

/** Units that were called so at another time than the day. */
export const searchUnitsAtOtherTimes = query({
  name: 'search-units-at-other-times',
  policy: anyone,
  input: z.object({ text: z.string().max(200), day, limit: z.number().int().min(1).max(100).default(20) }),
  run: ({ db }, { text, day: on, limit }) => searchUnitsBeside(db, text, on, limit),
})

/** One unit with its names over time, what stands above and below it on a day, every change of its line, and its heirs. */
export const getUnit = query({
  name: 'get-unit',
  policy: anyone,
  input: z.object({ unitId: z.uuid(), day }),
  async run({ db }, { unitId, day: on }) {
    const versions = await versionsOf(db, unitId)
    const last = versions.at(-1)
    if (last === undefined) return null
    const then = versions.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
    const shown = then ?? last
    const shownOn = then === undefined ? last.validFrom : on
    const [above, children, line, heirs] = await Promise.all([
      unitsAboveOn(db, unitId, shownOn),
      childrenOn(db, unitId, shownOn),
      lineOf(db, unitId),
      heirsOf(db, [unitId], on),
    ])
    const [{ rows: changes }, trail, successors] = await Promise.all([
      listChanges(db, { unitIds: line }),
      Promise.all(above.map(id => findUnitOn(db, id, shownOn))),
      Promise.all((heirs.get(unitId) ?? []).filter(id => id !== unitId).map(id => findUnitOn(db, id, on))),
    ])
    return {
      unit: shown,
      isAlive: then !== undefined,
      versions,
      /** What stands above it, the nearest first. */
      above: trail.filter(unit => unit !== undefined),
      children,
      changes,
      /** Those who go on for it on the day, when it has ended. */
      successors: successors.filter(unit => unit !== undefined),
    }
  },
})
