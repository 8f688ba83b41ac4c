import type { Role } from '#shared/actor.ts'
import type { Move } from '#shared/status-table.ts'
import type { Bound } from './obligation.ts'

export const outputStatuses = ['not-started', 'sent', 'returned', 'accepted', 'unit-ended'] as const
export type OutputStatus = (typeof outputStatuses)[number]

export const outputMoveNames = ['send', 'recall', 'accept', 'return'] as const
export type OutputMoveName = (typeof outputMoveNames)[number]

const senders: readonly Role[] = ['unit-officer', 'unit-head']
const office: readonly Role[] = ['standing-specialist', 'standing-head']
/** The standing office sends what it owes itself, and what Sở Nội vụ owes through it; leaders or their clerk take its reports in. */
const sendersOf: Readonly<Record<Bound, readonly Role[]>> = {
  units: senders,
  province: [],
  'home-department': [...senders, ...office],
  'standing-office': office,
}
const receiversOf: Readonly<Record<Bound, readonly Role[]>> = {
  units: office,
  province: [],
  'home-department': ['standing-head'],
  'standing-office': ['signing-leader', 'clerk'],
}

/** Every allowed move of what a unit owes, by who is bound. */
export function outputMoves(bound: Bound): readonly Move<OutputStatus, OutputMoveName>[] {
  const [sending, receiving] = [sendersOf[bound], receiversOf[bound]]
  return [
    { name: 'send', from: ['not-started', 'returned'], to: 'sent', by: sending, source: 'KH 08/KH-UBND III.3, III.5' },
    { name: 'recall', from: ['sent'], to: 'not-started', by: sending, source: 'KH 08/KH-UBND III.3' },
    { name: 'accept', from: ['sent'], to: 'accepted', by: receiving, source: 'KH 08/KH-UBND III.3, III.4' },
    { name: 'return', from: ['sent'], to: 'returned', by: receiving, source: 'KH 08/KH-UBND III.4' },
  ]
}
