import { z } from 'zod'
import { getUnit, searchUnits } from '#modules/organisations/index.ts'
import { categories, honoureeKinds } from '#modules/people/index.ts'
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

/** The unit chosen by id, unless another text was typed since; else the nearest by the text. */
export async function findUnit(visit: Visit, text: string, id: string | undefined) {
  const day = visit.today
  const chosen = id === undefined ? undefined : (await visit.ask(getUnit, { unitId: id, day }))?.unit
  if (chosen !== undefined && (text === '' || text === chosen.name || text === chosen.shortName)) return chosen
  if (text === '') return undefined
  const [nearest] = await visit.ask(searchUnits, { text, day, limit: 1 })
  return nearest
}
