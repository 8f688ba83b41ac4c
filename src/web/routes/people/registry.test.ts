import { describe, expect, it } from 'vitest'
import { type HonoureeToRegister, registerHonourees } from '#modules/people/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'

const world = await createWorld()
const id = await loadUnits(world)
const office = world.user('standing-specialist', id('ban-thi-dua-khen-thuong'))
const officer = world.user('unit-officer', id('xa-yen-chinh-y-yen'))
const person = (name: string, unit: string, rest: Partial<HonoureeToRegister> = {}): HonoureeToRegister => ({
  kind: 'individual',
  name,
  sex: null,
  bornOn: null,
  birthYear: 1980,
  ethnicity: null,
  category: 'truc-tiep',
  unitId: id(unit),
  positionTitle: 'Công nhân',
  identity: null,
  ...rest,
})
await world.must(registerHonourees, {
  unitId: id('ubnd-tinh'),
  honourees: [
    person('Đỗ Thị Hoà', 'xa-yen-chinh-y-yen'),
    person('Dương Văn Bảo', 'xa-yen-chinh-y-yen'),
    person('=HYPERLINK("http://x")', 'xa-hai-anh-hai-hau'),
    person('<script>alert(1)</script>', 'xa-hai-anh-hai-hau'),
    person('Làng nghề La Xuyên', 'huyen-y-yen', { kind: 'collective', category: 'tap-the-khac', birthYear: null }),
    ...Array.from({ length: 60 }, (_none, index) => person(`Vũ Văn Trang ${index}`, 'xa-hai-anh-hai-hau')),
  ],
})
const html = async (path: string, user = office) => (await world.get(path, user)).text()
const nextHref = (page: string) => /href="([^"]*sau=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')

describe('the registry of honourees', () => {
  it('is found by words, kind, category and unit, and says how many', async () => {
    expect(await html('/doi-tuong?q=hoa+do')).toContain('Đỗ Thị Hoà')
    expect(await html('/doi-tuong?loai=collective')).toContain('1 đối tượng')
    expect(await html('/doi-tuong?nhom=tap-the-khac')).toContain('Làng nghề La Xuyên')
    const inYYen = await html(`/doi-tuong?don-viId=${id('huyen-y-yen')}`)
    expect(inYYen).toContain('3 đối tượng')
    expect(await html('/doi-tuong?don-vi=huyen+y+yen')).toContain('3 đối tượng')
    expect(await html('/doi-tuong?don-vi=qqqqqq')).toContain('Không có đơn vị nào tên')
    expect(await html('/doi-tuong?q=khong+co+ai')).toContain('Không tìm thấy đối tượng nào')
    expect(await html('/doi-tuong?loai=nonsense&sau=nonsense')).toContain('65 đối tượng')
  })

  it('is read page by page in Vietnamese order, forwards and back', async () => {
    const first = await html('/doi-tuong')
    expect(first.indexOf('Dương Văn Bảo')).toBeLessThan(first.indexOf('Đỗ Thị Hoà'))
    const second = await html(nextHref(first) ?? '')
    expect(second).toContain('Vũ Văn Trang 9')
    expect(second).not.toContain('Đỗ Thị Hoà')
    const back = /href="([^"]*truoc=[^"]*)"/.exec(second)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const rowsOf = (page: string) => [...page.matchAll(/<th scope="row"><a href="([^"]*)"/g)].map(match => match[1])
    expect(rowsOf(await html(back))).toEqual(rowsOf(first))
    expect(nextHref(second)).toBeUndefined()
  })

  it('shows what people typed as text, never as markup', async () => {
    const page = await html('/doi-tuong?q=script')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;')
  })

  it('leaves as a workbook in which nothing runs as a formula', async () => {
    const response = await world.get('/doi-tuong/bang.xlsx?q=hyperlink', office)
    const read = await world.services.spreadsheets.read(new Uint8Array(await response.arrayBuffer()))
    const [sheet] = read.ok ? read.value : []
    expect(sheet?.hasFormulas).toBe(false)
    expect(sheet?.rows[1]?.[0]).toBe('=HYPERLINK("http://x")')
  })

  it('suggests honourees to forms', async () => {
    const response = await world.get('/doi-tuong/tim.json?q=do+thi+hoa&kind=individual', officer)
    expect(await response.json()).toMatchObject([{ text: 'Đỗ Thị Hoà', detail: expect.stringContaining('1980') }])
    expect(await (await world.get('/doi-tuong/tim.json?q=', officer)).json()).toEqual([])
  })

  it('is open to those who work on dossiers, not to others', async () => {
    const administrator = world.user('administrator', id('so-noi-vu'))
    for (const path of ['/doi-tuong', '/doi-tuong/tim.json?q=a', '/doi-tuong/bang.xlsx']) {
      expect((await world.get(path, administrator)).status).toBe(403)
      expect((await world.get(path)).headers.get('location')).toContain('/dang-nhap')
      expect((await world.get(path, world.user('inspector', id('so-noi-vu')))).status).toBe(200)
    }
    expect(await html('/doi-tuong', world.user('inspector', id('so-noi-vu')))).not.toContain('Thêm đối tượng')
    expect(await html('/doi-tuong', officer)).toContain('Đơn vị của tôi')
  })
})
