import { getUnit, searchUnits } from '#modules/organisations/index.ts'
import type { Visit } from './visit.tsx'

/** The unit chosen by id, unless another text was typed since; else the nearest by the text. */
export async function findUnit(visit: Visit, text: string, id: string | undefined) {
  const day = visit.today
  const chosen = id === undefined ? undefined : (await visit.ask(getUnit, { unitId: id, day }))?.unit
  if (chosen !== undefined && (text === '' || text === chosen.name || text === chosen.shortName)) return chosen
  if (text === '') return undefined
  const [nearest] = await visit.ask(searchUnits, { text, day, limit: 1 })
  return nearest
}
