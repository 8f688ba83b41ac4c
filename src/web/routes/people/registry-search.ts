import { z } from 'zod'
import { categories, honoureeKinds } from '#modules/people/index.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Visit } from '#web/http/visit.tsx'

const search = z.object({
  q: z.string().trim().max(200).default(''),
  loai: z.enum(honoureeKinds).optional().catch(undefined),
  nhom: z.enum(categories).optional().catch(undefined),
  'don-vi': z.string().trim().max(200).default(''),
  'don-viId': z.uuid().optional().catch(undefined),
  sau: z.string().max(1_000).optional(),
  truoc: z.string().max(1_000).optional(),
})

/** What the address of the registry asks for; a unit typed without being chosen is the nearest of that name. */
export async function readRegistrySearch(visit: Visit) {
  const { q, loai, nhom, 'don-vi': unitText, 'don-viId': unitId, sau, truoc } = visit.search(search)
  const unit = await findUnit(visit, unitText, unitId)
  return {
    text: q,
    kind: loai,
    category: nhom,
    unit,
    unitText,
    isUnitUnknown: unit === undefined && unitText !== '',
    after: sau,
    before: truoc,
  }
}

export type RegistrySearch = Awaited<ReturnType<typeof readRegistrySearch>>
