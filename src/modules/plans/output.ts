import type { IsoDate } from '#shared/clock.ts'
import type { OutputStatus } from './output-status.ts'

/** What one unit owes for one obligation, and how far it is. */
export interface Output {
  readonly id: string
  readonly obligationId: string
  readonly unitId: string
  readonly status: OutputStatus
  readonly sentAt: Date | null
  readonly settledAt: Date | null
  readonly fileId: string | null
  readonly documentNumber: string | null
  readonly documentOn: IsoDate | null
  readonly itemCount: number | null
  readonly note: string
  readonly returnReason: string | null
  /** The units that owe it now, when this unit ended. */
  readonly passedTo: readonly string[]
  readonly reminders: number
  readonly remindedAt: Date | null
  readonly version: number
}

/** How an output stands on a day, as people see it. */
export const outputStates = ['late', 'returned', 'not-started', 'sent', 'accepted', 'unit-ended'] as const
export type OutputState = (typeof outputStates)[number]

/** Late is what was due before today and is not sent; what is sent waits for the standing office. */
export function stateOn(status: OutputStatus, dueOn: IsoDate | null, today: IsoDate): OutputState {
  const isOpen = status === 'not-started' || status === 'returned'
  return isOpen && dueOn !== null && dueOn < today ? 'late' : status
}
