import { beforeAll, describe, expect, it } from 'vitest'
import { pdf, windowsProgram } from '#modules/files/testing/sample-files.ts'
import { tasksOfUnit } from '#modules/plans/index.ts'
import type { Actor } from '#shared/actor.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let unit: (key: string) => string
let officer: User
let specialist: User
beforeAll(async () => {
  world = await createWorld({ on: '2021-03-10' })
  unit = await loadUnits(world)
  await loadPlan08(world)
  officer = world.user('unit-officer', unit('huyen-y-yen'))
  specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
})

const html = async (path: string, user?: User) => (await world.get(path, user)).text()
const file = (content: Uint8Array, name: string) => new File([new Uint8Array(content)], name)

async function idOf(code: string, key = 'huyen-y-yen'): Promise<string> {
  const tasks = await world.ask(tasksOfUnit, { unitId: unit(key) }, specialist)
  return tasks.find(({ obligation }) => obligation.code === code)?.id ?? ''
}

async function versionOf(id: string): Promise<string> {
  return /name="version" value="(\d+)"/.exec(await html(`/viec-don-vi/${id}`, officer))?.[1] ?? ''
}

async function send(code: string, more: Record<string, string | Blob> = {}, user = officer) {
  const id = await idOf(code)
  const form = {
    version: await versionOf(id),
    documentNumber: '15/KH-UBND',
    documentOn: '9/3/2021',
    file: file(pdf, 'Kế hoạch.pdf'),
  }
  return await world.post(`/viec-don-vi/${id}/gui`, { ...form, ...more }, user)
}

describe('the work of a unit', () => {
  it('lists what is due, next and open, with the dates of the plan', async () => {
    const page = await html('/viec-don-vi', officer)
    expect(page).toContain('Kế hoạch tổ chức thực hiện công tác thi đua, khen thưởng')
    expect(page).toContain('Còn 21 ngày')
    expect(page).toContain('Đến hạn trong 30 ngày tới')
    expect(page).toContain('Chưa ấn định hạn')
    expect(page).not.toContain('Quá hạn</h2>')
    world.clock.moveTo('2021-04-02')
    expect(await html('/viec-don-vi', officer)).toContain('Quá hạn 2 ngày')
    world.clock.moveTo('2021-03-10')
  })

  it('takes the document with number, date and file, and shows it to the standing office', async () => {
    const sent = await send('ke-hoach-cong-tac')
    expect(sent.status).toBe(303)
    const id = await idOf('ke-hoach-cong-tac')
    const page = await html(`/viec-don-vi/${id}`, officer)
    expect(page).toContain('Số 15/KH-UBND ngày 09/03/2021')
    expect(page).toContain('Rút lại')
    const waiting = await html('/quan-tri/ke-hoach/tiep-nhan', specialist)
    expect(waiting).toContain('Số 15/KH-UBND ngày 09/03/2021')
    const fileId = /href="(\/tep\/[^"]+)"/.exec(waiting)?.[1] ?? ''
    expect((await world.get(fileId, specialist)).status).toBe(200)
    expect((await world.get(fileId, world.user('unit-officer', unit('huyen-vu-ban')))).status).toBe(403)
  })

  it('says at each field what is wrong, keeps what was typed, and does not ask for the file again', async () => {
    const wrong = await send('dang-ky-thi-dua', {
      documentNumber: '',
      documentOn: '31/02/2021',
      note: 'Gửi <b>gấp</b>',
    })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('Hãy nhập số, ký hiệu văn bản')
    expect(page).toContain('value="31/02/2021"')
    expect(page).toContain('Gửi &lt;b&gt;gấp&lt;/b&gt;')
    expect(page).toContain('Đã nhận tệp “Kế hoạch.pdf”')
    const fileId = /name="fileId" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const again = await send('dang-ky-thi-dua', { fileId, file: new File([], '') })
    expect(again.status).toBe(303)
    expect((await send('ke-hoach-kiem-tra', { file: file(windowsProgram, 'a.pdf') })).status).toBe(422)
    expect(await (await send('ke-hoach-kiem-tra', { file: new File([], '') })).text()).toContain('Hãy chọn tệp văn bản')
  })

  it('is done once when the form is posted twice', async () => {
    const once = crypto.randomUUID()
    const facts = () => world.facts.filter(({ name }) => name === 'output-sent').length
    const before = facts()
    const id = await idOf('ke-hoach-dien-hinh')
    const version = await versionOf(id)
    for (const _time of [1, 2]) expect((await send('ke-hoach-dien-hinh', { version, _once: once })).status).toBe(303)
    expect(facts()).toBe(before + 1)
  })

  it('comes back with the reason, and can be taken back before it is accepted', async () => {
    const id = await idOf('ke-hoach-cong-tac')
    const form = { outputs: id, back: '/quan-tri/ke-hoach/tiep-nhan' }
    const none = await world.post('/viec-don-vi/tra-lai', { ...form, reason: '' }, specialist)
    expect(none.headers.get('location')).toBe('/quan-tri/ke-hoach/tiep-nhan')
    await world.post('/viec-don-vi/tra-lai', { ...form, reason: 'Thiếu phần đăng ký thi đua' }, specialist)
    expect(await html('/viec-don-vi', officer)).toContain('Lý do trả lại: Thiếu phần đăng ký thi đua')
    expect(await html(`/viec-don-vi/${id}`, officer)).toContain('Gửi lại')
    await send('ke-hoach-cong-tac')
    await world.post(`/viec-don-vi/${id}/rut-lai`, {}, officer)
    expect(await html(`/viec-don-vi/${id}`, officer)).toContain('value="15/KH-UBND"')
    await send('ke-hoach-cong-tac')
    await world.post('/viec-don-vi/tiep-nhan', form, specialist)
    const late = await world.post(`/viec-don-vi/${id}/rut-lai`, {}, officer)
    expect(await late.text()).toContain('không rút lại được')
    const history = await html(`/viec-don-vi/${id}`, officer)
    for (const told of [
      'Gửi văn bản số 15/KH-UBND',
      'Trả lại. Lý do: Thiếu phần đăng ký thi đua',
      'Rút lại văn bản đã gửi',
      'Tiếp nhận văn bản',
    ])
      expect(history).toContain(told)
  })

  it('is closed to other units and other roles, and to guessed addresses', async () => {
    const id = await idOf('ke-hoach-cong-tac')
    const stranger = world.user('unit-officer', unit('huyen-vu-ban'))
    expect((await world.get(`/viec-don-vi/${id}`, stranger)).status).toBe(403)
    expect((await world.get(`/viec-don-vi/${crypto.randomUUID()}`, stranger)).status).toBe(403)
    expect((await world.get('/viec-don-vi/abc', stranger)).status).toBe(404)
    expect((await send('ke-hoach-kiem-tra', {}, stranger)).status).toBe(403)
    for (const role of ['unit-officer', 'inspector', 'council-member'] as const) {
      const user = world.user(role, unit('huyen-y-yen'))
      expect((await world.post('/viec-don-vi/tiep-nhan', { outputs: id, back: '/' }, user)).status).toBe(403)
      expect((await world.get('/quan-tri/ke-hoach/tiep-nhan', user)).status).toBe(403)
    }
    expect((await world.get('/viec-don-vi')).headers.get('location')).toContain('/dang-nhap')
    const clerk = world.user('clerk', unit('ubnd-tinh'))
    expect((await world.post('/viec-don-vi/don-doc', { outputs: id, back: '/' }, clerk)).status).toBe(403)
  })

  it('goes into the calendar programs of people', async () => {
    const response = await world.get('/viec-don-vi/lich.ics', officer)
    expect(response.headers.get('content-type')).toContain('text/calendar')
    const text = await response.text()
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20211231')
    expect(unfolded).toContain('SUMMARY:Hạn: Giới thiệu từ 03 đến 05 tập thể\\, cá nhân tiêu biểu để tuyên truyền')
    expect(unfolded).not.toContain('Nội dung đăng ký thi đua')
  })
})

