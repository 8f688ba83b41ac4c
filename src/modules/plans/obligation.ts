import { z } from 'zod'
import { clauseRef } from './plan.ts'

/** Who must do it: every unit the plan binds, Sở Nội vụ, its Ban Thi đua - Khen thưởng, or the province's leaders and council. */
export const boundKinds = ['units', 'home-department', 'standing-office', 'province'] as const
export type Bound = (typeof boundKinds)[number]

/** Keys of the units that stand behind a bound of one unit. */
export const boundUnitKeys: Readonly<Partial<Record<Bound, string>>> = {
  'home-department': 'so-noi-vu',
  'standing-office': 'ban-thi-dua-khen-thuong',
}

/**
 * What must come of it: a document or a list of names sent by each unit bound, rounds of commendation or publications of nominees
 * (their own modules run them), or an activity without a paper.
 */
export const outputKinds = ['document', 'list', 'round', 'publication', 'activity'] as const

const day = z.iso.date('plan.date-invalid').nullable()
const count = z.number('plan.count-invalid').int().min(1, 'plan.count-invalid').max(1_000).nullable()

/** What is laid down about one obligation. */
export const obligationContent = z.object({
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'plan.code-invalid'),
  clauseRef,
  bound: z.enum(boundKinds),
  outputKind: z.enum(outputKinds),
  whatVi: z.string().min(5, 'plan.what-missing').max(500),
  whatEn: z.string().max(500),
  recipientVi: z.string().max(300),
  recipientEn: z.string().max(300),
  opensOn: day,
  dueOn: day,
  /** False while no part of the product follows it yet; its state is then not known, and said so. */
  tracked: z.boolean(),
  countMin: count,
  countMax: count,
})
export type ObligationContent = Readonly<z.output<typeof obligationContent>>

/** What a clause of a plan binds units to do. */
export interface Obligation extends ObligationContent {
  readonly id: string
  readonly planId: string
  /** Whose date it is: the plan's own, or the standing office's where the plan is silent. */
  readonly dueSource: 'plan' | 'standing-office' | null
  readonly needsReview: boolean
  readonly version: number
}

/** Whether units send something for it, one output each. */
export const isSentByUnits = ({ tracked, outputKind }: Pick<ObligationContent, 'tracked' | 'outputKind'>): boolean =>
  tracked && (outputKind === 'document' || outputKind === 'list')
