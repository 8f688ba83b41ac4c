import { z } from 'zod'

/** An award granted, as the register keeps it: with the names of the day of the decision. */
export const grantedAward = z.object({
  honoureeId: z.uuid(),
  nominationId: z.uuid().nullable().default(null),
  decisionId: z.uuid().nullable().default(null),
  awardCode: z.string().min(2),
  level: z.enum(['nha-nuoc', 'tinh', 'co-so']),
  grantedOn: z.iso.date(),
  /** The year the achievement belongs to. */
  year: z.number().int().min(1945).max(2100),
  decisionNumber: z.string().min(1).max(60),
  decidedBy: z.string().min(2).max(200),
  honoureeName: z.string().min(1).max(300),
  honoureeTitle: z.string().max(300).default(''),
  unitId: z.uuid().nullable(),
  unitName: z.string().max(300),
  reason: z.string().max(1000).default(''),
  achievementFrom: z.iso.date().nullable().default(null),
  achievementTo: z.iso.date().nullable().default(null),
})
export type GrantedAward = z.output<typeof grantedAward>

/** One row of the register. */
export interface RegisterEntry {
  readonly id: string
  readonly honoureeId: string
  readonly awardCode: string
  readonly level: string
  readonly grantedOn: string
  readonly year: number
  readonly decisionId: string | null
  readonly decisionNumber: string
  readonly decidedBy: string
  readonly honoureeName: string
  readonly honoureeTitle: string
  readonly unitId: string | null
  readonly unitName: string
  readonly reason: string
  readonly revokedOn: string | null
}
