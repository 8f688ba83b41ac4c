import { grantsOf, roleReach } from '#shared/actor.ts'
import type { QueryContext } from '#shared/context.ts'
import { type Policy, roleIs } from '#shared/policy.ts'
import { type OutputMoveName, outputMoves } from './output-status.ts'
import { findObligation } from './store/obligations.ts'
import { findOutput } from './store/outputs.ts'

/** Those who write plans and follow how they are carried out. */
export const office = roleIs('standing-specialist', 'standing-head')

/** Those of the province who see what every unit sent. */
const watchers = roleIs('standing-specialist', 'standing-head', 'signing-leader', 'clerk', 'inspector')

export const watches = async (context: QueryContext): Promise<boolean> =>
  (await watchers(context, undefined)) !== undefined

/** Those who may make the move of a unit's output, whatever its status is now. */
export const mayMove =
  (name: OutputMoveName): Policy<{ readonly outputId: string }> =>
  async ({ db, actor }, { outputId }) => {
    const output = await findOutput(db, outputId)
    const obligation = output && (await findObligation(db, output.obligationId))
    if (obligation === undefined) return undefined
    const move = outputMoves(obligation.bound).find(each => each.name === name)
    return grantsOf(actor).find(
      ({ role, unitId }) => move?.by.includes(role) && (roleReach[role] === 'province' || unitId === output?.unitId),
    )
  }

/** Officers of the unit, and those who watch over all. */
export const ofUnit: Policy<{ readonly unitId: string }> = (context, { unitId }) =>
  grantsOf(context.actor).find(grant => roleReach[grant.role] === 'unit' && grant.unitId === unitId) ??
  watchers(context, undefined)
