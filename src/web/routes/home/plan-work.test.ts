import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let unit: (key: string) => string
beforeAll(async () => {
  world = await createWorld({ on: '2021-03-29' })
  unit = await loadUnits(world)
  await loadPlan08(world)
})

const home = async (user: Extract<Actor, { kind: 'user' }>) => (await world.get('/', user)).text()

it('the home page tells a unit what it owes under the plan, and the standing office who is late', async () => {
  const officer = world.user('unit-officer', unit('so-y-te'))
  const specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
  const before = await home(officer)
  expect(before).toContain('Văn bản phải gửi theo kế hoạch năm: 7')
  expect(before).toContain('Còn 2 ngày')
  expect(await home(specialist)).not.toContain('quá hạn gửi văn bản')
  world.clock.moveTo('2021-04-01')
  expect(await home(officer)).toContain('5 quá hạn')
  expect(await home(specialist)).toContain('Đơn vị quá hạn gửi văn bản theo kế hoạch: 285')
  expect(await home(world.user('council-member', unit('ubnd-tinh')))).not.toContain('theo kế hoạch')
})
