import { z } from 'zod'
import { searchUnits } from '#modules/organisations/index.ts'
import { unitNames } from '#web/content/units/names.ts'
import { get } from '#web/http/route.ts'

const search = z.object({ q: z.string().trim().max(200).default(''), on: z.iso.date().optional() })
const mostSuggestions = 10

/** Units of a day for a search-select: `[{ value, text, detail }]`; the day is today unless `on` names another. */
export const suggestionRoutes = [
  get('/don-vi/tim.json', 'public', async visit => {
    const { q, on = visit.today } = visit.search(search)
    const found = await visit.ask(searchUnits, { text: q, day: on, limit: mostSuggestions })
    const { kinds } = unitNames[visit.language]
    return visit.context.json(
      found.map(({ id, shortName, kind, parentName }) => ({
        value: id,
        text: shortName,
        detail: parentName ?? kinds[kind],
      })),
    )
  }),
]
