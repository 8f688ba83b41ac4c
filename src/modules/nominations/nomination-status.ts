import { type Step, steps } from '#modules/rounds/index.ts'
import type { Move } from '#shared/status-table.ts'

export const nominationStatuses = [
  'draft',
  'submitted',
  'appraisal',
  'returned',
  'publication',
  'council',
  'decision',
  'proposed',
  'awarded',
  'declined',
  'withdrawn',
] as const
export type NominationStatus = (typeof nominationStatuses)[number]

export const nominationMoveNames = [
  'submit',
  'accept',
  'refuse',
  'recall',
  'return-for-correction',
  'correct',
  'conclude-meets',
  'conclude-does-not-meet',
  'close-publication',
  'council-passed',
  'council-failed',
  'decide',
  'propose',
  'result-granted',
  'result-refused',
  'withdraw',
] as const
export type NominationMoveName = (typeof nominationMoveNames)[number]

/** Where a move leads: a fixed status, or the next step of the round. */
export type NominationMove = Move<NominationStatus, NominationMoveName> & { readonly leavesStep?: Step }

const office = ['standing-specialist', 'standing-head'] as const
const unit = ['unit-officer', 'unit-head'] as const

/**
 * Every allowed move of a nomination. A move with `leavesStep` leads to the next step of the round's own order; `to` is then
 * where it leads when that step was the last but one. The matrix role × status × move is tested whole.
 */
export const nominationMoves: readonly NominationMove[] = [
  { name: 'submit', from: ['draft'], to: 'submitted', by: ['unit-head', 'system'], source: 'KH 08/KH-UBND II.3.5' },
  { name: 'accept', from: ['submitted'], to: 'appraisal', by: office, source: 'KH 08/KH-UBND II.3.1' },
  { name: 'refuse', from: ['submitted'], to: 'declined', by: office, source: 'KH 08/KH-UBND II.3.1' },
  { name: 'recall', from: ['submitted'], to: 'draft', by: unit, source: 'KH 08/KH-UBND II.3.2.s1' },
  { name: 'return-for-correction', from: ['appraisal'], to: 'returned', by: office, source: 'KH 08/KH-UBND II.3.1' },
  { name: 'correct', from: ['returned'], to: 'appraisal', by: unit, source: 'KH 08/KH-UBND II.3.1' },
  {
    name: 'conclude-meets',
    from: ['appraisal'],
    to: 'decision',
    leavesStep: 'appraisal',
    by: office,
    source: 'KH 08/KH-UBND II.3.1, II.3.4',
  },
  { name: 'conclude-does-not-meet', from: ['appraisal'], to: 'declined', by: office, source: 'KH 08/KH-UBND II.3.1' },
  {
    name: 'close-publication',
    from: ['publication'],
    to: 'council',
    leavesStep: 'publication',
    by: [...office, 'system'],
    source: 'KH 08/KH-UBND II.3.2.s2',
  },
  {
    name: 'council-passed',
    from: ['council'],
    to: 'decision',
    leavesStep: 'council',
    by: ['council-secretary', ...office],
    source: 'KH 08/KH-UBND II.3.3, II.3.4',
  },
  {
    name: 'council-failed',
    from: ['council'],
    to: 'declined',
    by: ['council-secretary', ...office],
    source: 'KH 08/KH-UBND II.3.3, II.3.4',
  },
  { name: 'decide', from: ['decision'], to: 'awarded', by: ['clerk'], source: 'KH 08/KH-UBND II.3.5' },
  { name: 'propose', from: ['decision'], to: 'proposed', by: ['clerk'], source: 'KH 08/KH-UBND II.3.3' },
  {
    name: 'result-granted',
    from: ['proposed'],
    to: 'awarded',
    by: ['clerk', ...office],
    source: 'KH 08/KH-UBND II.3.3.b',
  },
  {
    name: 'result-refused',
    from: ['proposed'],
    to: 'declined',
    by: ['clerk', ...office],
    source: 'KH 08/KH-UBND II.3.3.b',
  },
  {
    name: 'withdraw',
    from: ['submitted', 'appraisal', 'returned', 'publication', 'council'],
    to: 'withdrawn',
    by: ['unit-head'],
    source: 'KH 08/KH-UBND II.3.5',
  },
]

/** The statuses that are steps of a round. */
export const isStep = (status: NominationStatus): status is Step & NominationStatus =>
  steps.some(step => step === status)
