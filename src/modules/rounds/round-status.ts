import type { Move } from '#shared/status-table.ts'

export const roundStatuses = ['draft', 'open', 'closed', 'finished'] as const
export type RoundStatus = (typeof roundStatuses)[number]

export const roundMoveNames = ['open', 'close', 'reopen', 'finish'] as const
export type RoundMoveName = (typeof roundMoveNames)[number]

const office = ['standing-specialist', 'standing-head'] as const

/** Every allowed move of a round; the standing office runs rounds for the whole province. */
export const roundMoves: readonly Move<RoundStatus, RoundMoveName>[] = [
  { name: 'open', from: ['draft'], to: 'open', by: [...office, 'system'], source: 'KH 08/KH-UBND II.3.3–II.3.5' },
  { name: 'close', from: ['open'], to: 'closed', by: [...office, 'system'], source: 'KH 08/KH-UBND II.3.3–II.3.5' },
  { name: 'reopen', from: ['closed'], to: 'open', by: ['standing-head'], source: 'KH 08/KH-UBND II.3.5' },
  { name: 'finish', from: ['closed'], to: 'finished', by: [...office, 'system'], source: 'KH 08/KH-UBND II.3.1' },
]
