import { describe, expect, it } from 'vitest'
import { listHonourees, recordRatings, registerHonourees } from '#modules/people/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'

const world = await createWorld()
const id = await loadUnits(world)
const office = world.user('standing-specialist', id('ban-thi-dua-khen-thuong'))
const officer = world.user('unit-officer', id('huyen-y-yen'))
const unit = { unit: 'Xã Yên Chính', unitId: id('xa-yen-chinh-y-yen') }
const filled = (name: string, more: Record<string, string> = {}) => ({ kind: 'individual', name, ...unit, ...more })
const add = (form: Record<string, string>, user = officer) => world.post('/doi-tuong/moi', form, user)
const idOf = (response: Response) => response.headers.get('location')?.split('/').at(-1) ?? ''
const found = async (text: string) => (await world.ask(listHonourees, { text, limit: 10 }, office)).rows

describe('entering an honouree', () => {
  it('keeps what was typed beside what is wrong, and says what to do', async () => {
    expect(await (await world.get('/doi-tuong/moi', officer)).text()).toContain('Ủy ban nhân dân huyện Ý Yên')
    const wrongDay = await add(filled('Vũ Thị Ngày', { born: '31/02/1980' }))
    expect(wrongDay.status).toBe(422)
    const page = await wrongDay.text()
    expect(page).toContain('Ngày hoặc năm sinh không đúng')
    expect(page).toContain('value="31/02/1980"')
    const misspelt = await (await add(filled('Vũ Thị Xa', { unit: 'Yen Chinhh', unitId: '' }))).text()
    expect(misspelt).toContain('Có phải:')
    expect(misspelt).toContain('Yên Chính')
    const outside = await add(filled('Vũ Thị Ngoài', { unit: 'Huyện Hải Hậu', unitId: id('huyen-hai-hau') }))
    expect(await outside.text()).toContain('không thuộc phạm vi của bạn')
    const identity = await (await add(filled('Vũ Thị Số', { identity: '12345' }))).text()
    expect(identity).toContain('12 chữ số')
    expect(identity).not.toContain('12345')
    expect((await add(filled(''))).status).toBe(422)
    expect((await add(filled('Vũ Thị Ngoài'), world.user('clerk', id('so-noi-vu')))).status).toBe(403)
  })

  it('offers the proper spelling of a name in capitals or in bytes of TCVN3, and takes it back when typed again', async () => {
    const offered = await (await add(filled('VŨ THỊ HOA'))).text()
    expect(offered).toContain('value="Vũ Thị Hoa"')
    expect(offered).toContain('name="nameAsTyped" value="VŨ THỊ HOA"')
    expect(await (await add(filled('Vò ThÞ Hoµ'))).text()).toContain('value="Vũ Thị Hoà"')
    expect((await add(filled('VŨ THỊ HOA', { nameAsTyped: 'VŨ THỊ HOA' }))).status).toBe(303)
    expect((await add(filled('Vũ Thị Hoe'.normalize('NFD'), { nameAsTyped: 'VŨ THỊ HOE' }))).status).toBe(303)
    expect(await found('vu thi hoe')).toMatchObject([{ name: 'Vũ Thị Hoe' }])
  })

  it('shows who may be the same before one more is entered', async () => {
    expect((await add(filled('Lý Thị Thuý', { born: '1980' }))).status).toBe(303)
    const asked = await add(filled('Lý Thị Thúy', { born: '02/03/1980' }))
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Có thể đã có trong danh bạ')
    expect((await add(filled('Lý Thị Thúy', { born: '02/03/1980', confirmed: '1' }))).status).toBe(303)
    expect(await found('ly thi thuy')).toHaveLength(2)
  })
})

describe('changing an honouree', () => {
  it('tells the second editor, and saves once they have seen it', async () => {
    const honoureeId = idOf(await add(filled('Trần Văn Sửa', { born: '1970' })))
    const address = `/doi-tuong/${honoureeId}/sua`
    expect(await (await world.get(address, officer)).text()).toContain('value="Trần Văn Sửa"')
    const change = { ...filled('Trần Văn Sửa', { born: '05/06/1970' }), version: '1' }
    expect((await world.post(address, change, officer)).status).toBe(303)
    const second = await world.post(address, { ...change, positionTitle: 'Trưởng thôn' }, office)
    expect(second.status).toBe(422)
    const page = await second.text()
    expect(page).toContain('value="Trưởng thôn"')
    expect(page).toContain('name="version" value="2"')
    expect((await world.get(address, world.user('unit-officer', id('huyen-hai-hau')))).status).toBe(403)
    expect((await world.get(address, world.user('inspector', id('so-noi-vu')))).status).toBe(403)
  })
})

describe('recording what an honouree did', () => {
  it('takes ratings, initiatives and positions from officers, discipline from the office', async () => {
    const honoureeId = idOf(await add(filled('Ngô Thị Ghi')))
    const record = (slug: string, form: Record<string, string>, user = officer) =>
      world.post(`/doi-tuong/${honoureeId}/ghi/${slug}`, form, user)
    expect((await record('xep-loai', { year: '2020', rating: 'HTXS' })).status).toBe(303)
    expect((await record('xep-loai', { year: '20x0', rating: 'HTXS' })).status).toBe(422)
    const initiative = { title: 'Cải tiến lò sấy cói', level: 'co-so', recognisedOn: '31/02/2020' }
    const wrong = await record('sang-kien', initiative)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="Cải tiến lò sấy cói"')
    expect((await record('sang-kien', { ...initiative, recognisedOn: '01/11/2020' })).status).toBe(303)
    const position = { ...unit, title: 'Trưởng thôn', category: 'truc-tiep', validFrom: '01/01/2019' }
    expect((await record('chuc-vu', position)).status).toBe(303)
    const discipline = { form: 'khien-trach', decidedOn: '01/05/2020' }
    expect((await record('ky-luat', discipline)).status).toBe(403)
    expect((await record('ky-luat', discipline, office)).status).toBe(303)
    expect((await record('khac', {}, office)).status).toBe(404)
    const profile = await (await world.get(`/doi-tuong/${honoureeId}`, office)).text()
    for (const text of ['Hoàn thành xuất sắc', 'Cải tiến lò sấy cói', 'Trưởng thôn', 'Khiển trách'])
      expect(profile).toContain(text)
  })

  it('takes thousands of records at once from an officer', async () => {
    const honourees = Array.from({ length: 2_000 }, (_none, index) => ({
      kind: 'individual' as const,
      name: `Ngô Thị Nhiều ${index}`,
      sex: null,
      bornOn: null,
      birthYear: 1980,
      ethnicity: null,
      category: null,
      unitId: id('huyen-y-yen'),
      positionTitle: null,
      identity: null,
    }))
    const { ids } = await world.must(registerHonourees, { unitId: id('huyen-y-yen'), honourees }, officer)
    const rating = { year: 2020, rating: 'HTT' as const, documentNumber: null, decidedOn: null }
    const records = ids.map(honoureeId => ({ ...rating, honoureeId }))
    expect(await world.must(recordRatings, { records }, officer)).toEqual({ count: 2_000 })
    const elsewhere = world.user('unit-officer', id('huyen-hai-hau'))
    expect(await world.run(recordRatings, { records }, elsewhere)).toMatchObject({ ok: false })
  })
})
