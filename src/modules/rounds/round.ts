import type { Level, RoundKind, Step } from './steps.ts'

export const roundStatuses = ['draft', 'open', 'closed', 'finished'] as const
export type RoundStatus = (typeof roundStatuses)[number]

export interface RoundAward {
  readonly awardCode: string
  readonly dossierParts: readonly string[]
  readonly quota: number | null
}

/** A time in which certain awards are proposed and considered. */
export interface Round {
  readonly id: string
  readonly slug: string
  readonly planId: string | null
  readonly obligationId: string | null
  readonly nameVi: string
  readonly nameEn: string
  readonly kind: RoundKind
  readonly level: Level
  readonly status: RoundStatus
  readonly achievementFrom: string
  readonly achievementTo: string
  readonly opensOn: string
  readonly closesOn: string
  /** Kinds and sectors of the units that may nominate; an empty list means all. */
  readonly unitKinds: readonly string[]
  readonly sectors: readonly string[]
  readonly steps: readonly Step[]
  readonly basis: string
  readonly awards: readonly RoundAward[]
  readonly version: number
}
