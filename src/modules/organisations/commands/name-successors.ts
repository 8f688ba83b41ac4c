import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { legalBasis } from '../checks/check-founding.ts'
import { replaceSuccessors } from '../store/changes.ts'
import { listChanges } from '../store/list-changes.ts'
import { findUnitOn, lockUnits } from '../store/units.ts'
import { keepers } from '../unit.ts'

/** Says who went on for units of a recorded change whose successor was not known or only inferred, once the text is at hand. */
export const nameSuccessors = command({
  name: 'name-successors',
  policy: keepers,
  input: z.object({
    changeId: z.uuid(),
    successorIds: z.array(z.uuid()).min(1, 'unit.successor-missing').max(50),
    legalBasis,
  }),
  async run({ db }, { changeId, successorIds, legalBasis: basis }) {
    const successors = [...new Set(successorIds)]
    const unitIds = (await listChanges(db, { ids: [changeId] })).rows.flatMap(({ members }) =>
      members.map(m => m.unitId),
    )
    if (unitIds.length === 0) return refuse('unit.change-not-found')
    await lockUnits(db, [...unitIds, ...successors])
    const [change] = (await listChanges(db, { ids: [changeId] })).rows
    if (change === undefined || change.certainty === 'verified') return refuse('unit.successor-known')
    const predecessors = change.members.filter(({ side }) => side === 'predecessor').map(({ unitId }) => unitId)
    for (const id of successors) {
      const at = 'successorIds'
      if (predecessors.includes(id)) return refuse('unit.successor-ends-too', { at })
      if ((await findUnitOn(db, id, change.effectiveOn)) === undefined)
        return refuse('unit.not-alive', { at, values: { day: change.effectiveOn } })
    }
    await replaceSuccessors(db, changeId, successors, basis)
    return done(
      { changeId },
      fact(
        'unit-successors-named',
        [`unit-change:${changeId}`, ...[...predecessors, ...successors].map(id => `unit:${id}`)],
        { on: change.effectiveOn, legalBasis: basis, before: change.certainty },
      ),
    )
  },
})
