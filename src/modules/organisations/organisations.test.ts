import { describe, expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'
import {
  changeUnit,
  compareUnitDays,
  foundUnit,
  getUnit,
  listUnitChanges,
  listUnitsOn,
  nameSuccessors,
  recordSuccession,
  searchUnits,
} from './index.ts'
import { successorsOf } from './store/line.ts'
import { childrenOn, findUnitOn, subtreeOn } from './store/units.ts'
import { communeKinds } from './unit.ts'

const world = await createWorld()
const id = await loadUnits(world)
const keeper = world.user('standing-head', id('ban-thi-dua-khen-thuong'))
const on = async (day: string) => await world.ask(listUnitsOn, { day })
const communes = async (day: string) => (await on(day)).filter(({ kind }) => communeKinds.includes(kind))

describe('units over time', () => {
  it('the numbers of 2021, 2024 and 2025 are those of the official lists', async () => {
    expect(await communes('2021-01-21')).toHaveLength(226)
    expect(await communes('2024-08-31')).toHaveLength(226)
    expect(await communes('2024-09-01')).toHaveLength(175)
    const old = (await communes('2025-06-30')).filter(({ parentId }) => parentId !== id('ubnd-tinh-ha-nam-cu'))
    expect(old.filter(({ parentId }) => parentId !== id('ubnd-tinh-ninh-binh-cu'))).toHaveLength(175)
    expect(await communes('2025-07-01')).toHaveLength(129)
    const districts = async (day: string) =>
      (await on(day)).filter(({ kind }) => kind === 'huyen' || kind === 'thanh-pho').length
    expect(await Promise.all(['2021-01-21', '2024-12-01', '2025-07-01'].map(districts))).toEqual([10, 9, 0])
    expect((await on('2021-01-21')).filter(({ boundByPlan }) => boundByPlan).length).toBeGreaterThan(280)
  })

  it('nothing is lost and nothing doubled: every unit that ended has a recorded change on that day', async () => {
    const { rows } = await import('kysely').then(({ sql }) =>
      sql<{ key: string }>`
        SELECT key FROM units WHERE ended_on IS NOT NULL AND NOT EXISTS (
          SELECT FROM unit_change_members member JOIN unit_changes change ON change.id = member.change_id
          WHERE member.unit_id = units.id AND member.side = 'predecessor' AND change.effective_on = units.ended_on)`.execute(
        world.db,
      ),
    )
    expect(rows).toEqual([])
    const { founded, ended } = await world.ask(compareUnitDays, { one: '2025-06-30', other: '2025-07-01' })
    expect(founded).toHaveLength(130)
    const communesEnded = ended.filter(({ unit }) => communeKinds.includes(unit.kind))
    expect(communesEnded.filter(({ heirs }) => heirs.length === 0)).toEqual([])
    expect(new Set(communesEnded.flatMap(({ heirs }) => heirs.map(heir => heir.id))).size).toBe(129)
    expect(founded.filter(({ predecessors }) => predecessors.length === 0)).toEqual([])
  })

  it('a unit goes whole into one heir, or in parts into several; namesakes are told apart', async () => {
    const { rows } = await world.ask(listUnitChanges, { limit: 10_000 })
    const parts = rows
      .filter(({ effectiveOn, kind }) => effectiveOn === '2025-07-01' && kind === 'merge')
      .flatMap(({ members }) => members.filter(({ side }) => side === 'predecessor'))
    for (const [, members] of Map.groupBy(parts, ({ unitId }) => unitId)) {
      const expected = members.length === 1 ? ['whole'] : members.map(() => 'partial')
      expect(members.map(({ part }) => part)).toEqual(expected)
    }
    expect(await successorsOf(world.db, id('xa-quang-trung-vu-ban'), '2025-07-01')).toEqual([id('xa-hien-khanh-2025')])
    expect(await successorsOf(world.db, id('phuong-quang-trung-nam-dinh'), '2025-07-01')).toEqual([
      id('phuong-nam-dinh-2025'),
    ])
    expect(await successorsOf(world.db, id('xa-dong-son-ninh-binh'), '2025-07-01')).toEqual([
      id('phuong-trung-son-2025'),
    ])
  })

  it('two days compared: before − ended + founded = after, for every kind', async () => {
    const { counts, ended, founded, changed } = await world.ask(compareUnitDays, {
      one: '2021-01-21',
      other: '2024-12-01',
    })
    const of = (kind: string, list: readonly { unit: { kind: string } }[]) =>
      list.filter(({ unit }) => unit.kind === kind).length
    const changedKind = changed.filter(({ before, after }) => before.kind !== after.kind)
    for (const { kind, before, after } of counts) {
      const turned =
        changedKind.filter(unit => unit.after.kind === kind).length -
        changedKind.filter(unit => unit.before.kind === kind).length
      expect(before - of(kind, ended) + of(kind, founded) + turned).toBe(after)
    }
    expect(changedKind.map(({ after }) => after.shortName)).toEqual(['Phường Nam Phong', 'Phường Nam Vân'])
  })

  it('a district merged in 2024 gives its communes to the city, and the city lives on', async () => {
    expect(await findUnitOn(world.db, id('huyen-my-loc'), '2024-09-01')).toBeUndefined()
    expect(await successorsOf(world.db, id('huyen-my-loc'), '2024-12-01')).toEqual([id('thanh-pho-nam-dinh')])
    expect((await findUnitOn(world.db, id('xa-my-ha-my-loc'), '2021-01-21'))?.parentId).toBe(id('huyen-my-loc'))
    expect((await findUnitOn(world.db, id('xa-my-ha-my-loc'), '2024-09-01'))?.parentId).toBe(id('thanh-pho-nam-dinh'))
    expect(await childrenOn(world.db, id('huyen-y-yen'), '2021-01-21')).toHaveLength(31)
    expect(await subtreeOn(world.db, id('ubnd-tinh'), '2021-01-21')).toHaveLength(273)
  })

  it('where the source does not know a successor, the record says so and invents none', async () => {
    const found = await world.ask(getUnit, { unitId: id('phuong-vi-hoang-nam-dinh'), day: '2021-01-21' })
    expect(found?.above.map(({ shortName }) => shortName)).toEqual(['Thành phố Nam Định', 'UBND tỉnh Nam Định'])
    expect(found?.changes[0]).toMatchObject({ certainty: 'unknown-successor', effectiveOn: '2024-09-01' })
    expect(await successorsOf(world.db, id('phuong-vi-hoang-nam-dinh'), '2024-12-01')).toEqual([])
  })

  it('one code means different units at different times', async () => {
    const withCode = async (day: string) =>
      (await communes(day)).filter(({ officialCode }) => officialCode === '13669').map(({ shortName }) => shortName)
    expect(await withCode('2021-01-21')).toEqual(['Phường Trần Đăng Ninh'])
    expect(await withCode('2024-12-01')).toEqual(['Phường Cửa Bắc'])
    expect(await withCode('2025-07-01')).toEqual(['Phường Nam Định'])
  })

  it('is searched without diacritics, in any order, with slips, and sorted as Vietnamese people sort', async () => {
    const search = async (text: string) => await world.ask(searchUnits, { text, day: '2021-01-21', limit: 20 })
    expect((await search('yen y')).map(({ shortName }) => shortName)).toContain('Huyện Ý Yên')
    expect((await search('SỞ NỘI VỤ'))[0]).toMatchObject({ shortName: 'Sở Nội vụ', isGuess: false })
    expect((await search('huyen nghia hugn'))[0]).toMatchObject({ shortName: 'Huyện Nghĩa Hưng', isGuess: true })
    expect(await search('zzzzqq')).toEqual([])
    expect(await search("'; drop table units; --")).toEqual([])
    const districts = (await on('2021-01-21')).filter(({ kind }) => kind === 'huyen').map(({ shortName }) => shortName)
    expect(districts.at(-1)).toBe('Huyện Ý Yên')
  })
})

describe('recording changes', () => {
  const details = {
    name: 'Sở Thử nghiệm tỉnh Nam Định',
    shortName: 'Sở Thử nghiệm',
    kind: 'so' as const,
    parentId: id('ubnd-tinh'),
    officialCode: null,
    sector: 'kinh-te-xa-hoi' as const,
    boundByPlan: true,
  }
  const legalBasis = 'Quyết định 12/QĐ-UBND'

  it('only the keepers of the list may', async () => {
    for (const role of ['unit-officer', 'standing-specialist', 'inspector'] as const) {
      const result = await world.run(
        foundUnit,
        { ...details, foundedOn: '2021-02-01', legalBasis, splitFromId: null },
        world.user(role, id('so-noi-vu')),
      )
      expect(result).toMatchObject({ refusals: [{ code: 'access.denied' }] })
    }
  })

  it('a unit is founded, renamed and split; each day shows what was true on it', async () => {
    const { id: unitId } = await world.must(
      foundUnit,
      { ...details, foundedOn: '2021-02-01', legalBasis, splitFromId: null },
      keeper,
    )
    await world.must(
      changeUnit,
      {
        ...details,
        name: 'Sở Đổi tên tỉnh Nam Định',
        shortName: 'Sở Đổi tên',
        unitId,
        from: '2021-03-01',
        basedOn: '2021-02-01',
        legalBasis,
      },
      keeper,
    )
    expect((await findUnitOn(world.db, unitId, '2021-02-15'))?.shortName).toBe('Sở Thử nghiệm')
    expect((await findUnitOn(world.db, unitId, '2021-03-01'))?.shortName).toBe('Sở Đổi tên')
    const split = await world.must(
      recordSuccession,
      {
        kind: 'split',
        effectiveOn: '2021-05-01',
        legalBasis,
        note: '',
        predecessorIds: [unitId],
        survivorIds: [],
        successors: [
          { ...details, name: 'Sở Một', shortName: 'Sở Một' },
          { ...details, name: 'Sở Hai', shortName: 'Sở Hai' },
        ],
        movesUnitsBelow: false,
      },
      keeper,
    )
    expect(await findUnitOn(world.db, unitId, '2021-05-01')).toBeUndefined()
    expect(new Set(await successorsOf(world.db, unitId, '2021-06-01'))).toEqual(new Set(split.foundedIds))
  })

  it('refuses what cannot be', async () => {
    const change = { ...details, from: '2021-03-01', basedOn: '1997-01-01', legalBasis }
    const succession = {
      kind: 'merge' as const,
      effectiveOn: '2021-03-01',
      legalBasis,
      note: '',
      successors: [],
      movesUnitsBelow: false,
    }
    const code = async (attempt: Promise<unknown>) =>
      ((await attempt) as { refusals?: { code: string }[] }).refusals?.[0]?.code
    const district = id('huyen-y-yen')
    expect(
      await code(world.run(foundUnit, { ...details, foundedOn: '2026-01-01', legalBasis, splitFromId: null }, keeper)),
    ).toBe('unit.parent-not-alive')
    expect(
      await code(world.run(changeUnit, { ...change, unitId: district, parentId: id('xa-yen-chinh-y-yen') }, keeper)),
    ).toBe('unit.parent-below-itself')
    const merge = { ...succession, predecessorIds: [district], survivorIds: [] }
    expect(await code(world.run(recordSuccession, { ...merge, survivorIds: [id('huyen-vu-ban')] }, keeper))).toBe(
      'unit.has-units-below',
    )
    expect(await code(world.run(recordSuccession, merge, keeper))).toBe('unit.successor-count')
    expect(await code(world.run(recordSuccession, { ...merge, survivorIds: [district] }, keeper))).toBe(
      'unit.successor-ends-too',
    )
    expect(
      await code(world.run(changeUnit, { ...change, unitId: id('xa-my-ha-my-loc'), shortName: 'Xã Mới' }, keeper)),
    ).toBe('unit.has-later-change')
  })

  it('a change is refused to the second of two who changed the same, also at the same moment', async () => {
    const { id: unitId } = await world.must(
      foundUnit,
      { ...details, foundedOn: '2021-02-01', legalBasis, splitFromId: null },
      keeper,
    )
    const change = { ...details, unitId, basedOn: '2021-02-01', legalBasis }
    const both = await Promise.all(
      ['Sở A', 'Sở B'].map(name =>
        world.run(changeUnit, { ...change, name, shortName: name, from: '2021-03-01' }, keeper),
      ),
    )
    expect(both.map(result => result.ok).sort()).toEqual([false, true])
    expect(await world.run(changeUnit, { ...change, officialCode: 'H40.9', from: '2021-04-01' }, keeper)).toMatchObject(
      { refusals: [{ code: 'changed-meanwhile' }] },
    )
  })

  it('a change within a life of known end keeps that end', async () => {
    const unit = { ...details, name: 'Hội Nông dân', shortName: 'Hội Nông dân', kind: 'doan-the' as const }
    const unitId = id('hoi-nong-dan-tinh')
    await world.must(changeUnit, { ...unit, unitId, from: '2021-06-01', basedOn: '1997-01-01', legalBasis }, keeper)
    expect((await findUnitOn(world.db, unitId, '2025-06-30'))?.shortName).toBe('Hội Nông dân')
    expect(await findUnitOn(world.db, unitId, '2025-07-01')).toBeUndefined()
  })

  it('what is recorded for later days goes on to the heirs, who live as long', async () => {
    const commune = { ...details, name: 'Xã Thử', shortName: 'Xã Thử', kind: 'xa' as const }
    const pair = ['xa-yen-chinh-y-yen', 'xa-yen-tho-y-yen'].map(id)
    const before = await communes('2021-05-31')
    const { foundedIds } = await world.must(
      recordSuccession,
      {
        kind: 'merge',
        effectiveOn: '2021-06-01',
        legalBasis,
        note: '',
        predecessorIds: pair,
        survivorIds: [],
        successors: [{ ...commune, parentId: id('huyen-y-yen') }],
        movesUnitsBelow: false,
      },
      keeper,
    )
    expect(await communes('2021-06-01')).toHaveLength(before.length - 1)
    expect(await communes('2025-07-01')).toHaveLength(129)
    expect(await successorsOf(world.db, id('xa-yen-chinh-y-yen'), '2021-06-01')).toEqual(foundedIds)
    expect(await successorsOf(world.db, id('xa-yen-chinh-y-yen'), '2025-07-01')).toEqual([id('xa-phong-doanh-2025')])
  })

  it('districts merge with the communes below them when asked to take them along', async () => {
    const change = {
      kind: 'merge' as const,
      effectiveOn: '2021-07-01',
      legalBasis,
      note: '',
      predecessorIds: [id('huyen-truc-ninh')],
      survivorIds: [id('huyen-nam-truc')],
      successors: [],
    }
    const count = async (key: string, day: string) => (await childrenOn(world.db, id(key), day)).length
    const [taken, own] = await Promise.all(['huyen-truc-ninh', 'huyen-nam-truc'].map(key => count(key, '2021-06-30')))
    expect(await world.run(recordSuccession, { ...change, movesUnitsBelow: false }, keeper)).toMatchObject({
      refusals: [{ code: 'unit.has-units-below' }],
    })
    await world.must(recordSuccession, { ...change, movesUnitsBelow: true }, keeper)
    expect(await count('huyen-nam-truc', '2021-07-01')).toBe((own ?? 0) + (taken ?? 0))
    expect(await count('huyen-truc-ninh', '2021-07-01')).toBe(0)
    expect(await count('huyen-truc-ninh', '2021-06-30')).toBe(taken)
    expect(await communes('2025-07-01')).toHaveLength(129)
  })

  it('a unit whose end is already recorded cannot end before without heirs, and heirs named twice count once', async () => {
    const change = {
      kind: 'merge' as const,
      effectiveOn: '2021-06-01',
      legalBasis,
      note: '',
      successors: [],
      movesUnitsBelow: false,
    }
    const ends = { ...change, kind: 'abolish' as const, predecessorIds: [id('so-cong-thuong')], survivorIds: [] }
    const known = { refusals: [{ code: 'unit.end-is-known', values: { day: '2025-07-01' } }] }
    expect(await world.run(recordSuccession, ends, keeper)).toMatchObject(known)
    const { id: open } = await world.must(
      foundUnit,
      { ...details, foundedOn: '2021-02-01', legalBasis, splitFromId: null },
      keeper,
    )
    expect(await world.run(recordSuccession, { ...ends, kind: 'merge', survivorIds: [open] }, keeper)).toMatchObject(
      known,
    )
    const { id: ending } = await world.must(
      foundUnit,
      { ...details, foundedOn: '2021-02-01', legalBasis, splitFromId: null },
      keeper,
    )
    const twice = { ...change, predecessorIds: [ending, ending], survivorIds: [open, open] }
    await world.must(recordSuccession, twice, keeper)
    expect(await successorsOf(world.db, ending, '2021-06-01')).toEqual([open])
  })

  it('once the text is at hand, the successor of a recorded end is named, and only once', async () => {
    const unitId = id('phuong-nguyen-du-nam-dinh')
    const found = await world.ask(getUnit, { unitId, day: '2024-12-01' })
    const change = found?.changes[0]
    if (change === undefined) throw new Error('The end of the ward is not recorded')
    const heir = id('phuong-vi-xuyen-nam-dinh-2024')
    const name = (successorIds: string[]) =>
      world.run(nameSuccessors, { changeId: change.id, successorIds, legalBasis }, keeper)
    expect(await name([unitId])).toMatchObject({ refusals: [{ code: 'unit.successor-ends-too' }] })
    expect(await name([id('phuong-nam-dinh-2025')])).toMatchObject({ refusals: [{ code: 'unit.not-alive' }] })
    expect((await Promise.all([name([heir]), name([heir])])).map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await successorsOf(world.db, unitId, '2024-12-01')).toEqual([heir])
    expect(await successorsOf(world.db, unitId, '2025-07-01')).toEqual([id('phuong-nam-dinh-2025')])
  })
})
