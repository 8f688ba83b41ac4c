import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { heirsOf } from '../store/line.ts'
import { countChanges, daysOfChange, listChanges } from '../store/list-changes.ts'
import { unitsOn } from '../store/units.ts'
import { certainties, changeKinds, type UnitOn, unitKinds } from '../unit.ts'

/** Recorded changes by year, kind, certainty and the names of those who took part, newest first. */
export const listUnitChanges = query({
  name: 'list-unit-changes',
  policy: anyone,
  input: z.object({
    year: z.number().int().min(1000).max(9999).optional(),
    kind: z.enum(changeKinds).optional(),
    certainty: z.enum(certainties).optional(),
    text: z.string().max(200).optional(),
    limit: z.number().int().min(1).max(10_000).default(50),
    after: z.string().max(400).optional(),
  }),
  async run({ db }, { limit, after, ...filter }) {
    const [page, counted] = await Promise.all([listChanges(db, filter, { limit, after }), countChanges(db, filter)])
    return { ...page, ...counted }
  },
})

/** The days on which units changed, newest first, with how many changes. */
export const listDaysOfChange = query({
  name: 'list-days-of-change',
  policy: anyone,
  input: z.object({}),
  run: ({ db }) => daysOfChange(db),
})

/** One recorded change, or null. */
export const getUnitChange = query({
  name: 'get-unit-change',
  policy: anyone,
  input: z.object({ changeId: z.uuid() }),
  run: async ({ db }, { changeId }) => (await listChanges(db, { ids: [changeId] })).rows[0] ?? null,
})

/** How many units of each kind lived on two days, which came, which went and who goes on for them, and which are different. */
export const compareUnitDays = query({
  name: 'compare-unit-days',
  policy: anyone,
  input: z.object({ one: z.iso.date(), other: z.iso.date() }),
  async run({ db }, { one, other }) {
    const [before, after] = await Promise.all([unitsOn(db, one), unitsOn(db, other)])
    const had = new Map(before.map(unit => [unit.id, unit]))
    const has = new Map(after.map(unit => [unit.id, unit]))
    const ended = before.filter(({ id }) => !has.has(id))
    const heirs = await heirsOf(
      db,
      ended.map(({ id }) => id),
      other,
    )
    const withHeirs = ended.map(unit => ({
      unit,
      heirs: (heirs.get(unit.id) ?? []).map(id => has.get(id)).filter(heir => heir !== undefined),
    }))
    return {
      counts: unitKinds.map(kind => ({ kind, before: countOf(before, kind), after: countOf(after, kind) })),
      ended: withHeirs,
      founded: after
        .filter(({ id }) => !had.has(id))
        .map(unit => ({
          unit,
          predecessors: withHeirs.filter(({ heirs }) => heirs.some(({ id }) => id === unit.id)).map(({ unit }) => unit),
        })),
      changed: after.flatMap(now => {
        const was = had.get(now.id)
        if (was === undefined || isSame(was, now)) return []
        const above = { before: had.get(was.parentId ?? '') ?? null, after: has.get(now.parentId ?? '') ?? null }
        return [{ before: was, after: now, above }]
      }),
    }
  },
})

const countOf = (units: readonly UnitOn[], kind: UnitOn['kind']) => units.filter(unit => unit.kind === kind).length

const isSame = (one: UnitOn, other: UnitOn) =>
  one.name === other.name &&
  one.kind === other.kind &&
  one.parentId === other.parentId &&
  one.officialCode === other.officialCode
