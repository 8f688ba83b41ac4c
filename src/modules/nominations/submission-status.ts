import type { Move } from '#shared/status-table.ts'

export const submissionStatuses = [
  'draft',
  'at-unit-head',
  'at-parent-unit',
  'submitted',
  'accepted',
  'refused',
] as const
export type SubmissionStatus = (typeof submissionStatuses)[number]

export const submissionMoveNames = ['send', 'send-back', 'forward', 'submit', 'recall', 'accept', 'refuse'] as const
export type SubmissionMoveName = (typeof submissionMoveNames)[number]

const unit = ['unit-officer', 'unit-head'] as const
const office = ['standing-specialist', 'standing-head'] as const

/** Every allowed move of a submission; the unit that holds it is whose officers may act. */
export const submissionMoves: readonly Move<SubmissionStatus, SubmissionMoveName>[] = [
  { name: 'send', from: ['draft'], to: 'at-unit-head', by: unit, source: 'KH 08/KH-UBND II.3.5' },
  {
    name: 'send-back',
    from: ['at-unit-head', 'at-parent-unit'],
    to: 'draft',
    by: ['unit-head'],
    source: 'KH 08/KH-UBND II.3.5',
  },
  { name: 'forward', from: ['at-unit-head'], to: 'at-parent-unit', by: ['unit-head'], source: 'KH 08/KH-UBND II.3.5' },
  {
    name: 'submit',
    from: ['at-unit-head', 'at-parent-unit'],
    to: 'submitted',
    by: ['unit-head'],
    source: 'KH 08/KH-UBND II.3.2.s1, II.3.5',
  },
  {
    name: 'recall',
    from: ['at-unit-head', 'at-parent-unit', 'submitted'],
    to: 'draft',
    by: unit,
    source: 'KH 08/KH-UBND II.3.2.s1',
  },
  { name: 'accept', from: ['submitted'], to: 'accepted', by: office, source: 'KH 08/KH-UBND II.3.1' },
  { name: 'refuse', from: ['submitted'], to: 'refused', by: office, source: 'KH 08/KH-UBND II.3.1' },
]
