import { z } from 'zod'
import { findUnit } from '#web/http/find-unit.ts'
import type { Visit } from '#web/http/visit.tsx'

const year = z.coerce.number().int().min(1945).max(2100)

const search = z.object({
  q: z.string().trim().max(200).default(''),
  khen: z.string().max(80).optional(),
  cap: z.enum(['nha-nuoc', 'bo', 'tinh', 'co-so']).optional().catch(undefined),
  nam: year.optional().catch(undefined),
  'don-vi': z.string().trim().max(200).default(''),
  'don-viId': z.uuid().optional().catch(undefined),
  sau: z.string().max(200).optional(),
  truoc: z.string().max(200).optional(),
})

/** What the address of the register asks for; a unit typed without being chosen is the nearest of that name. */
export async function readRegisterSearch(visit: Visit) {
  const { q, khen, cap, nam, 'don-vi': unitText, 'don-viId': unitId, sau, truoc } = visit.search(search)
  const unit = await findUnit(visit, unitText, unitId)
  return {
    unit,
    unitText,
    isUnitUnknown: unit === undefined && unitText !== '',
    filter: {
      text: q,
      awardCode: khen || undefined,
      level: cap,
      year: nam,
      unitId: unit?.id,
      after: sau,
      before: truoc,
    },
  }
}

export type RegisterSearch = Awaited<ReturnType<typeof readRegisterSearch>>
