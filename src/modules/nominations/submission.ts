import type { SubmissionStatus } from './submission-status.ts'

/** One unit's letter of proposal in one round, with its nominations. */
export interface Submission {
  readonly id: string
  readonly roundId: string
  readonly unitId: string
  /** The unit whose officers may act on it now: its own, or the unit above it was forwarded to. */
  readonly holderUnitId: string
  readonly status: SubmissionStatus
  readonly title: string
  readonly letterNumber: string | null
  readonly letterOn: string | null
  readonly letterBody: string
  readonly dossierCode: string | null
  readonly submittedAt: Date | null
  readonly acceptedAt: Date | null
  /** The day of return on the receipt. */
  readonly returnOn: string | null
  /** Why it was sent back or refused. */
  readonly returnReason: string | null
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly version: number
}

/** What a fact about a submission happened to. */
export const submissionSubjects = ({ id, roundId }: Pick<Submission, 'id' | 'roundId'>): string[] => [
  `submission:${id}`,
  `round:${roundId}`,
]

/** What a fact about a nomination happened to. */
export const nominationSubjects = (nomination: { id: string; submissionId: string; roundId: string }): string[] => [
  `nomination:${nomination.id}`,
  `submission:${nomination.submissionId}`,
  `round:${nomination.roundId}`,
]
