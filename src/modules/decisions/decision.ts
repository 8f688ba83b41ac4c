import type { DecisionStatus } from './decision-status.ts'

/** A decision of the province, or its proposal upward to the Prime Minister or the President. */
export interface Decision {
  readonly id: string
  readonly kind: 'award' | 'proposal'
  readonly roundId: string
  readonly awardCode: string
  readonly status: DecisionStatus
  readonly abstract: string
  readonly reason: string
  readonly signerPosition: string
  readonly signerName: string
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly signedAt: Date | null
  readonly signedFileId: string | null
  readonly frozen: unknown
  readonly version: number
  readonly createdAt: Date
}

/** One nomination on a decision's list, with what came back from above for a proposal. */
export interface DecisionLine {
  readonly nominationId: string
  readonly position: number
  readonly result: 'granted' | 'not-granted' | null
  readonly resultDocument: string | null
  readonly resultOn: string | null
}
