import { z } from 'zod'
import { honoureeKinds, listHonourees, rolesThatFindHonourees } from '#modules/people/index.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { get } from '#web/http/route.ts'

const search = z.object({ q: z.string().trim().max(200).default(''), kind: z.enum(honoureeKinds).optional() })
const mostSuggestions = 10

/** Honourees for a search-select: `[{ value, text, detail }]`. */
export const suggestionRoutes = [
  get('/doi-tuong/tim.json', rolesThatFindHonourees, async visit => {
    const { q, kind } = visit.search(search)
    const { rows } = q === '' ? { rows: [] } : await visit.ask(listHonourees, { text: q, kind, limit: mostSuggestions })
    const { kinds } = honoureeNames[visit.language]
    return visit.context.json(
      rows.map(row => ({
        value: row.id,
        text: row.name,
        detail: [row.birthYear, row.positionTitle ?? kinds[row.kind], row.unitName].filter(Boolean).join(' · '),
      })),
    )
  }),
]
