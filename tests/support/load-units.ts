import { readReferenceUnits } from '#main/reference-units.ts'
import { loadReferenceUnits } from '#modules/organisations/index.ts'
import { bySystem } from '#platform/database/run-command.ts'
import type { World } from './world.ts'

/** The real units of the reference in a world; gives their ids by key. */
export async function loadUnits(world: World): Promise<(key: string) => string> {
  const result = await world.runner.run(loadReferenceUnits, await readReferenceUnits(), bySystem('reference-data'))
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  const rows = await world.db.selectFrom('units').select(['key', 'id']).execute()
  const ids = new Map(rows.map(({ key, id }) => [key, id]))
  return key => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`There is no unit ${key}`)
    return id
  }
}
