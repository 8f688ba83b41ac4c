import { describe, expect, it } from 'vitest'
import { anonymous } from '#shared/actor.ts'
import { createWorld } from '#tests/support/world.ts'
import { changeDemonstrationDay, getDemonstration, startDemonstration } from './index.ts'

const days = { firstDay: '2021-01-21', lastDay: '2021-12-31' }

describe('the clock of the demonstration', () => {
  it('a real province has none, and nobody but the product makes it a demonstration', async () => {
    const world = await createWorld()
    expect(await world.ask(getDemonstration, {}, anonymous)).toBeNull()
    expect(await world.run(changeDemonstrationDay, { day: '2021-02-01' }, anonymous)).toMatchObject({
      refusals: [{ code: 'demonstration.not-running' }],
    })
    const administrator = world.user('administrator', '00000000-0000-7000-8000-000000000001')
    expect(await world.run(startDemonstration, days, administrator)).toMatchObject({
      refusals: [{ code: 'access.denied' }],
    })
    expect((await world.post('/trinh-dien/ngay', { ahead: '1' })).status).toBe(404)
  })

  it('stands on its first day, goes within its year, forward and back, and remembers', async () => {
    const world = await createWorld()
    await world.must(startDemonstration, days)
    expect(await world.run(startDemonstration, days)).toMatchObject({ ok: false })
    await world.must(changeDemonstrationDay, { day: '2021-04-02' }, anonymous)
    expect(await world.ask(getDemonstration, {})).toMatchObject({ today: '2021-04-02' })
    await world.must(changeDemonstrationDay, { day: '2021-02-28' }, anonymous)
    for (const day of ['2021-01-20', '2022-01-01', '2021-02-30'])
      expect(await world.run(changeDemonstrationDay, { day }, anonymous)).toMatchObject({
        refusals: [{ code: 'demonstration.day-outside' }],
      })
    expect(world.facts.filter(({ name }) => name === 'demonstration-day-changed')).toHaveLength(2)
  })
})
