import { describe, expect, it } from 'vitest'
import { createVault } from '#platform/vault/vault.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'
import {
  changeHonouree,
  decideDuplicate,
  getHonouree,
  type HonoureeToRegister,
  listHonourees,
  listPossibleDuplicates,
  matchHonourees,
  openIdentity,
  recordDisciplines,
  recordInitiatives,
  recordPositions,
  recordRatings,
  registerHonouree,
  registerHonourees,
  sameAs,
  setIdentity,
  takeBackMerge,
} from './index.ts'

const world = await createWorld()
const id = await loadUnits(world)
const office = world.user('standing-specialist', id('ban-thi-dua-khen-thuong'))
const communeOfficer = world.user('unit-officer', id('xa-yen-chinh-y-yen'))
const districtOfficer = world.user('unit-officer', id('huyen-y-yen'))
const elsewhere = world.user('unit-officer', id('huyen-hai-hau'))
const vault = createVault(world.secret)
const sealed = (number: string) => ({ cipher: vault.seal(number), index: vault.index(number) })

const person = (name: string, rest: Partial<HonoureeToRegister> = {}): HonoureeToRegister => ({
  kind: 'individual',
  name,
  sex: null,
  bornOn: null,
  birthYear: null,
  ethnicity: null,
  category: 'truc-tiep',
  unitId: id('xa-yen-chinh-y-yen'),
  positionTitle: 'Công nhân',
  identity: null,
  ...rest,
})
const registered = async (name: string, rest: Partial<HonoureeToRegister> = {}) =>
  (await world.must(registerHonouree, person(name, rest), office)).id
const namesFound = async (text: string) =>
  (await world.ask(listHonourees, { text, limit: 20 }, office)).rows.map(({ name }) => name)
const codeOf = async (attempt: Promise<unknown>) =>
  ((await attempt) as { refusals?: { code: string }[] }).refusals?.[0]?.code

describe('who may keep whom', () => {
  it('officers keep their own unit and those below it, the office everyone', async () => {
    const input = person('Vũ Thị Quyền')
    expect(await codeOf(world.run(registerHonouree, input, elsewhere))).toBe('access.denied')
    expect(await codeOf(world.run(registerHonouree, input, world.user('clerk', id('so-noi-vu'))))).toBe('access.denied')
    for (const actor of [communeOfficer, districtOfficer, office])
      expect(await world.run(registerHonouree, input, actor)).toMatchObject({ ok: true })
    const district = person('Vũ Thị Huyện', { unitId: id('huyen-y-yen') })
    expect(await codeOf(world.run(registerHonouree, district, communeOfficer))).toBe('access.denied')
    const honoureeId = await registered('Vũ Văn Đọc')
    await expect(world.ask(getHonouree, { honoureeId }, elsewhere)).rejects.toThrow('access.denied')
    expect((await world.ask(getHonouree, { honoureeId }, districtOfficer))?.disciplines).toBeNull()
    expect((await world.ask(getHonouree, { honoureeId }, office))?.disciplines).toEqual([])
  })

  it('records are entered for those one may keep; discipline by the office alone', async () => {
    const honoureeId = await registered('Vũ Văn Ghi')
    const rating = {
      records: [{ honoureeId, year: 2020, rating: 'HTXS' as const, documentNumber: null, decidedOn: null }],
    }
    expect(await codeOf(world.run(recordRatings, rating, elsewhere))).toBe('access.denied')
    await world.must(recordRatings, rating, communeOfficer)
    await world.must(
      recordRatings,
      {
        records: [
          { ...rating.records[0], honoureeId, year: 2020, rating: 'HTT', documentNumber: '5', decidedOn: null },
        ],
      },
      office,
    )
    const discipline = {
      records: [
        {
          honoureeId,
          form: 'khien-trach' as const,
          decidedOn: '2020-05-01',
          effectiveUntil: '2021-05-01',
          documentNumber: null,
        },
      ],
    }
    expect(await codeOf(world.run(recordDisciplines, discipline, communeOfficer))).toBe('access.denied')
    await world.must(recordDisciplines, discipline, office)
    const initiative = {
      honoureeId,
      title: 'Cải tiến lò sấy cói',
      level: 'co-so' as const,
      recognisedOn: '2020-06-01',
      documentNumber: null,
      recognisedBy: null,
    }
    await world.must(recordInitiatives, { records: [initiative] }, communeOfficer)
    const position = { honoureeId, unitId: id('xa-yen-chinh-y-yen'), category: 'truc-tiep' as const, isHead: false }
    await world.must(
      recordPositions,
      { records: [{ ...position, title: 'Công nhân', validFrom: '2015-01-01' }] },
      office,
    )
    await world.must(
      recordPositions,
      { records: [{ ...position, title: 'Tổ trưởng', validFrom: '2019-01-01' }] },
      office,
    )
    const found = await world.ask(getHonouree, { honoureeId }, office)
    expect(found?.ratings).toMatchObject([{ year: 2020, rating: 'HTT' }])
    expect(found?.disciplines).toHaveLength(1)
    expect(found?.positions.map(({ title, validTo }) => [title, validTo])).toEqual([
      ['Công nhân', '2019-01-01'],
      ['Tổ trưởng', null],
    ])
  })

  it('the second of two editors is told', async () => {
    const honoureeId = await registered('Vũ Văn Sửa')
    const { identity: _none, ...details } = person('Vũ Văn Sửa Mới')
    await world.must(changeHonouree, { ...details, honoureeId, version: 1 }, communeOfficer)
    expect(await codeOf(world.run(changeHonouree, { ...details, honoureeId, version: 1 }, office))).toBe(
      'changed-meanwhile',
    )
    expect(await namesFound('sua moi vu')).toEqual(['Vũ Văn Sửa Mới'])
    expect(await namesFound('Vũ Văn Sửa Cũ')).toEqual([])
  })
})

