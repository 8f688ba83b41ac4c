import { searchUnits } from '#modules/organisations/index.ts'
import { peopleForms } from '#web/content/people/forms.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Form } from '#web/http/form.ts'
import type { Visit } from '#web/http/visit.tsx'

/** The unit a form names: chosen from the suggestions, or typed so that one unit alone is meant; else what is wrong. */
export async function readUnit(visit: Visit, form: Form): Promise<{ unitId: string } | { error: string }> {
  const t = peopleForms[visit.language]
  const text = form.text('unit')
  const id = form.optional('unitId')
  if (text === '') return { error: t.unitMissing }
  const isId = id !== undefined && /^[0-9a-f-]{36}$/.test(id)
  const chosen = isId ? await findUnit(visit, '', id) : undefined
  if (chosen !== undefined && [chosen.name, chosen.shortName].includes(text)) return { unitId: chosen.id }
  const found = await visit.ask(searchUnits, { text, day: visit.today, limit: 5 })
  const [first] = found
  if (first === undefined) return { error: t.unitUnknown(text) }
  const isMeant = [first.name, first.shortName].some(name => name.toLowerCase() === text.toLowerCase())
  if (isMeant || (found.length === 1 && !first.isGuess)) return { unitId: first.id }
  const names = found.map(({ shortName, parentName }) => [shortName, parentName].filter(Boolean).join(', ')).join(' · ')
  return { error: `${t.unitUnknown(text)} ${t.unitNearest(names)}` }
}
