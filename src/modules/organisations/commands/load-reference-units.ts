import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { Policy } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { insertChanges } from '../store/changes.ts'
import { anyUnit, insertUnits, insertVersions } from '../store/units.ts'
import { certainties, changeKinds, sectors, unitKinds } from '../unit.ts'

const onlySystem: Policy<unknown> = ({ actor }) =>
  actor.kind === 'system' ? { role: 'system', unitId: null } : undefined

/** Enters the units of database/reference with their changes into a province that has none yet; all or nothing. */
export const loadReferenceUnits = command({
  name: 'load-reference-units',
  policy: onlySystem,
  input: z.object({
    units: z.array(
      z.object({
        key: z.string(),
        foundedOn: z.iso.date(),
        isFoundingKnown: z.boolean(),
        endedOn: z.iso.date().nullable(),
      }),
    ),
    versions: z.array(
      z.object({
        key: z.string(),
        validFrom: z.iso.date(),
        validTo: z.iso.date().nullable(),
        name: z.string(),
        shortName: z.string(),
        kind: z.enum(unitKinds),
        parent: z.string().nullable(),
        officialCode: z.string().nullable(),
        sector: z.enum(sectors),
        boundByPlan: z.boolean(),
      }),
    ),
    changes: z.array(
      z.object({
        kind: z.enum(changeKinds),
        effectiveOn: z.iso.date(),
        legalBasis: z.string(),
        certainty: z.enum(certainties),
        note: z.string(),
        members: z.array(
          z.object({
            key: z.string(),
            side: z.enum(['predecessor', 'successor']),
            part: z.enum(['whole', 'partial']),
          }),
        ),
      }),
    ),
  }),
  async run({ db, newId }, { units, versions, changes }) {
    if (await anyUnit(db)) return refuse('unit.already-loaded')
    const ids = new Map(units.map(({ key }) => [key, newId()]))
    const idOf = (key: string): string => {
      const id = ids.get(key)
      if (id === undefined) throw new Error(`The reference names a unit ${key} that it does not found`)
      return id
    }
    await insertUnits(
      db,
      units.map(unit => ({ ...unit, id: idOf(unit.key) })),
    )
    await insertVersions(
      db,
      versions.map(({ key, parent, ...version }) => ({
        ...version,
        id: newId(),
        unitId: idOf(key),
        parentId: parent === null ? null : idOf(parent),
      })),
    )
    await insertChanges(
      db,
      changes.map(({ members, ...change }) => ({
        ...change,
        id: newId(),
        members: members.map(({ key, ...member }) => ({ ...member, unitId: idOf(key) })),
      })),
    )
    return done(
      { units: units.length, changes: changes.length },
      fact('reference-units-loaded', ['organisations:all'], { units: units.length, changes: changes.length }),
    )
  },
})
