import { describe, expect, it } from 'vitest'
import { listUnitsOn } from '#modules/organisations/index.ts'
import { listPossibleDuplicates } from '#modules/people/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'
import { loadPeople } from './load-people.ts'
import { Random } from './random.ts'

describe('the people of the demonstration in the registry', () => {
  it('fill every unit, with records that follow from each other', async () => {
    const world = await createWorld()
    await loadUnits(world)
    const units = (await world.ask(listUnitsOn, { day: '2021-01-21' })).slice(0, 40)
    const { runner, clock, db } = world
    const stage = { runner, clock, db, files: world.services.files, random: new Random(8), progress: () => undefined }
    const members = await loadPeople(stage, units)
    expect(members.length).toBeGreaterThan(400)
    const counts = await world.db
      .selectFrom('awards')
      .select(({ fn }) => ['award_code', fn.countAll<number>().as('count')])
      .groupBy('award_code')
      .execute()
    expect(counts.find(({ award_code }) => award_code === 'chien-si-thi-dua-co-so')?.count).toBeGreaterThan(50)
    expect(await world.ask(listPossibleDuplicates, { limit: 10 })).toBeDefined()
  })
})