describe('searching as people type', () => {
  it('without marks, in any order, with old and new spelling, unfinished and with slips', async () => {
    await registered('Đỗ Thị Hoà')
    await registered('Đỗ Thị Hòa')
    await registered('Lý Thị Thuý')
    expect((await namesFound('do thi hoa')).length).toBe(2)
    expect((await namesFound('HOÀ đỗ')).length).toBe(2)
    expect(await namesFound('li thuy')).toEqual(['Lý Thị Thuý'])
    expect(await namesFound('thu ly')).toContain('Lý Thị Thuý')
    const slip = await world.ask(listHonourees, { text: 'Lý Thị Thuyys', limit: 20 }, office)
    expect(slip).toMatchObject({ rows: [{ name: 'Lý Thị Thuý' }] })
    expect(slip.corrected).not.toBeNull()
    expect(await namesFound('qqqq zzzz')).toEqual([])
    expect(await namesFound('%_\\')).toEqual([])
  })

  it('is narrowed by unit with those below, kind and category, and paged without words', async () => {
    const honourees = Array.from({ length: 120 }, (_none, index) =>
      person(`Phạm Thị Trang ${String.fromCharCode(65 + (index % 26))}`, { unitId: id('xa-hai-anh-hai-hau') }),
    )
    await world.must(registerHonourees, { unitId: id('huyen-hai-hau'), honourees }, elsewhere)
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await world.ask(listHonourees, { text: '', unitId: id('huyen-hai-hau'), after, limit: 50 }, office)
      seen.push(...page.rows.map(row => row.id))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(120)
    expect(seen).toHaveLength(120)
    const inYYen = await world.ask(listHonourees, { text: 'pham trang', unitId: id('huyen-y-yen'), limit: 50 }, office)
    expect(inYYen.rows).toEqual([])
    expect((await world.ask(listHonourees, { text: '', kind: 'collective', limit: 50 }, office)).rows).toEqual([])
  })
})

