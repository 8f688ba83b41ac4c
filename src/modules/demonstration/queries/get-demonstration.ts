import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { findDemonstration } from '../store/demonstration.ts'

/** The demonstration's clock, or null in a real province. */
export const getDemonstration = query({
  name: 'get-demonstration',
  policy: anyone,
  input: z.object({}),
  run: async ({ db }) => (await findDemonstration(db)) ?? null,
})
