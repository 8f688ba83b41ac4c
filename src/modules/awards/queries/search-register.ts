import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { countRegister, pageOfRegister, type RegisterFilter } from '../store/awards.ts'

const countLimit = 5_000

/** A page of the public register of awards; the count stops at a limit and says so. */
export const searchRegister = query({
  name: 'search-register',
  policy: anyone,
  input: z.object({
    text: z.string().max(200).optional(),
    awardCode: z.string().max(80).optional(),
    year: z.number().int().optional(),
    unitId: z.uuid().optional(),
    after: z.string().max(200).optional(),
    before: z.string().max(200).optional(),
  }),
  async run({ db }, filter: RegisterFilter) {
    const [page, count] = await Promise.all([pageOfRegister(db, filter), countRegister(db, filter, countLimit)])
    return { page, count, countIsLimit: count === countLimit }
  },
})
