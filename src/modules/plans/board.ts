import type { IsoDate } from '#shared/clock.ts'
import type { OutputState } from './output.ts'

/** How one unit stands with one obligation. */
export interface BoardCell {
  readonly outputId: string
  readonly code: string
  readonly state: OutputState
  /** Sent back and not sent again yet; its state may be late by now. */
  readonly isReturned: boolean
  readonly sentOn: IsoDate | null
  readonly acceptedOn: IsoDate | null
  readonly reminders: number
  /** What it sent; only for the unit itself and for those who watch over all. */
  readonly details: {
    readonly documentNumber: string | null
    readonly documentOn: IsoDate | null
    readonly fileId: string | null
    readonly itemCount: number | null
    readonly note: string
    readonly returnReason: string | null
  } | null
}

/** One unit with every obligation of the board. */
export interface BoardRow {
  readonly unitId: string
  readonly unitName: string
  readonly kind: string
  /** The first of `outputStates` that any of its cells is in. */
  readonly state: OutputState
  readonly cells: readonly BoardCell[]
  /** Names of the units that owe it now, when this one ended. */
  readonly passedTo: readonly string[]
}
