import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, type Role, roleReach, roles, system } from '#shared/actor.ts'
import { findMove, type Move } from '#shared/status-table.ts'
import { nominationMoveNames, nominationMoves, nominationStatuses } from './nomination-status.ts'
import { submissionMoveNames, submissionMoves, submissionStatuses } from './submission-status.ts'

const ownUnit = 'unit-a'
const as = (role: Role, unitId: string): Actor => ({
  kind: 'user',
  userId: role,
  name: role,
  grants: [{ role, unitId }],
})

/** Walks every role × unit × status × move and compares with what the table says, cell by cell. */
function walk<Status extends string, Name extends string>(
  statuses: readonly Status[],
  names: readonly Name[],
  moves: readonly Move<Status, Name>[],
) {
  let allowed = 0
  for (const status of statuses) {
    for (const name of names) {
      const row = moves.find(move => move.name === name && move.from.includes(status))
      const thing = { status, unitId: ownUnit }
      for (const role of roles) {
        const own = findMove(moves, name, thing, as(role, ownUnit)) !== undefined
        const other = findMove(moves, name, thing, as(role, 'unit-b')) !== undefined
        const listed = row?.by.includes(role) ?? false
        expect({ role, status, name, own, other }).toEqual({
          role,
          status,
          name,
          own: listed,
          other: listed && roleReach[role] === 'province',
        })
        if (own) allowed += 1
      }
      expect(findMove(moves, name, thing, anonymous)).toBeUndefined()
      expect(findMove(moves, name, thing, system('test')) !== undefined).toBe(row?.by.includes('system') ?? false)
    }
  }
  return allowed
}

describe('the matrix role × status × move', () => {
  it('of nominations allows what the table lists and nothing else', () => {
    expect(walk(nominationStatuses, nominationMoveNames, nominationMoves)).toBeGreaterThan(20)
  })

  it('of submissions allows what the table lists and nothing else', () => {
    expect(walk(submissionStatuses, submissionMoveNames, submissionMoves)).toBeGreaterThan(10)
  })

  it('gives inspectors, administrators and council members no move at all', () => {
    for (const role of ['inspector', 'administrator', 'council-member'] as const) {
      expect([...nominationMoves, ...submissionMoves].filter(move => move.by.includes(role))).toEqual([])
    }
  })

  it('leads every status somewhere, except the three ends', () => {
    const ends = nominationStatuses.filter(status => !nominationMoves.some(move => move.from.includes(status)))
    expect(ends).toEqual(['awarded', 'declined', 'withdrawn'])
  })

  it('names its source in every row', () => {
    expect([...nominationMoves, ...submissionMoves].filter(move => move.source.trim() === '')).toEqual([])
  })
})
