import { z } from 'zod'
import { outputStates } from '#modules/plans/index.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readYear } from './plan-page.tsx'

const search = z.object({
  q: z.string().trim().max(200).default(''),
  'trang-thai': z.enum(outputStates).optional(),
  loai: z.string().max(60).optional(),
  sau: z.uuid().optional(),
})

/** Which board the address asks for: of one obligation or of a whole clause, and how it is filtered. */
export function readBoard(visit: Visit) {
  const year = readYear(visit)
  const code = visit.param('code')
  const ref = visit.param('ref')
  const given = visit.search(search)
  return {
    address: code === '' ? `/ke-hoach/${year}/dieu/${ref}` : `/ke-hoach/${year}/nghia-vu/${code}`,
    asked: {
      year,
      of: code === '' ? { ref } : { code },
      text: given.q,
      state: given['trang-thai'],
      kind: given.loai || undefined,
      after: given.sau,
    },
  }
}
