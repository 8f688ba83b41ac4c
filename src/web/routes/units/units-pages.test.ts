import { describe, expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'

const world = await createWorld()
const id = await loadUnits(world)
const keeper = world.user('standing-head', id('ban-thi-dua-khen-thuong'))
const officer = world.user('unit-officer', id('huyen-y-yen'))
const page = async (path: string, user?: typeof keeper) => (await world.get(path, user)).text()

describe('units are read by everyone', () => {
  it('the tree shows the units of the day, with their numbers', async () => {
    const now = await page('/don-vi')
    for (const text of ['21/01/2021', '>226<', '>285<', 'Huyện Mỹ Lộc', '31 đơn vị trực thuộc'])
      expect(now).toContain(text)
    expect(await page('/don-vi?ngay=01/12/2024')).not.toContain('>Huyện Mỹ Lộc<')
    const later = await page('/don-vi?ngay=2025-07-01')
    expect(later).toContain('>129<')
    expect(later).not.toContain('>Huyện Ý Yên<')
    expect(await page('/don-vi?ngay=31/02/2021')).toContain('không phải là một ngày')
    expect(await page('/don-vi?ngay=1800-01-01')).toContain('Không có đơn vị nào vào ngày này')
  })

  it('a search finds the unit of the day, the nearest, and those called so at another time', async () => {
    const found = await page('/don-vi?q=my%20loc')
    expect(found).toContain('Mang tên này vào thời điểm khác')
    expect(found).toContain('Phường Mỹ Lộc')
    expect(await page('/don-vi?q=huyen%20nghia%20hugn')).toContain('Huyện Nghĩa Hưng')
    const script = await page(`/don-vi?q=${encodeURIComponent('<script>alert(1)</script>')}`)
    expect(script).not.toContain('<script>alert')
  })

  it('a unit shows its names over time, what stands above it, and who goes on for it', async () => {
    const ward = await page(`/don-vi/${id('xa-nam-phong-nam-dinh')}?ngay=2024-12-01`)
    expect(ward).toContain('Ủy ban nhân dân phường Nam Phong')
    expect(ward).toContain('Ủy ban nhân dân xã Nam Phong')
    const ended = await page(`/don-vi/${id('huyen-my-loc')}?ngay=2024-12-01`)
    expect(ended).toContain('Đơn vị kế thừa:')
    expect(ended).toContain('Nghị quyết 1104/NQ-UBTVQH15')
    for (const path of ['/don-vi/x', `/don-vi/${crypto.randomUUID()}`, '/don-vi/thay-doi/x'])
      expect((await world.get(path)).status).toBe(404)
  })

  it('changes are filtered, paged and exported; two days are compared', async () => {
    const unknown = await page('/don-vi/thay-doi?nam=2024&muc-do=unknown-successor')
    expect(unknown).toContain('44 thay đổi')
    const next = /href="([^"]*sau=[^"]*)"/.exec(await page('/don-vi/thay-doi'))?.[1]?.replaceAll('&amp;', '&')
    expect(await page(next ?? '')).toContain('Mới nhất')
    expect((await world.get('/don-vi/thay-doi?sau=WyJ4Il0&loai=x&nam=abc')).status).toBe(200)
    const csv = await page('/don-vi/thay-doi.csv?q=tra%20lu')
    expect(csv).toContain('Xã Xuân Bắc; Xã Xuân Phương; Xã Xuân Trung,Xã Trà Lũ')
    expect((await page('/don-vi/bang.csv?ngay=2025-07-01')).trim().split('\r\n')).toHaveLength(131)
    const compared = await page('/don-vi/so-sanh?tu=31/08/2024&den=01/09/2024')
    expect(compared).toContain('300 đơn vị − 71 không còn + 19 mới có = 248 đơn vị.')
    expect(compared).toContain('Thành phố Nam Định · 13696')
  })
})

describe('changes are recorded by those who keep the list', () => {
  const commune = {
    'moi-1-name': 'Ủy ban nhân dân xã Hợp Nhất',
    'moi-1-shortName': 'Xã Hợp Nhất',
    'moi-1-kind': 'xa',
    'moi-1-sector': 'kinh-te-xa-hoi',
    'moi-1-parentId': 'Huyện Ý Yên',
    'moi-1-boundByPlan': '1',
  }
  const merge = {
    ngay: '01/03/2021',
    'can-cu': '12/NQ-UBTVQH14',
    'truoc-1': 'xa yen chinh',
    'truoc-2': 'Xã Yên Thọ',
    cach: 'moi',
    ...commune,
  }

  it('nobody else gets the forms', async () => {
    for (const kind of ['', '/thanh-lap', '/nhap', '/chia', '/ket-thuc']) {
      expect((await world.get(`/don-vi/ghi-nhan${kind}`, officer)).status).toBe(403)
      expect((await world.get(`/don-vi/ghi-nhan${kind}`)).status).toBe(303)
    }
    expect((await world.post('/don-vi/ghi-nhan/nhap', merge, officer)).status).toBe(403)
    expect((await world.get('/don-vi/ghi-nhan/khac', keeper)).status).toBe(404)
  })

  it('a merger is previewed without being recorded, then recorded', async () => {
    const before = await page('/don-vi/bang.csv?ngay=2021-03-01')
    const preview = await (await world.post('/don-vi/ghi-nhan/nhap', { ...merge, xem: '1' }, keeper)).text()
    for (const text of ['Chưa có gì được ghi', 'Xã Yên Chính, Xã Yên Thọ', 'Xã: 188 → 187'])
      expect(preview).toContain(text)
    expect(await page('/don-vi/bang.csv?ngay=2021-03-01')).toBe(before)
    const recorded = await world.post('/don-vi/ghi-nhan/nhap', { ...merge, ghi: '1' }, keeper)
    expect(recorded.status).toBe(303)
    expect(await page(recorded.headers.get('location') ?? '')).toContain('Xã Hợp Nhất')
    expect((await page('/don-vi/bang.csv?ngay=2021-03-01')).split('\r\n')).toHaveLength(before.split('\r\n').length - 1)
  })

  it('what is wrong is said at its field and everything typed is kept', async () => {
    const wrong = { ...merge, 'truoc-1': 'Xã Không Có Thật', 'can-cu': '', 'moi-1-name': '<b>Tên</b>' }
    const answer = await world.post('/don-vi/ghi-nhan/nhap', { ...wrong, xem: '1' }, keeper)
    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toContain('href="#truoc-1"')
    expect(text).toContain('value="Xã Không Có Thật"')
    expect(text).toContain('&lt;b&gt;Tên&lt;/b&gt;')
    const ended = await world.post(
      '/don-vi/ghi-nhan/ket-thuc',
      { ngay: '01/03/2021', 'can-cu': 'QĐ 1', 'truoc-1': 'Sở Y tế', xem: '1' },
      keeper,
    )
    expect(await ended.text()).toContain('01/07/2025, nên không thể kết thúc trước ngày đó')
    const more = await (await world.post('/don-vi/ghi-nhan/nhap', { ...merge, 'them-truoc': '1' }, keeper)).text()
    expect(more).toContain('id="truoc-3"')
  })

  it('a unit is renamed from its page; a stale form is refused', async () => {
    const unitId = id('hoi-nong-dan-tinh')
    const form = await page(`/don-vi/ghi-nhan/sua?don-vi=${unitId}`, keeper)
    expect(form).toContain('value="Hội Nông dân tỉnh"')
    const change = {
      'don-vi': unitId,
      'dua-tren': '1997-01-01',
      ngay: '01/02/2021',
      'can-cu': 'QĐ 5',
      'moi-1-name': 'Hội Nông dân tỉnh Nam Định',
      'moi-1-shortName': 'Hội Nông dân',
      'moi-1-kind': 'doan-the',
      'moi-1-sector': 'kinh-te-xa-hoi',
      'moi-1-boundByPlan': '1',
    }
    const preview = await (await world.post('/don-vi/ghi-nhan/sua', { ...change, xem: '1' }, keeper)).text()
    expect(preview).toContain('Hội Nông dân tỉnh Nam Định')
    expect((await world.post('/don-vi/ghi-nhan/sua', { ...change, ghi: '1' }, keeper)).status).toBe(303)
    const stale = { ...change, ngay: '01/03/2021', 'moi-1-officialCode': 'H40.1', ghi: '1' }
    const refused = await world.post('/don-vi/ghi-nhan/sua', stale, keeper)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Người khác vừa sửa mục này')
  })

  it('units are founded, split off and split', async () => {
    const founded = { ...commune, ngay: '01/02/2021', 'can-cu': 'QĐ 6', 'moi-1-shortName': 'Xã Tách Ra' }
    const answer = await world.post(
      '/don-vi/ghi-nhan/thanh-lap',
      { ...founded, 'tach-tu': 'Xã Yên Lương', ghi: '1' },
      keeper,
    )
    expect(await page(answer.headers.get('location') ?? '')).toContain('Xã Yên Lương')
    const split = {
      ...commune,
      ngay: '01/04/2021',
      'can-cu': 'QĐ 7',
      'truoc-1': 'Xã Tách Ra',
      'moi-2-name': 'Ủy ban nhân dân xã Hai',
      'moi-2-shortName': 'Xã Hai',
      'moi-2-kind': 'xa',
      'moi-2-sector': 'kinh-te-xa-hoi',
      'moi-2-parentId': 'Huyện Ý Yên',
      ghi: '1',
    }
    expect((await world.post('/don-vi/ghi-nhan/chia', split, keeper)).status).toBe(303)
    expect(await page('/don-vi?q=xa%20hai&ngay=2021-04-01')).toContain('>Xã Hai<')
  })

  it('a successor that was not known is named once the text is at hand', async () => {
    const path =
      /href="(\/don-vi\/thay-doi\/[^"]+)"/.exec(await page(`/don-vi/${id('phuong-vi-hoang-nam-dinh')}`))?.[1] ?? ''
    expect(await page(path, officer)).not.toContain('Bổ sung đơn vị kế thừa')
    expect(await page(path, keeper)).toContain('Bổ sung đơn vị kế thừa')
    expect((await world.post(path, { 'ke-thua-1': '', 'can-cu': 'NQ 1104' }, keeper)).status).toBe(422)
    const named = { 'ke-thua-1': 'Phường Vị Xuyên', 'can-cu': 'Nghị quyết 1104/NQ-UBTVQH15, Điều 1' }
    expect((await world.post(path, named, officer)).status).toBe(403)
    expect((await world.post(path, named, keeper)).status).toBe(303)
    expect(await page(path, keeper)).toContain('Đã đối chiếu văn bản')
  })
})
