import { beforeAll, describe, expect, it } from 'vitest'
import { draftRound, openRound, roundTemplates } from '#modules/rounds/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let unit: (key: string) => string
beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  for (const key of ['nha-nuoc-dot-1', 'nha-nuoc-dot-2'] as const) {
    const { id } = await world.must(draftRound, roundTemplates[key].plan(2021))
    await world.must(openRound, { roundId: id })
  }
  await world.must(draftRound, roundTemplates['tinh-dot-xuat'].plan(2021))
})

const office = () => world.user('standing-head', unit('ban-thi-dua-khen-thuong'))
const page = async (path: string, user?: ReturnType<World['user']>) => (await world.get(path, user)).text()

/** The fields of the first form that posts, as a browser without script would send them. */
function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    const [name, value, type] = [attribute('name'), attribute('value') ?? '', attribute('type')]
    if (name === undefined || ((type === 'radio' || type === 'checkbox') && !/ checked/.test(tag))) continue
    fields[name] = value
  }
  return fields
}

describe('the pages of rounds', () => {
  it('show everyone what is open, coming and closed, and nobody else the drafts', async () => {
    const list = await page('/dot')
    expect(list).toContain('Đang nhận hồ sơ')
    expect(list).toContain('Sắp mở')
    expect(list).not.toContain('Khen thưởng đột xuất của tỉnh')
    expect(await page('/dot', office())).toContain('Khen thưởng đột xuất của tỉnh')
    const round = await page('/dot/dot-1-2021')
    expect(round).toContain('Huân chương Lao động hạng Ba')
    expect(round).toContain('Xác nhận hoàn thành nghĩa vụ thuế')
    expect(round).not.toContain('<script')
    expect((await world.get('/dot/dot-xuat-2021')).status).toBe(404)
    expect((await world.get('/dot/khong-co')).status).toBe(404)
  })

  it('point an education unit to its own round, and offer the letter to those invited', async () => {
    const school = await page('/dot/dot-1-2021', world.user('unit-officer', unit('so-giao-duc-va-dao-tao')))
    expect(school).toContain('href="/dot/dot-2-2021"')
    const district = await page('/dot/dot-1-2021', world.user('unit-officer', unit('huyen-y-yen')))
    expect(district).toContain('href="/ho-so/moi?dot=dot-1-2021"')
    expect(await page('/dot/dot-2-2021', world.user('unit-officer', unit('huyen-y-yen')))).not.toContain(
      '/ho-so/moi?dot',
    )
  })

  it('take a round from a template through preview to the units, without script', async () => {
    const head = office()
    const fields = fieldsOf(await page('/dot/moi?mau=nha-nuoc-chuyen-de', head))
    expect(fields.slug).toBe('nha-nuoc-chuyen-de-2021')
    // A browser sends every ticked box; the helper above keeps one of each name, which is enough for the steps here.
    const typed = { ...fields, kind: 'ad-hoc', level: 'tinh', steps: 'appraisal', 'take.bang-khen-tinh': '1' }
    for (const name of Object.keys(typed).filter(each => /^take\.(huan|bang-khen-thu)/.test(each)))
      delete (typed as Record<string, string>)[name]
    const wrong = await world.post('/dot/moi', typed, head)
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(again).toContain('Các bước chưa đủ hoặc sai thứ tự')
    expect(again).toContain('value="nha-nuoc-chuyen-de-2021"')
    const previewed = await (await world.post('/dot/moi', { ...typed, preview: '1' }, head)).text()
    expect(previewed).toContain('Xem trước')
    expect(fieldsOf(previewed).nameVi).toBe(fields.nameVi)
  })

  it('refuse what is wrong in words, and lead the second editor to what changed', async () => {
    const head = office()
    const fields = fieldsOf(await page('/dot/moi', head))
    const response = await world.post(
      '/dot/moi',
      { ...fields, nameVi: '<script>alert(1)</script>', opensOn: '31/02/2021' },
      head,
    )
    const html = await response.text()
    expect(html).toContain('Ngày chưa đúng')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('value="31/02/2021"')
    const stale = await world.post(
      '/dot/dot-xuat-2021/sua',
      { ...fieldsOf(await page('/dot/dot-xuat-2021/sua', head)), version: '99' },
      head,
    )
    expect(await stale.text()).toContain('Người khác vừa sửa')
  })

  it('open, close and finish a round by button, for the standing office alone', async () => {
    const officer = world.user('unit-head', unit('huyen-y-yen'))
    for (const path of ['/dot/moi', '/dot/dot-1-2021/sua']) expect((await world.get(path, officer)).status).toBe(403)
    expect((await world.post('/dot/dot-xuat-2021/mo', {}, officer)).status).toBe(403)
    expect((await world.post('/dot/dot-xuat-2021/mo', {}, office())).status).toBe(303)
    expect(await page('/dot')).toContain('Khen thưởng đột xuất của tỉnh')
    expect((await world.post('/dot/dot-xuat-2021/ket-thuc', {}, office())).status).toBe(422)
    expect((await world.post('/dot/dot-xuat-2021/dong', {}, office())).status).toBe(303)
    expect((await world.post('/dot/dot-xuat-2021/ket-thuc', {}, office())).status).toBe(303)
  })
})
