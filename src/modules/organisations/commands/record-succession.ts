import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { checkSuccession, type Succession, succession } from '../checks/check-succession.ts'
import { handOnLaterChanges, insertChanges } from '../store/changes.ts'
import { childrenFrom, endUnit, endVersion, findUnitOn, lockUnits, moveBelow } from '../store/units.ts'
import { keepers } from '../unit.ts'
import { founded } from './found-unit.ts'

/**
 * Records that units ended on a day and what goes on for them: a merger (several into one), a split (one into several) or an
 * end without successor. Successors are founded by it, or units that live on. Units below those that end go along to the one
 * successor when asked; else nothing may be left below them.
 */
export const recordSuccession = command({
  name: 'record-succession',
  policy: keepers,
  input: succession,
  async run(context, input) {
    const { db } = context
    const { kind, effectiveOn, legalBasis, note, predecessorIds: ending, survivorIds, successors } = input
    await lockUnits(db, [...ending, ...survivorIds])
    const refused = await checkSuccession(db, input)
    if (refused !== undefined) return refused
    const end = (await findUnitOn(db, ending[0] ?? '', effectiveOn))?.endedOn ?? null
    const foundedIds: string[] = []
    for (const details of successors) foundedIds.push(await founded(context, details, { on: effectiveOn, until: end }))
    const going = [...survivorIds, ...foundedIds]
    const moved = await moveUnitsBelow(context, input, going)
    for (const id of ending) {
      await endVersion(db, id, effectiveOn)
      await endUnit(db, id, effectiveOn)
    }
    await handOnLaterChanges(db, ending, going, effectiveOn)
    const changeId = context.newId()
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
    const subjects = [`unit-change:${changeId}`, ...[...ending, ...going, ...moved].map(id => `unit:${id}`)]
    return done(
      { changeId, foundedIds },
      fact('unit-succession-recorded', subjects, { kind, on: effectiveOn, legalBasis, moved: moved.length }),
    )
  },
})

async function moveUnitsBelow(
  { db, newId }: CommandContext,
  { movesUnitsBelow, predecessorIds, effectiveOn, legalBasis }: Succession,
  [heir]: readonly string[],
): Promise<string[]> {
  if (!movesUnitsBelow || heir === undefined) return []
  const below = (await Promise.all(predecessorIds.map(id => childrenFrom(db, id, effectiveOn))))
    .flat()
    .filter(({ id }) => !predecessorIds.includes(id))
  const moved = [...new Set(below.map(({ id }) => id))]
  if (moved.length === 0) return []
  await lockUnits(db, moved)
  await moveBelow(db, below, predecessorIds, heir, effectiveOn, newId)
  await insertChanges(db, [
    {
      id: newId(),
      kind: 'transfer-parent',
      effectiveOn,
      legalBasis,
      certainty: 'verified',
      note: '',
      members: moved.map(unitId => ({ unitId, side: 'predecessor', part: 'whole' })),
    },
  ])
  return moved
}
