import { beforeAll, describe, expect, it } from 'vitest'
import { getPlan } from '#modules/plans/index.ts'
import type { Actor } from '#shared/actor.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

type User = Extract<Actor, { kind: 'user' }>
const desk = '/quan-tri/ke-hoach'
let world: World
let unit: (key: string) => string
let specialist: User
let head: User
beforeAll(async () => {
  world = await createWorld({ on: '2021-12-20' })
  unit = await loadUnits(world)
  const { plan } = await loadPlan08(world)
  specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
  head = world.user('standing-head', unit('ban-thi-dua-khen-thuong'))
  const copied = await world.post(`${desk}/nam-sau`, { planId: plan.id }, specialist)
  expect(copied.headers.get('location')).toBe(`${desk}/2022?can-ra=1`)
})

const html = async (path: string, user = specialist) => {
  const response = await world.get(path, user)
  expect(response.status, path).toBe(200)
  return await response.text()
}
const fieldOf = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

describe('the desk of plans', () => {
  it('lists plans, and makes next year’s from this one without retyping', async () => {
    const page = await html(desk)
    expect(page).toContain('Số 08/KH-UBND ngày 21/01/2021')
    expect(page).toContain('Dự thảo')
    expect(page).not.toContain('Lập kế hoạch năm 2022 từ kế hoạch này')
    const draft = await html(`${desk}/2022?can-ra=1`)
    expect(draft).toContain('<mark>trong tháng 4 năm 2022</mark>')
    expect(draft).toMatch(/Còn \d+ mục lấy từ năm trước cần rà lại/)
    expect(draft).not.toContain('Củng cố quốc phòng')
    expect(await html(`${desk}/2022`)).toContain('Củng cố quốc phòng')
  })

  it('shows beside a clause what changed since last year, and goes from one to the next', async () => {
    const address = `${desk}/2022/dieu/II.3.3.a`
    const page = await html(address)
    expect(page).toContain('So với kế hoạch năm 2021')
    expect(page).toMatch(/<ins>.*2022\./)
    const text = {
      vi: 'Đề nghị tặng Cờ: trong tháng 3 năm 2022.',
      en: 'x',
      marksVi: 'trong tháng 3 năm 2022\n',
      marksEn: '',
      next: '1',
    }
    const saved = await world.post(address, { version: fieldOf(page, 'version'), ...text }, specialist)
    expect(saved.headers.get('location')).toBe(`${desk}/2022/dieu/II.3.3.b.1`)
    const wrong = await world.post(address, { version: '2', ...text, marksVi: 'không có' }, specialist)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Cụm từ “không có” không có trong nội dung')
  })

  it('tells the second of two editors and keeps what was typed', async () => {
    const address = `${desk}/2022/dieu/II.0.s1`
    const version = fieldOf(await html(address), 'version')
    const text = { version, en: '', marksVi: '', marksEn: '' }
    await world.post(address, { ...text, vi: 'Bản của người thứ nhất' }, specialist)
    const second = await world.post(address, { ...text, vi: 'Bản của người thứ hai' }, head)
    expect(second.status).toBe(422)
    const page = await second.text()
    expect(page).toContain('Người khác vừa sửa mục này')
    expect(page).toContain('Bản của người thứ nhất')
    expect(page).toContain('Bản của người thứ hai</textarea>')
    expect(fieldOf(page, 'version')).toBe('2')
  })

  it('adds and removes clauses and obligations', async () => {
    const clause = { newRef: 'II.1.6', kind: 'paragraph', strength: 'D', newVi: '- Nội dung mới.', newEn: '' }
    const added = await world.post(`${desk}/2022/dieu/II.1.5/them`, clause, specialist)
    expect(added.headers.get('location')).toBe(`${desk}/2022/dieu/II.1.6`)
    expect((await world.post(`${desk}/2022/dieu/II.1.5/them`, clause, specialist)).status).toBe(422)
    const obligation = {
      ...{ code: 'noi-dung-moi', clauseRef: 'II.1.6', bound: 'units', outputKind: 'document', tracked: '1' },
      ...{ whatVi: 'Gửi nội dung mới', whatEn: '', recipientVi: '', recipientEn: '' },
      ...{ opensOn: '1/2/2022', dueOn: '31/2/2022', countMin: '', countMax: '' },
    }
    const wrong = await world.post(`${desk}/2022/viec/moi`, obligation, specialist)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="31/2/2022"')
    await world.post(`${desk}/2022/viec/moi`, { ...obligation, dueOn: '28/2/2022' }, specialist)
    const page = await html(`${desk}/2022/viec/noi-dung-moi`)
    expect(fieldOf(page, 'dueOn') || page).toContain('28/02/2022')
    const blocked = await world.post(`${desk}/2022/dieu/II.1.6/bo`, { version: '1' }, specialist)
    expect(blocked.headers.get('location')).toBe(`${desk}/2022/dieu/II.1.6`)
    await world.post(`${desk}/2022/viec/noi-dung-moi/bo`, { version: '1' }, specialist)
    expect(
      (await world.post(`${desk}/2022/dieu/II.1.6/bo`, { version: '1' }, specialist)).headers.get('location'),
    ).toBe(`${desk}/2022`)
  })

  it('shows every difference to last year, and only to those who prepare', async () => {
    const page = await html(`${desk}/2022/so-sanh`)
    expect(page).toContain('Những chỗ khác kế hoạch năm 2021')
    expect(page).toContain('21/01/2022 – 31/03/2022')
    for (const role of ['unit-head', 'administrator', 'inspector'] as const) {
      const user = world.user(role, unit('so-y-te'))
      for (const path of [desk, `${desk}/2022`, `${desk}/2022/so-sanh`, `${desk}/2022/viec`, `${desk}/2021/han`])
        expect((await world.get(path, user)).status, `${role} ${path}`).toBe(403)
      expect((await world.post(`${desk}/2022/dieu/II.0.s1`, { vi: 'x', version: '2' }, user)).status).toBe(403)
    }
    expect((await world.get('/ke-hoach/2022')).status).toBe(404)
    expect((await world.get('/ke-hoach/2022', specialist)).status).toBe(200)
  })

  it('sets the dates where an issued plan is silent', async () => {
    const address = `${desk}/2021/han`
    const page = await html(address)
    expect(page).toContain('Báo cáo kết quả tổ chức triển khai thực hiện Kế hoạch')
    expect(page).not.toContain('Nội dung đăng ký thi đua')
    const form = { code: 'bao-cao-ket-qua', version: '1', dueOn: '15/12/2021' }
    const wrong = await world.post(address, { ...form, dueOn: '1/1/2021' }, specialist)
    expect(await wrong.text()).toContain('Hạn phải từ ngày ban hành')
    expect((await world.post(address, form, specialist)).headers.get('location')).toBe(address)
    expect(await html('/ke-hoach/2021/nghia-vu')).toContain('do cơ quan thường trực ấn định')
    expect(await html(`/ke-hoach/2021/lich?thang=12`)).toContain('Hạn: Báo cáo kết quả')
    const forged = await world.post(address, { ...form, code: 'ke-hoach-cong-tac' }, specialist)
    expect(await forged.text()).toContain('Hạn này do chính kế hoạch quy định')
  })

  it('issues the plan by its head, with everything wrong said at once', async () => {
    const address = `${desk}/2022/ban-hanh`
    expect(await html(address, specialist)).toContain('do Trưởng Ban Thi đua - Khen thưởng hoặc văn thư')
    const signed = {
      number: '05/KH-UBND',
      issuedOn: '20/12/2021',
      signerPosition: 'Chủ tịch',
      signerName: 'Phạm Đình Nghị',
    }
    const early = await world.post(
      address,
      { version: fieldOf(await html(address, head), 'version'), ...signed, issuedOn: '25/12/2021' },
      head,
    )
    expect(early.status).toBe(422)
    const text = await early.text()
    expect(text).toContain('chưa được rà lại')
    expect(text).toContain('Ngày ban hành không thể sau hôm nay')
    const { clauses = [], obligations = [] } = (await world.ask(getPlan, { year: 2022 }, specialist)) ?? {}
    for (const { ref } of clauses) await world.post(`${desk}/2022/da-ra`, { refs: ref }, specialist)
    for (const { code } of obligations) await world.post(`${desk}/2022/da-ra`, { codes: code, viec: '1' }, specialist)
    expect(await html(`${desk}/2022?can-ra=1`)).toContain('Không còn mục nào cần rà')
    const version = fieldOf(await html(address, head), 'version')
    expect((await world.post(address, { version, ...signed }, specialist)).status).toBe(403)
    const issued = await world.post(address, { version, ...signed }, head)
    expect(issued.headers.get('location')).toBe('/ke-hoach/2022')
    expect(await html('/ke-hoach/2022')).toContain('Số: 05/KH-UBND')
    expect((await world.get(`${desk}/2022`, specialist)).headers.get('location')).toBe(`${desk}/2022/han`)
    expect((await world.get('/ke-hoach')).headers.get('location')).toBe('/ke-hoach/2021')
  })
})

describe('the calendar', () => {
  it('shows the month of today with due dates, and every date of the year below', async () => {
    const page = await html('/ke-hoach/2021/lich')
    expect(page).toContain('Tháng 12 năm 2021')
    expect(page).toContain('Ban hành Kế hoạch 08/KH-UBND')
    expect(await html('/ke-hoach/2021/lich?thang=03')).toContain('Hạn: 5 văn bản ở mục III.3')
    expect(await html('/ke-hoach/2021/lich?thang=13')).toContain('Tháng 12 năm 2021')
  })
})
