import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { type Refused, refuse } from '#shared/result.ts'
import { insertChanges } from '../store/changes.ts'
import { childrenOn, endUnit, endVersion, findUnitOn, hasVersionFrom } from '../store/units.ts'
import { unitDetails } from '../unit.ts'
import { basis, founded, keepers } from './found-unit.ts'

/**
 * Records that units ended on a day and what goes on for them: a merger (several into one), a split (one into several) or an
 * end without successor. Successors are founded by it, or units that live on. A unit with living units below it cannot end
 * before those are moved or end with it.
 */
export const recordSuccession = command({
  name: 'record-succession',
  policy: keepers,
  input: z.object({
    kind: z.enum(['merge', 'split', 'abolish']),
    effectiveOn: z.iso.date('unit.day-invalid'),
    legalBasis: basis,
    note: z.string().max(500).default(''),
    /** Units that end. */
    predecessorIds: z.array(z.uuid()).min(1, 'unit.predecessor-missing').max(50),
    /** Units that live on and take over. */
    survivorIds: z.array(z.uuid()).max(50).default([]),
    successors: z.array(unitDetails).max(50).default([]),
  }),
  async run(context, { kind, effectiveOn, legalBasis, note, predecessorIds, survivorIds, successors }) {
    const { db } = context
    const ending = [...new Set(predecessorIds)]
    const count = survivorIds.length + successors.length
    if (kind === 'abolish' ? count > 0 : count === 0) return refuse('unit.successor-count')
    if (kind === 'split' && (ending.length !== 1 || count < 2)) return refuse('unit.successor-count')
    if (survivorIds.some(id => ending.includes(id))) return refuse('unit.successor-ends-too')
    for (const id of [...ending, ...survivorIds]) {
      const refused = await mayEndOrReceive(db, id, effectiveOn, ending)
      if (refused !== undefined) return refused
    }
    for (const { parentId } of successors) {
      if (parentId !== null && (ending.includes(parentId) || !(await findUnitOn(db, parentId, effectiveOn))))
        return refuse('unit.parent-not-alive')
    }
    const foundedIds: string[] = []
    for (const details of successors) foundedIds.push(await founded(context, details, effectiveOn))
    for (const id of ending) {
      await endVersion(db, id, effectiveOn)
      await endUnit(db, id, effectiveOn)
    }
    const changeId = context.newId()
    const going = [...survivorIds, ...foundedIds]
    await insertChanges(db, [
      {
        id: changeId,
        kind,
        effectiveOn,
        legalBasis,
        certainty: 'verified',
        note,
        members: [
          ...ending.map(unitId => ({ unitId, side: 'predecessor', part: 'whole' }) as const),
          ...going.map(unitId => ({ unitId, side: 'successor', part: 'whole' }) as const),
        ],
      },
    ])
    const subjects = [`unit-change:${changeId}`, ...[...ending, ...going].map(id => `unit:${id}`)]
    return done(
      { changeId, foundedIds },
      fact('unit-succession-recorded', subjects, { kind, on: effectiveOn, legalBasis }),
    )
  },
})

async function mayEndOrReceive(
  db: Db,
  id: string,
  day: string,
  ending: readonly string[],
): Promise<Refused | undefined> {
  if ((await findUnitOn(db, id, day)) === undefined) return refuse('unit.not-alive', { values: { day } })
  if (!ending.includes(id)) return undefined
  if (await hasVersionFrom(db, id, day)) return refuse('unit.has-later-change', { at: 'effectiveOn' })
  const orphan = (await childrenOn(db, id, day)).find(child => !ending.includes(child.id))
  return orphan && refuse('unit.has-units-below', { values: { name: orphan.shortName } })
}
