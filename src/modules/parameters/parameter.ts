import { z } from 'zod'

const workingDays = z.number().int().min(0).max(250)
/** A share of all members of a council, as numerator and denominator. */
const share = z.object({ numerator: z.number().int().min(1), denominator: z.number().int().min(1) })

/**
 * Every dated parameter the product knows, with the shape of its value. What the law fixes carries its citation as source;
 * what the law leaves to the province carries the number of the province's decision.
 */
export const parameterShapes = {
  'dossier.agency-code': z.string().regex(/^[A-Z0-9.]{2,35}$/),
  'clock.processing': workingDays,
  'clock.consultation': workingDays,
  'clock.correction': workingDays,
  'publication.working-days': workingDays,
  /** The general pass mark, and those of the awards for which the law asks another. */
  'council.pass-mark': z.object({ general: share, byAward: z.record(z.string(), share) }),
  'files.max-megabytes': z.number().int().min(1).max(50),
  'sign-in.second-factor-roles': z.array(z.string()),
} as const

export type ParameterCode = keyof typeof parameterShapes
export type ParameterValue<Code extends ParameterCode> = z.infer<(typeof parameterShapes)[Code]>
export const parameterCodes = Object.keys(parameterShapes) as ParameterCode[]

/** A parameter as it stands on a day. */
export interface DatedParameter<Code extends ParameterCode = ParameterCode> {
  readonly code: Code
  readonly value: ParameterValue<Code>
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string
  readonly confidence: string
}
