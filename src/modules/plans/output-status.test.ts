import { describe, expect, it } from 'vitest'
import { type Actor, type Role, roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { availableMoves } from '#shared/status-table.ts'
import { type Bound, boundKinds } from './obligation.ts'
import { type OutputMoveName, outputMoveNames, outputMoves, outputStatuses } from './output-status.ts'

const [own, other] = [newId(), newId()]
const actor = (role: Role, unitId: string): Actor => ({
  kind: 'user',
  userId: newId(),
  name: role,
  grants: [{ role, unitId }],
})

/** Who may do what: `own` only for their own unit's output, `any` for every unit's. */
const expected: Readonly<Record<Bound, Partial<Record<Role, Partial<Record<OutputMoveName, 'own' | 'any'>>>>>> = {
  units: {
    'unit-officer': { send: 'own', recall: 'own' },
    'unit-head': { send: 'own', recall: 'own' },
    'standing-specialist': { accept: 'any', return: 'any' },
    'standing-head': { accept: 'any', return: 'any' },
  },
  'home-department': {
    'unit-officer': { send: 'own', recall: 'own' },
    'unit-head': { send: 'own', recall: 'own' },
    'standing-specialist': { send: 'any', recall: 'any' },
    'standing-head': { send: 'any', recall: 'any', accept: 'any', return: 'any' },
  },
  'standing-office': {
    'standing-specialist': { send: 'any', recall: 'any' },
    'standing-head': { send: 'any', recall: 'any' },
    'signing-leader': { accept: 'any', return: 'any' },
    clerk: { accept: 'any', return: 'any' },
  },
  province: {},
}
const from: Readonly<Record<OutputMoveName, readonly string[]>> = {
  send: ['not-started', 'returned'],
  recall: ['sent'],
  accept: ['sent'],
  return: ['sent'],
}

describe('the moves of what a unit owes', () => {
  it('are open by bound, role, unit and status exactly as laid down', () => {
    for (const bound of boundKinds)
      for (const role of roles)
        for (const status of outputStatuses)
          for (const unitId of [own, other]) {
            const reach = expected[bound][role] ?? {}
            const moves = availableMoves(outputMoves(bound), { status, unitId: own }, actor(role, unitId))
            const wanted = outputMoveNames.filter(
              name =>
                from[name].includes(status) && (reach[name] === 'any' || (reach[name] === 'own' && unitId === own)),
            )
            expect(
              moves.map(({ name }) => name),
              `${bound} ${role} ${status}`,
            ).toEqual(wanted)
          }
  })
})
