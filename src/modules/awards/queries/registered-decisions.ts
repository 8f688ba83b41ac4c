import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { findRegisteredDecision, pageOfDecisions } from '../store/award-decisions.ts'
import { pageOfRegister } from '../store/awards.ts'

/** A page of the decisions behind the register, the newest first. */
export const listRegisteredDecisions = query({
  name: 'list-registered-decisions',
  policy: anyone,
  input: z.object({
    text: z.string().max(200).optional(),
    awardCode: z.string().max(80).optional(),
    year: z.number().int().optional(),
    after: z.string().max(200).optional(),
    before: z.string().max(200).optional(),
  }),
  run: ({ db }, filter) => pageOfDecisions(db, filter),
})

/** One decision of the register with a page of those it honours. */
export const getRegisteredDecision = query({
  name: 'get-registered-decision',
  policy: anyone,
  input: z.object({ id: z.uuid(), after: z.string().max(200).optional(), before: z.string().max(200).optional() }),
  async run({ db }, { id, after, before }) {
    const decision = await findRegisteredDecision(db, id)
    if (decision === undefined) return null
    return { decision, page: await pageOfRegister(db, { decision, after, before }, 100) }
  },
})
