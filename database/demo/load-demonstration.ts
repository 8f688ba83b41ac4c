import { listUnitsOn } from '#modules/organisations/index.ts'
import { createAccounts } from './accounts.ts'
import { loadPeople } from './load-people.ts'
import { ask, type Stage } from './stage.ts'
import { playStory } from './story.ts'

/** Fills an empty province with the demonstration of 2021, all of it through the product's own commands. */
export async function loadDemonstration(stage: Stage): Promise<void> {
  const firstDay = stage.clock.today()
  const units = await ask(stage, listUnitsOn, { day: firstDay })
  stage.progress('accounts')
  stage.clock.moveTo('2020-01-02')
  const cast = await createAccounts(stage, units)
  const members = await loadPeople(stage, units)
  await playStory({ stage, cast, units, members })
  stage.clock.moveTo(firstDay)
}
