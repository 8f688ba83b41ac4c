import type { LegalGround } from '#law/grounds/index.ts'
import type { CheckedPart } from './checklist.ts'

export const findings = ['meets', 'does-not-meet'] as const
export type Finding = (typeof findings)[number]

/** The record of an appraisal: what was found, on which ground, and the state of the dossier then. */
export interface Appraisal {
  readonly nominationId: string
  readonly finding: Finding
  readonly ground: LegalGround
  readonly remarks: string
  readonly checklist: readonly CheckedPart[]
  readonly appraisedBy: string | null
  readonly appraisedAt: Date
}

export const opinions = ['agree', 'disagree', 'no-information'] as const
export type Opinion = (typeof opinions)[number]

/** Another body asked for its opinion on a nomination (hiệp y). */
export interface Consultation {
  readonly id: string
  readonly nominationId: string
  readonly askedUnitId: string
  readonly question: string
  readonly askedBy: string | null
  readonly askedAt: Date
  readonly dueOn: string
  readonly opinion: Opinion | null
  readonly answer: string | null
  readonly fileId: string | null
  readonly answeredAt: Date | null
  readonly withdrawnAt: Date | null
}

export const isOutstanding = ({ answeredAt, withdrawnAt }: Consultation): boolean =>
  answeredAt === null && withdrawnAt === null

/** A field sent back to the unit, with what it said before and says after. */
export interface CorrectionRequest {
  readonly id: string
  readonly nominationId: string
  readonly field: string
  readonly reason: string
  readonly askedBy: string | null
  readonly askedAt: Date
  readonly dueOn: string | null
  readonly oldValue: string
  readonly newValue: string | null
  readonly unitNote: string
  readonly correctedAt: Date | null
  readonly acceptedAt: Date | null
  readonly askedAgainAt: Date | null
  readonly daysLeft: number | null
}

/** Waits for the unit. */
export const isOpen = ({ correctedAt, askedAgainAt, acceptedAt }: CorrectionRequest): boolean =>
  correctedAt === null && askedAgainAt === null && acceptedAt === null

/** Waits for the desk that asked. */
export const isToReview = ({ correctedAt, askedAgainAt, acceptedAt }: CorrectionRequest): boolean =>
  correctedAt !== null && askedAgainAt === null && acceptedAt === null