describe('the boards of the plan', () => {
  it('show every unit with its state to everyone, found by name, state and kind', async () => {
    const board = '/ke-hoach/2021/nghia-vu/ke-hoach-cong-tac'
    const page = await html(board)
    expect(page).toContain('285 đơn vị')
    expect(page).not.toContain('15/KH-UBND')
    expect(page).not.toContain('<script')
    expect(await html(`${board}?q=yen+y`)).toContain('Ý Yên')
    expect(await html(`${board}?trang-thai=accepted`)).toContain('1 đơn vị')
    expect(await html(`${board}?loai=huyen`)).toContain('9 đơn vị')
    expect(await html(`${board}?trang-thai=sai&loai=`)).toContain('285 đơn vị')
    expect(await html(`${board}?q=khongco`)).toContain('Không có đơn vị nào khớp')
    expect((await world.get('/ke-hoach/2021/nghia-vu/khong-co')).status).toBe(404)
    expect((await world.get('/ke-hoach/2021/nghia-vu/phat-dong')).status).toBe(404)
  })

  it('show what was sent, and reminding, to the standing office; the unit sees its own', async () => {
    const board = '/ke-hoach/2021/nghia-vu/ke-hoach-cong-tac?q=y+yen'
    expect(await html(board, specialist)).toContain('Số 15/KH-UBND ngày 09/03/2021')
    expect(await html(board, specialist)).toContain('Đôn đốc')
    expect(await html(board, officer)).toContain('Số 15/KH-UBND ngày 09/03/2021')
    expect(await html(board, officer)).not.toContain('Đôn đốc')
    const id = await idOf('ke-hoach-cong-tac', 'so-y-te')
    await world.post('/viec-don-vi/don-doc', { outputs: id, back: '/ke-hoach/2021' }, specialist)
    expect(await html('/ke-hoach/2021/nghia-vu/ke-hoach-cong-tac?q=so+y+te', specialist)).toContain('đã đôn đốc 1 lần')
  })

  it('go over five documents of a clause, unit by unit, and are saved as a workbook', async () => {
    const page = await html('/ke-hoach/2021/dieu/III.3')
    expect(page).toContain('5. Kế hoạch kiểm tra, giám sát công tác thi đua, khen thưởng')
    const second = /href="([^"]*sau=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(await html(second)).toContain('51–100 trong 285')
    const workbook = await world.get('/ke-hoach/2021/dieu/III.3/bang.xlsx?q=y+yen', specialist)
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml')
    const [sheet] = await readSheets(new Uint8Array(await workbook.arrayBuffer()))
    expect(sheet?.rows.flat()).toContain('Số 15/KH-UBND ngày 09/03/2021')
  })
})

async function readSheets(content: Uint8Array) {
  const read = await world.services.spreadsheets.read(content)
  return read.ok ? read.value : []
}
