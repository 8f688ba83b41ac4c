import type { Move } from '#shared/status-table.ts'

export const decisionStatuses = ['draft', 'at-signing', 'signed', 'issued', 'resulted'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]
export const decisionMoveNames = ['send-to-signing', 'send-back', 'sign', 'issue', 'close-results'] as const
export type DecisionMoveName = (typeof decisionMoveNames)[number]

const office = ['standing-specialist', 'standing-head'] as const

/** Every allowed move of a decision, or of a proposal upward; only a proposal is closed by results from above. */
export const decisionMoves: readonly Move<DecisionStatus, DecisionMoveName>[] = [
  {
    name: 'send-to-signing',
    from: ['draft'],
    to: 'at-signing',
    by: ['standing-head'],
    source: 'KH 08/KH-UBND II.3.3, II.3.4',
  },
  {
    name: 'send-back',
    from: ['at-signing'],
    to: 'draft',
    by: ['signing-leader', 'standing-head'],
    source: 'KH 08/KH-UBND II.3.3',
  },
  { name: 'sign', from: ['at-signing'], to: 'signed', by: ['signing-leader'], source: 'KH 08/KH-UBND II.3.3, II.3.5' },
  { name: 'issue', from: ['signed'], to: 'issued', by: ['clerk'], source: 'NĐ 30/2020/NĐ-CP' },
  {
    name: 'close-results',
    from: ['issued'],
    to: 'resulted',
    by: ['clerk', ...office],
    source: 'KH 08/KH-UBND II.3.3.b',
  },
]
