import { z } from 'zod'
import type { IsoDate } from '#shared/clock.ts'
import { partCodes } from './dossier-parts.ts'
import type { RoundStatus } from './round-status.ts'
import { levels, roundKinds, steps } from './steps.ts'

const day = z.iso.date('round.date-invalid')

/** One award of a round: the papers its dossiers must hold, and how many may be proposed, when there is a limit. */
const roundAward = z.object({
  awardCode: z.string().min(2).max(80),
  dossierParts: z.array(z.enum(partCodes, 'round.part-unknown')),
  quota: z.number().int().min(1, 'round.quota-invalid').nullable(),
})
export type RoundAward = Readonly<z.output<typeof roundAward>>

/** What the standing office lays down about a round. */
export const roundPlan = z.object({
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'round.slug-invalid'),
  planId: z.uuid().nullable().default(null),
  obligationId: z.uuid().nullable().default(null),
  nameVi: z.string().min(5, 'round.name-missing').max(300),
  /** Empty: the Vietnamese name is shown. */
  nameEn: z.string().max(300).default(''),
  kind: z.enum(roundKinds),
  level: z.enum(levels),
  achievementFrom: day,
  achievementTo: day,
  opensOn: day,
  closesOn: day,
  /** Kinds and sectors of the units that may nominate; an empty list means all. */
  unitKinds: z.array(z.string().min(1).max(60)).max(60),
  sectors: z.array(z.string().min(1).max(60)).max(30),
  steps: z.array(z.enum(steps)),
  basis: z.string().max(500),
  awards: z.array(roundAward).min(1, 'round.no-awards').max(40),
})
export type RoundPlan = Readonly<z.output<typeof roundPlan>>

/** A time in which certain awards are proposed and considered. */
export interface Round extends RoundPlan {
  readonly id: string
  readonly status: RoundStatus
  readonly version: number
}

/** How a round stands on a day, as units see it: one that is open takes submissions only between its two dates. */
export type RoundPhase = 'draft' | 'coming' | 'taking' | 'closed' | 'finished'

export function phaseOn({ status, opensOn, closesOn }: Round, today: IsoDate): RoundPhase {
  if (status !== 'open') return status
  if (today < opensOn) return 'coming'
  return today <= closesOn ? 'taking' : 'closed'
}

interface NominatingUnit {
  readonly kind: string
  readonly sector: string
}

/** Whether a unit is among those the round invites, or why not. */
export function invites({ unitKinds, sectors }: Round, unit: NominatingUnit): 'yes' | 'other-kinds' | 'other-sectors' {
  if (unitKinds.length > 0 && !unitKinds.includes(unit.kind)) return 'other-kinds'
  if (sectors.length > 0 && !sectors.includes(unit.sector)) return 'other-sectors'
  return 'yes'
}
