export const seats = ['chair', 'vice-chair', 'member', 'secretary'] as const
export type Seat = (typeof seats)[number]

export interface CouncilMember {
  readonly id: string
  readonly councilId: string
  readonly userId: string | null
  readonly name: string
  readonly positionTitle: string
  readonly seat: Seat
  readonly validFrom: string
  readonly validTo: string | null
}

export type MeetingStatus = 'planned' | 'held' | 'concluded'

export interface Meeting {
  readonly id: string
  readonly councilId: string
  readonly roundId: string | null
  readonly status: MeetingStatus
  readonly meetsAt: Date
  readonly place: string
  /** How many members the council had on the day, once attendance is recorded: the base of every pass mark. */
  readonly memberCount: number | null
  readonly minutesNumber: string | null
  readonly minutesFileId: string | null
  readonly version: number
}

/** The counted votes on one nomination, and whether they reach the pass mark on all members. */
export interface CountedResult {
  readonly nominationId: string
  readonly position: number
  readonly votesFor: number | null
  readonly votesAgainst: number | null
  readonly votesInvalid: number | null
  readonly passNumerator: number | null
  readonly passDenominator: number | null
  readonly passSource: string | null
  readonly passed: boolean | null
}
