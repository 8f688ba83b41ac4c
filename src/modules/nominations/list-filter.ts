import { z } from 'zod'
import { nominationStatuses } from './nomination-status.ts'

/** The orders a list of nominations can have. */
export const listOrders = ['recent', 'due', 'name'] as const
export type ListOrder = (typeof listOrders)[number]

/** What a list of nominations shows, and in which order. */
export const nominationFilter = z.object({
  /**
   * What the person's own units see, drafts among them; or all of the province, once submitted. Left out: the province for those
   * who look over it.
   */
  scope: z.enum(['units', 'province']).optional(),
  roundId: z.uuid().optional(),
  status: z.enum(nominationStatuses).optional(),
  /** With every unit below it. */
  unitId: z.uuid().optional(),
  awardCode: z.string().max(80).optional(),
  level: z.enum(['nha-nuoc', 'tinh']).optional(),
  /** Those whose day has passed. */
  late: z.boolean().default(false),
  handlerId: z.union([z.uuid(), z.literal('nobody')]).optional(),
  text: z.string().max(200).optional(),
  order: z.enum(listOrders).default('recent'),
  after: z.string().max(800).optional(),
  before: z.string().max(800).optional(),
})
export type NominationFilter = z.output<typeof nominationFilter>

export const listPageSize = 50
