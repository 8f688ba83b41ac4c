import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { findParameter } from '../store/parameters.ts'
import { setParameter } from './set-parameter.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const clock = { code: 'clock.processing', source: 'QĐ thử nghiệm', confidence: 'provincial-choice' } as const

describe('setting a parameter', () => {
  it('each value holds from its day until the next begins, whatever the order of entry', async () => {
    await world.must(setParameter, { ...clock, value: 15, validFrom: '2021-06-01' })
    await world.must(setParameter, { ...clock, value: 20, validFrom: '2020-01-01' })
    await world.must(setParameter, { ...clock, value: 10, validFrom: '2020-07-01' })
    const on = async (day: string) => (await findParameter(world.db, 'clock.processing', day))?.value
    expect(await on('2019-12-31')).toBeUndefined()
    expect([await on('2020-01-01'), await on('2020-06-30'), await on('2020-07-01')]).toEqual([20, 20, 10])
    expect([await on('2021-05-31'), await on('2021-06-01'), await on('2030-01-01')]).toEqual([10, 15, 15])
  })

  it('refuses a value of the wrong shape, a second value for the same day, and an officer', async () => {
    const wrong = await world.run(setParameter, { ...clock, value: 'ten', validFrom: '2022-01-01' })
    expect(wrong).toMatchObject({ refusals: [{ code: 'parameter.value-invalid' }] })
    const twice = await world.run(setParameter, { ...clock, value: 9, validFrom: '2021-06-01' })
    expect(twice).toMatchObject({ refusals: [{ code: 'parameter.already-set' }] })
    const officer = world.user('unit-officer', newId())
    const denied = await world.run(setParameter, { ...clock, value: 9, validFrom: '2022-01-01' }, officer)
    expect(denied).toMatchObject({ refusals: [{ code: 'access.denied' }] })
  })
})
