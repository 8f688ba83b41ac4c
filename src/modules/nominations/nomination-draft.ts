import { z } from 'zod'
import { partCodes } from '#modules/rounds/index.ts'
import { reportSectionCodes } from './achievement-report.ts'

const report = z.record(
  z.string().refine(code => reportSectionCodes.includes(code), 'nomination.section-unknown'),
  z.string().max(20_000, 'nomination.text-too-long'),
)

export const partFile = z.object({ partCode: z.enum(partCodes, 'round.part-unknown'), fileId: z.uuid() })

const awardCode = z.string().min(2, 'nomination.award-missing').max(80)
const title = z.string().max(300, 'nomination.text-too-long')
const category = z.string().max(80).nullable()
const summary = z.string().max(2_000, 'nomination.text-too-long')

/** One nomination as it is entered: who, for what, on which grounds. What is left out comes from the registry of honourees. */
export const newNomination = z.object({
  honoureeId: z.uuid('nomination.nominee-missing'),
  awardCode,
  title: title.optional(),
  category: category.optional(),
  summary: summary.default(''),
  report: report.default({}),
  parts: z.array(partFile).max(50).default([]),
})
export type NewNomination = z.output<typeof newNomination>

/** What may change of a nomination that is still with its unit; what is left out stays. */
export const nominationChange = z.object({
  honoureeId: z.uuid('nomination.nominee-missing').optional(),
  awardCode: awardCode.optional(),
  title: title.optional(),
  category: category.optional(),
  summary: summary.optional(),
  /** Only the sections given; the others stay. */
  report: report.optional(),
})
export type NominationChange = z.output<typeof nominationChange>
