import { expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'

const world = await createWorld()
const id = await loadUnits(world)
const suggest = async (query: string) => (await (await world.get(`/don-vi/tim.json?${query}`)).json()) as unknown[]

it('suggests the units of today or of the day asked for, with what stands above them', async () => {
  const [first] = await suggest('q=y%20yen')
  expect(first).toEqual({ value: id('huyen-y-yen'), text: 'Huyện Ý Yên', detail: 'UBND tỉnh Nam Định' })
  expect(await suggest('q=phuong%20nam%20dinh&on=2025-07-01')).toContainEqual({
    value: id('phuong-nam-dinh-2025'),
    text: 'Phường Nam Định',
    detail: 'UBND tỉnh Ninh Bình',
  })
})

it('answers nothing to nothing, and today to a day that is none', async () => {
  expect(await suggest('q=')).toEqual([])
  expect(await suggest('')).toEqual([])
  expect(await suggest('q=y%20yen&on=2021-02-31')).toEqual(await suggest('q=y%20yen'))
})
