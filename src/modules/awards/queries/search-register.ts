import { z } from 'zod'
import { subtreeOn } from '#modules/organisations/index.ts'
import { query } from '#shared/command.ts'
import type { QueryContext } from '#shared/context.ts'
import { anyone } from '#shared/policy.ts'
import { countRegister, pageOfRegister, type RegisterFilter } from '../store/awards.ts'

const countLimit = 5_000
const mostRowsAtOnce = 2_000

const filter = z.object({
  text: z.string().max(200).optional(),
  awardCode: z.string().max(80).optional(),
  level: z.string().max(20).optional(),
  year: z.number().int().optional(),
  /** The unit and every unit below it today. */
  unitId: z.uuid().optional(),
  after: z.string().max(200).optional(),
  before: z.string().max(200).optional(),
})

/** A page of the public register of awards; the count stops at a limit and says so. */
export const searchRegister = query({
  name: 'search-register',
  policy: anyone,
  input: filter,
  async run(context, input) {
    const { db } = context
    const wanted = await withUnits(context, input)
    const [page, count] = await Promise.all([pageOfRegister(db, wanted), countRegister(db, wanted, countLimit)])
    return { page, count, countIsLimit: count === countLimit }
  },
})

/** The rows of the register after a cursor, many at once: for those who take the whole list with them. */
export const readRegister = query({
  name: 'read-register',
  policy: anyone,
  input: filter,
  run: async (context, input) => await pageOfRegister(context.db, await withUnits(context, input), mostRowsAtOnce),
})

async function withUnits(
  { db, clock }: QueryContext,
  { unitId, ...rest }: z.output<typeof filter>,
): Promise<RegisterFilter> {
  return unitId === undefined ? rest : { ...rest, unitIds: await subtreeOn(db, unitId, clock.today()) }
}
