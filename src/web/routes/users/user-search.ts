import { z } from 'zod'
import { roles } from '#shared/actor.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Visit } from '#web/http/visit.tsx'

const search = z.object({
  q: z.string().trim().max(200).default(''),
  'vai-tro': z.enum(roles).optional().catch(undefined),
  'tinh-trang': z.enum(['active', 'disabled']).optional().catch(undefined),
  'don-vi': z.string().trim().max(200).default(''),
  'don-viId': z.uuid().optional().catch(undefined),
  sau: z.string().max(1_000).optional(),
  truoc: z.string().max(1_000).optional(),
})

/** What the address of the list of users asks for. */
export async function readUserSearch(visit: Visit) {
  const asked = visit.search(search)
  const unitText = asked['don-vi']
  const unit = await findUnit(visit, unitText, asked['don-viId'])
  return {
    text: asked.q,
    role: asked['vai-tro'],
    status: asked['tinh-trang'],
    unit,
    unitText,
    isUnitUnknown: unit === undefined && unitText !== '',
    after: asked.sau,
    before: asked.truoc,
  }
}

export type UserSearch = Awaited<ReturnType<typeof readUserSearch>>
