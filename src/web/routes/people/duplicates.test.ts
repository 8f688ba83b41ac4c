import { expect, it } from 'vitest'
import { registerHonouree } from '#modules/people/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'

const world = await createWorld()
const id = await loadUnits(world)
const office = world.user('standing-specialist', id('ban-thi-dua-khen-thuong'))
const address = '/doi-tuong/trung-lap'
const register = async (name: string, bornOn: string | null, unit = 'xa-yen-chinh-y-yen') =>
  (
    await world.must(registerHonouree, {
      kind: 'individual',
      name,
      sex: null,
      bornOn,
      birthYear: null,
      ethnicity: null,
      category: null,
      unitId: id(unit),
      positionTitle: null,
      identity: null,
    })
  ).id
const page = async (query = '') => (await world.get(`${address}${query}`, office)).text()

it('pairs spelt in different ways wait to be judged, each with why', async () => {
  const pairs = [
    ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['Trần Thị Thúy', 'Trần Thị Thuý'],
    ['Vũ Văn Quý', 'Vũ Văn Quí'],
    ['Đỗ Thị Lan', 'Ðỗ Thị Lan'],
    ['Phạm Thị Hương', 'Phạm Thị Hươg'],
  ]
  for (const [index, [one = '', other = '']] of pairs.entries()) {
    const birthday = `1980-01-${10 + index}`
    await register(one, birthday)
    const otherId = await register(other, birthday)
    expect(await page(`?cua=${otherId}`), other).toContain('1 cặp chờ rà soát')
  }
  expect(await page()).toContain('5 cặp chờ rà soát')
  expect(await page()).toContain('cùng ngày sinh')
  await register('Nguyễn Thị Hoà', '1991-05-05')
  expect(await page(), 'another birthday is another person').toContain('5 cặp chờ rà soát')
})

it('a decision needs a ground, is taken once, and the pair is gone', async () => {
  const one = await register('Lê Văn Đôi', '1970-02-02')
  const other = await register('Lê Văn Đôi', '1970-02-02')
  const form = { pair: [one, other].toSorted().join(' '), decision: 'one', reason: 'Đã đối chiếu với xã' }
  const officer = world.user('unit-officer', id('xa-yen-chinh-y-yen'))
  expect((await world.get(address, officer)).status).toBe(403)
  expect((await world.post(address, form, officer)).status).toBe(403)
  const unfounded = await world.post(`${address}?cua=${one}`, { ...form, reason: '' }, office)
  expect(unfounded.status).toBe(422)
  expect(await unfounded.text()).toContain('Hãy ghi rõ lý do')
  expect((await world.post(`${address}?cua=${one}`, { ...form, decision: '' }, office)).status).toBe(422)
  expect((await world.post(address, form, office)).status).toBe(303)
  expect(await page(`?cua=${one}`)).toContain('Không có cặp nào chờ rà soát')
  expect((await world.post(address, form, office)).status).toBe(422)
})

it('two told apart are not shown again', async () => {
  const one = await register('Lê Văn Hai', '1970-03-03')
  const other = await register('Lê Văn Hai', '1970-03-03')
  const pair = [one, other].toSorted().join(' ')
  await world.post(address, { pair, decision: 'different', reason: 'Hai anh em họ' }, office)
  expect(await page(`?cua=${one}`)).toContain('Không có cặp nào chờ rà soát')
  expect((await world.get(`/doi-tuong/${other}`, office)).status).toBe(200)
})
