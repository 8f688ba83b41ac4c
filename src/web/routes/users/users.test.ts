import { beforeAll, describe, expect, it } from 'vitest'
import { getAccount, listAccounts } from '#modules/accounts/index.ts'
import { spreadsheets } from '#platform/spreadsheets/index.ts'
import { browsing } from '#tests/support/browsing.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

const address = '/quan-tri/nguoi-dung'
let world: World
let district: string
let keeper: ReturnType<World['user']>
beforeAll(async () => {
  world = await createWorld()
  const unit = await loadUnits(world)
  district = unit('huyen-y-yen')
  keeper = world.user('administrator', unit('ubnd-tinh'))
})

const filled = {
  name: 'Trần Thị Lụa',
  username: 'tran.thi.lua',
  email: 'lua@example.test',
  role: 'unit-officer',
  unit: 'Huyện Ý Yên',
  unitId: '',
  validFrom: '21/01/2021',
}
const create = (fields: Partial<typeof filled> = {}) => world.post(`${address}/them`, { ...filled, ...fields }, keeper)
const find = async (text: string) => (await world.ask(listAccounts, { text, limit: 50 })).rows[0]

describe('a new user', () => {
  it('is created with a first role, and comes in by the link that was printed', async () => {
    const page = await (await create({ unit: 'Huyện Ý Yên', unitId: district })).text()
    const [, path = ''] = /http:\/\/localhost(\/mat-khau-moi\/[\w-]+)/.exec(page) ?? []
    expect(page).toContain('<svg class="qr"')
    const user = await find('tran thi lua')
    expect(user?.roles).toMatchObject([{ role: 'unit-officer', unitId: district, validFrom: '2021-01-21' }])
    const letters = await world.db.selectFrom('mail_outbox').select('to_user_id').execute()
    expect(letters).toEqual([{ to_user_id: user?.id }])

    const visitor = browsing(world)
    expect((await visitor.get(path)).text).toContain('Trần Thị Lụa')
    const choose = (password: string, again = password) => visitor.post(path, { password, again })
    expect((await choose('ngắn')).text).toContain('cần ít nhất 10')
    expect((await choose('mái đình cong vút', 'khác')).text).toContain('chưa giống nhau')
    expect((await choose('mái đình cong vút')).location).toBe('/dang-nhap')
    expect((await visitor.get(path)).status).toBe(404)
    expect((await visitor.signIn('tran.thi.lua', 'mái đình cong vút')).status).toBe(303)
    expect((await visitor.get('/tai-khoan')).text).toContain('Trần Thị Lụa')
  })

  it('is not created from wrong fields; what was typed stays', async () => {
    const wrong = await create({ username: 'Có Dấu', email: 'khac@example.test' })
    expect(wrong.status).toBe(422)
    const text = await wrong.text()
    expect(text).toContain('value="Có Dấu"')
    expect(text).toContain('value="khac@example.test"')
    expect(await (await create({ validFrom: '31/02/2021' })).text()).toContain('Ngày chưa đúng')
    expect(await (await create({ role: 'vua' })).text()).toContain('không nằm trong danh sách')
    expect(await (await create({ unit: 'huyện Y Yen', username: 'khac', email: 'k@example.test' })).text()).toMatch(
      /Ý Yên|qr/,
    )
    expect(await (await create({ unit: 'Sao Hỏa' })).text()).toContain('Hãy chọn đơn vị')
    expect(await (await create({ unit: 'Yên' })).text()).toContain('Chưa rõ đơn vị nào')
  })

  it('shows script as text', async () => {
    const text = await (await create({ name: '<script>alert(1)</script>', username: 'x' })).text()
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&lt;script&gt;alert')
  })
})

describe('a user', () => {
  it('is changed, given and relieved of roles, disabled and enabled', async () => {
    await create({ username: 'le.van.an', email: 'an@example.test', name: 'Lê Văn An' })
    const user = await find('le.van.an')
    const at = `${address}/${user?.id}`
    const post = (path: string, fields: Record<string, string>) => world.post(`${at}${path}`, fields, keeper)
    const state = async () => await world.ask(getAccount, { userId: user?.id ?? '' })
    await post('', { version: '1', name: 'Lê Văn Ân', username: 'le.van.an', email: 'an@example.test' })
    expect((await state())?.account.name).toBe('Lê Văn Ân')
    const stale = await post('', { version: '1', name: 'Lê Văn Ẩn', username: 'le.van.an', email: 'an@example.test' })
    expect(await stale.text()).toContain('value="Lê Văn Ẩn"')
    await post('/vai-tro', { ...filled, role: 'unit-head', unitId: district, unit: 'Huyện Ý Yên' })
    const head = (await state())?.roles.find(({ role }) => role === 'unit-head')
    await post('/thoi-vai-tro', { grant: head?.id ?? '', validTo: '01/02/2021' })
    expect((await state())?.roles.find(({ role }) => role === 'unit-head')?.validTo).toBe('2021-02-01')
    await post('/ngung', {})
    expect((await state())?.account.status).toBe('disabled')
    expect(await (await world.get(at, keeper)).text()).toContain('Cho sử dụng lại')
    await post('/dung-lai', {})
    expect((await state())?.account.status).toBe('active')
  })

  it('of the province is out of reach for the head of the standing office', async () => {
    await create({
      username: 'van.thu',
      email: 'vt@example.test',
      name: 'Văn Thư',
      role: 'clerk',
      unit: 'UBND tỉnh Nam Định',
    })
    const user = await find('van.thu')
    const head = world.user('standing-head', district)
    const page = await (await world.get(`${address}/${user?.id}`, head)).text()
    expect(page).toContain('chỉ quản trị viên sửa được')
    expect(page).not.toContain('Ngừng sử dụng</button>')
    const refused = await world.post(`${address}/${user?.id}/ngung`, {}, head)
    expect(refused.status).toBe(303)
    expect((await find('van.thu'))?.status).toBe('active')
  })

  it('is not found by a guess', async () => {
    for (const id of ['018f0000-0000-7000-8000-000000000000', 'khong-co', '1%20or%201=1']) {
      expect((await world.get(`${address}/${id}`, keeper)).status).toBe(404)
    }
  })
})

describe('the list', () => {
  it('is filtered by the address, and leaves as a workbook without formulas', async () => {
    await create({ username: 'cong.thuc', email: 'ct@example.test', name: '=HYPERLINK("x")' })
    const page = await (await world.get(`${address}?q=tran.thi.lua&vai-tro=unit-officer&don-vi=y+yen`, keeper)).text()
    expect(page).toContain('Trần Thị Lụa')
    expect(page).toContain('1 người')
    expect(await (await world.get(`${address}?q=khong+co+ai`, keeper)).text()).toContain('Không có ai')
    const file = await world.get(`${address}/bang.xlsx?q=cong.thuc`, keeper)
    expect(file.headers.get('content-disposition')).toContain('nguoi-dung-2021-01-21.xlsx')
    const read = await spreadsheets.read(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) throw new Error('the workbook was not read')
    expect(read.value[0]?.hasFormulas).toBe(false)
    expect(JSON.stringify(read.value[0]?.rows)).toContain('HYPERLINK')
  })
})
