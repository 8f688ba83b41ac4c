import { describe, expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'
import {
  changeHonouree,
  decideDuplicate,
  type HonoureeToRegister,
  listHonourees,
  registerHonourees,
  takeBackMerge,
} from './index.ts'

const world = await createWorld()
const id = await loadUnits(world)
const unitId = id('xa-yen-chinh-y-yen')
const person = (name: string, rest: Partial<HonoureeToRegister> = {}): HonoureeToRegister => ({
  kind: 'individual',
  name,
  sex: null,
  bornOn: null,
  birthYear: null,
  ethnicity: null,
  category: 'truc-tiep',
  unitId,
  positionTitle: null,
  identity: null,
  ...rest,
})
const register = async (...honourees: HonoureeToRegister[]) =>
  (await world.must(registerHonourees, { unitId: null, honourees })).ids
const search = (text: string, filter: { kind?: 'collective'; unitId?: string; category?: 'nong-dan' } = {}) =>
  world.ask(listHonourees, { text, limit: 20, ...filter })
const names = async (text: string, filter = {}) => (await search(text, filter)).rows.map(({ name }) => name)

await register(
  person('Vũ Thị Hoa'),
  person('Vũ Thị Hoà'),
  person('Vũ Thị Hóa'),
  person('Hoa Thị Vũ', { unitId: id('huyen-hai-hau') }),
  person('Đặng Văn Lâm'),
  person('Dương Văn Lâm'),
  person('Trường Tiểu học Vũ Hoa', { kind: 'collective', category: 'tap-the-khac' }),
  person('Vũ Thị Hoan', { category: 'nong-dan' }),
)

describe('a name typed into the search', () => {
  it('finds first what begins as typed, and of that what has the very marks typed', async () => {
    expect((await names('vu thi hoa')).slice(0, 4)).toEqual(['Vũ Thị Hoa', 'Vũ Thị Hoà', 'Vũ Thị Hóa', 'Vũ Thị Hoan'])
    expect((await names('Vũ Thị Hóa'))[0]).toBe('Vũ Thị Hóa')
    expect(await names('hoa vu')).toEqual(
      expect.arrayContaining(['Vũ Thị Hoa', 'Trường Tiểu học Vũ Hoa', 'Hoa Thị Vũ']),
    )
    expect((await names('hoa thi vu'))[0]).toBe('Hoa Thị Vũ')
  })

  it('is sorted as Vietnamese people sort: D before Đ', async () => {
    expect(await names('lam van')).toEqual(['Dương Văn Lâm', 'Đặng Văn Lâm'])
  })

  it('is narrowed by kind, category and unit', async () => {
    expect(await names('vu hoa', { kind: 'collective' })).toEqual(['Trường Tiểu học Vũ Hoa'])
    expect(await names('vu hoa', { category: 'nong-dan' })).toEqual(['Vũ Thị Hoan'])
    expect(await names('vu hoa', { unitId: id('huyen-hai-hau') })).toEqual(['Hoa Thị Vũ'])
    expect((await names('vu hoa', { unitId: id('ubnd-tinh') })).length).toBe(5)
  })

  it('follows changes, merges and merges taken back', async () => {
    const [one = '', other = ''] = await register(person('Tạ Quang Bửu'), person('Tạ Quang Bưu'))
    const { identity: _none, ...details } = person('Tạ Quang Biểu', { unitId: id('huyen-hai-hau') })
    await world.must(changeHonouree, { ...details, honoureeId: one, version: 1 })
    expect(await names('ta quang')).toEqual(['Tạ Quang Biểu', 'Tạ Quang Bưu'])
    expect(await names('ta quang', { unitId: id('huyen-hai-hau') })).toEqual(['Tạ Quang Biểu'])
    await world.must(decideDuplicate, { keptId: one, otherId: other, decision: 'same', reason: 'Cùng người' })
    expect(await names('ta quang')).toEqual(['Tạ Quang Biểu'])
    await world.must(takeBackMerge, { otherId: other, reason: 'Khác người' })
    expect(await names('ta quang')).toEqual(['Tạ Quang Biểu', 'Tạ Quang Bưu'])
  })

  it('says when a slip was corrected, and finds nothing for nothing', async () => {
    expect(await search('vuu thi hoa')).toMatchObject({ corrected: 'vu thi hoa' })
    expect((await search("'); DROP TABLE honourees; --")).rows).toEqual([])
    expect((await search('…')).rows).toEqual([])
  })
})
