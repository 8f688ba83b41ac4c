import { getUnit, searchUnits } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { fold } from '#shared/text/fold.ts'
import { dayText } from '#web/components/index.ts'
import { recordWords } from '#web/content/units/record.ts'
import type { Form } from '#web/http/form.ts'
import type { Visit } from '#web/http/visit.tsx'

export type Named = { readonly id: string | null } | { readonly error: string }

/** The unit of a day that a search field names, by its id or as typed; nothing typed is no unit. */
export async function findNamed(visit: Visit, form: Form, field: string, day: IsoDate): Promise<Named> {
  const [text, id] = [form.text(field), form.optional(`${field}Id`)]
  if (text === '') return { id: null }
  if (id !== undefined && /^[0-9a-f-]{36}$/.test(id)) {
    const chosen = (await visit.ask(getUnit, { unitId: id, day }))?.unit
    if (chosen !== undefined && [chosen.name, chosen.shortName].includes(text)) return { id }
  }
  const t = recordWords[visit.language]
  const found = await visit.ask(searchUnits, { text, day, limit: 10 })
  const names = found.map(({ shortName, parentName }) => [shortName, parentName].filter(Boolean).join(', '))
  const [first] = found
  if (first === undefined) return { error: t.unknownUnit(text, dayText(day)) }
  if (first.isGuess) return { error: t.nearestUnit(text, dayText(day), names[0] ?? '') }
  const same = found.filter(({ name, shortName }) => [name, shortName].some(one => fold(one) === fold(text)))
  const [only, second] = same.length > 0 ? same : found
  return only !== undefined && second === undefined
    ? { id: only.id }
    : { error: t.severalUnits(text, names.join('; ')) }
}
