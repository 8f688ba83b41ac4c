import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { lineOf, listChanges } from '../store/changes.ts'
import { searchUnitsOn } from '../store/search.ts'
import { childrenOn, findUnitOn, unitsOn, versionsOf } from '../store/units.ts'
import { certainties, changeKinds, unitKinds } from '../unit.ts'

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

/** One unit with its names over time, what stands above and below it on a day, and every change of its line. */
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
    const [parent, children, line] = await Promise.all([
      shown.parentId === null ? undefined : findUnitOn(db, shown.parentId, shownOn),
      childrenOn(db, unitId, shownOn),
      lineOf(db, unitId),
    ])
    const changes = await listChanges(db, { unitIds: line })
    return { unit: shown, isAlive: then !== undefined, versions, parent: parent ?? null, children, changes }
  },
})

/** Recorded changes by year, kind and certainty, newest first. */
export const listUnitChanges = query({
  name: 'list-unit-changes',
  policy: anyone,
  input: z.object({
    year: z.number().int().optional(),
    kind: z.enum(changeKinds).optional(),
    certainty: z.enum(certainties).optional(),
  }),
  run: ({ db }, filter) => listChanges(db, filter),
})

/** How many units of each kind lived on two days, and which came and went between them. */
export const compareUnitDays = query({
  name: 'compare-unit-days',
  policy: anyone,
  input: z.object({ one: day, other: day }),
  async run({ db }, { one, other }) {
    const [before, after] = await Promise.all([unitsOn(db, one), unitsOn(db, other)])
    const [had, has] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
    return {
      counts: unitKinds.map(kind => ({
        kind,
        before: before.filter(unit => unit.kind === kind).length,
        after: after.filter(unit => unit.kind === kind).length,
      })),
      ended: before.filter(({ id }) => !has.has(id)),
      founded: after.filter(({ id }) => !had.has(id)),
    }
  },
})