describe('one honouree, one record', () => {
  it('finds the same person however the name is spelt, and tells why', async () => {
    const kept = await registered('Nguyễn Thị Thuỷ', { bornOn: '1980-02-03', identity: sealed('036180000001') })
    const other = await registered('Nguyễn Thị Thủy', { birthYear: 1980 })
    const [byName, byIdentity, nobody] = await matchHonourees(world.db, [
      { kind: 'individual', name: 'NGUYEN THI THUY', bornOn: '1980-02-03' },
      { kind: 'individual', name: 'Nguyễn Thị Khác', identityIndex: vault.index('036180000001') },
      { kind: 'household', name: 'Nguyễn Thị Thủy' },
    ])
    expect(byName?.[0]).toMatchObject({ honouree: { id: kept }, reasons: ['name', 'birth'] })
    expect(byName).toHaveLength(2)
    expect(byIdentity?.[0]).toMatchObject({ honouree: { id: kept }, score: 100, reasons: ['identity'] })
    expect(nobody).toEqual([])
    const { pairs } = await world.ask(listPossibleDuplicates, { limit: 50 }, office)
    expect(
      pairs.some(({ one, other: two }) => [one.id, two.id].includes(kept) && [one.id, two.id].includes(other)),
    ).toBe(true)
  })

  it('merging loses nothing, is remembered, and can be taken back', async () => {
    const kept = await registered('Trịnh Văn Gộp', { birthYear: 1970 })
    const other = await registered('Trịnh Văn Gộp', { birthYear: 1970 })
    const rating = { year: 2019, rating: 'HTXS' as const, documentNumber: null, decidedOn: null }
    await world.must(recordRatings, { records: [{ ...rating, honoureeId: other }] }, office)
    const merge = { keptId: kept, otherId: other, decision: 'same' as const, reason: 'Cùng một người' }
    expect(await codeOf(world.run(decideDuplicate, merge, communeOfficer))).toBe('access.denied')
    await world.must(decideDuplicate, merge, office)
    expect(await codeOf(world.run(decideDuplicate, merge, office))).toBe('honouree.already-merged')
    expect(new Set(await sameAs(world.db, kept))).toEqual(new Set([kept, other]))
    expect((await world.ask(getHonouree, { honoureeId: kept }, office))?.ratings).toMatchObject([{ year: 2019 }])
    expect(await namesFound('trinh van gop')).toHaveLength(1)
    await world.must(takeBackMerge, { otherId: other, reason: 'Hai người khác nhau' }, office)
    expect(await sameAs(world.db, kept)).toEqual([kept])
    expect(await namesFound('trinh van gop')).toHaveLength(2)
    const { pairs } = await world.ask(listPossibleDuplicates, { limit: 200 }, office)
    expect(pairs.some(({ one }) => one.id === kept || one.id === other)).toBe(false)
  })

  it('an identity number belongs to one person, and is nowhere in clear', async () => {
    const number = '036190012345'
    const honoureeId = await registered('Bùi Thị Kín', { identity: sealed(number) })
    expect(await codeOf(world.run(registerHonouree, person('Bùi Thị Hai', { identity: sealed(number) }), office))).toBe(
      'honouree.identity-taken',
    )
    const another = await registered('Bùi Thị Ba')
    expect(await codeOf(world.run(setIdentity, { honoureeId: another, identity: sealed(number) }, office))).toBe(
      'honouree.identity-taken',
    )
    const reason = 'Đối chiếu hồ sơ trình Thủ tướng'
    expect(await codeOf(world.run(openIdentity, { honoureeId, reason }, communeOfficer))).toBe('access.denied')
    const opened = await world.must(openIdentity, { honoureeId, reason }, office)
    expect(vault.open(Buffer.from(opened.sealed, 'base64'))).toBe(number)
    const { rows } = await import('kysely').then(({ sql }) =>
      sql<{
        found: boolean
      }>`SELECT EXISTS (SELECT FROM history WHERE data::text LIKE ${`%${number}%`}) AS found`.execute(world.db),
    )
    expect(rows).toEqual([{ found: false }])
  })
})
