import { beforeAll, describe, expect, it } from 'vitest'
import { recordPastAwards } from '#modules/awards/index.ts'
import { draftDecision, issueDecision, sendToSigning, signDecision } from '#modules/decisions/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { registerHonourees } from '#modules/people/index.ts'
import { roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { readPdf } from '#tests/support/documents/read-pdf.ts'
import { readQrCodes } from '#tests/support/documents/read-qr-code.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let unit: (key: string) => string
let clerk: ReturnType<World['user']>
let office: ReturnType<World['user']>
let honoureeId: string
beforeAll(async () => {
  world = await createWorld({ on: '2021-05-10' })
  unit = await loadUnits(world)
  clerk = world.user('clerk', unit('so-noi-vu'))
  office = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
  const person = {
    kind: 'individual' as const,
    bornOn: null,
    birthYear: 1975,
    ethnicity: null,
    category: null,
    identity: null,
  }
  const unitId = unit('huyen-y-yen')
  const honourees = ['Phạm Thị Lụa', 'Vũ Văn Đức', 'Vũ Văn Đức', '=1+1'].map((name, index) => ({
    ...person,
    name,
    sex: index === 0 ? ('female' as const) : null,
    unitId,
    positionTitle: 'Tổ trưởng sản xuất',
  }))
  const { ids } = await world.must(registerHonourees, { unitId, honourees })
  honoureeId = ids[0] ?? ''
  const award = (id: string, name: string, changes = {}) => ({
    honoureeId: id,
    nominationId: null,
    decisionId: null,
    awardCode: 'bang-khen-tinh',
    level: 'tinh' as const,
    grantedOn: '2020-03-01',
    year: 2019,
    decisionNumber: '512/QĐ-UBND',
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Nam Định',
    honoureeName: name,
    honoureeTitle: 'Tổ trưởng',
    unitId,
    unitName: 'Ủy ban nhân dân huyện Ý Yên',
    reason: 'đã có thành tích xuất sắc',
    achievementFrom: null,
    achievementTo: null,
    ...changes,
  })
  await world.must(recordPastAwards, {
    awards: [
      award(honoureeId, 'Phạm Thị Lụa'),
      award(honoureeId, 'Phạm Thị Lụa', {
        awardCode: 'huan-chuong-lao-dong-hang-ba',
        level: 'nha-nuoc',
        decisionNumber: '9/QĐ-CTN',
      }),
      award(ids[1] ?? '', 'Vũ Văn Đức'),
      award(ids[3] ?? '', '=HYPERLINK("http://x")', { decisionNumber: '513/QĐ-UBND', year: 2018 }),
    ],
  })
})

const page = async (path: string, user?: typeof clerk) => await (await world.get(path, user)).text()
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer())

async function issuedDecision(count = 3) {
  const round = await aRoundWithNominations(world.db, { status: 'decision', level: 'tinh', count })
  const texts = {
    abstract: 'Về việc tặng Bằng khen',
    reason: 'đã có thành tích xuất sắc năm 2020',
    signerPosition: 'Chủ tịch',
    signerName: 'Phạm Đình Nghị',
  }
  const { id: decisionId } = await world.must(draftDecision, { ...round, ...texts }, office)
  await world.must(sendToSigning, { decisionId }, world.user('standing-head', unit('so-noi-vu')))
  await world.must(signDecision, { decisionId }, world.user('signing-leader', unit('ubnd-tinh')))
  const number = String(Math.floor(Math.random() * 90_000) + 1_000)
  const papers = { decisionId, number, symbol: 'QĐ-UBND', issuedOn: '2021-05-10', signedFileId: null }
  await world.must(issueDecision, papers, clerk)
  return { decisionId, number }
}

describe('the public register', () => {
  it('is found by words, award, level, year and unit, by anyone and without script', async () => {
    const all = await page('/so-vang')
    expect(all).toContain('4 khen thưởng')
    expect(all).not.toContain('<script')
    expect(await page('/so-vang?q=lua+pham')).toContain('2 khen thưởng')
    expect(await page('/so-vang?cap=nha-nuoc')).toContain('1 khen thưởng')
    expect(await page('/so-vang?khen=bang-khen-tinh&nam=2018')).toContain('1 khen thưởng')
    expect(await page('/so-vang?don-vi=y+yen')).toContain('4 khen thưởng')
    expect(await page(`/so-vang?don-viId=${unit('ubnd-tinh')}`)).toContain('4 khen thưởng')
    expect(await page(`/so-vang?don-viId=${unit('so-y-te')}`)).toContain('Không tìm thấy khen thưởng nào')
    expect(await page('/so-vang?nam=abc&cap=x&sau=hỏng')).toContain('4 khen thưởng')
    expect(await page('/so-vang?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E')).not.toContain('<script>alert')
  })

  it('is taken along as a workbook in which nothing runs', async () => {
    const response = await world.get('/so-vang/bang.xlsx?nam=2018')
    expect(response.headers.get('content-disposition')).toContain('so-vang-2021-05-10.xlsx')
    const read = await world.services.spreadsheets.read(await bytes(response))
    const [sheet] = read.ok ? read.value : []
    expect(sheet?.hasFormulas).toBe(false)
    expect(sheet?.rows).toHaveLength(2)
    expect(sheet?.rows[1]?.[0]).toBe('=HYPERLINK("http://x")')
  })

  it('shows one award with the others of its honouree, its decision and its unit', async () => {
    const href = /href="(\/so-vang\/[0-9a-f-]+)"/.exec(await page('/so-vang?q=lua&cap=tinh'))?.[1] ?? ''
    const entry = await page(href)
    expect(entry).toContain('Phạm Thị Lụa')
    expect(entry).toContain('Huân chương Lao động hạng Ba')
    expect(entry).toContain(`/so-vang?don-viId=${unit('huyen-y-yen')}`)
    expect(entry).not.toContain('/doi-tuong/')
    expect(await page(href, office)).toContain(`/doi-tuong/${honoureeId}`)
    const decision = /href="(\/quyet-dinh-cong-khai\/[0-9a-f-]+)"/.exec(entry)?.[1] ?? ''
    expect(await page(decision)).toContain('Vũ Văn Đức')
    expect((await world.get(`/so-vang/${newId()}`)).status).toBe(404)
    expect((await world.get('/so-vang/khong-co')).status).toBe(404)
  })

  it('lists the decisions with how many each honours', async () => {
    const list = await page('/quyet-dinh-cong-khai')
    expect(list).toContain('512/QĐ-UBND')
    expect(list).toContain('Huân chương Lao động hạng Ba')
    expect(await page('/quyet-dinh-cong-khai?q=513')).not.toContain('512/QĐ-UBND')
    expect(await page('/quyet-dinh-cong-khai?nam=2019')).toContain('Không tìm thấy quyết định nào')
    expect((await world.get(`/quyet-dinh-cong-khai/${newId()}`)).status).toBe(404)
  })
})

describe('awards of earlier years', () => {
  const filled = {
    who: 'Phạm Thị Lụa',
    award: 'chien-si-thi-dua-tinh',
    number: '77/QĐ-UBND',
    grantedOn: '04/05/2018',
    decidedBy: 'Chủ tịch UBND tỉnh',
    year: '2017',
  }

  it('are entered by the standing office, the unit under its name of the day', async () => {
    const response = await world.post('/so-vang/ghi', filled, office)
    expect(response.status).toBe(303)
    const entry = await page(response.headers.get('location') ?? '')
    expect(entry).toContain('77/QĐ-UBND')
    expect(entry).toContain('Ủy ban nhân dân huyện Ý Yên')
    const again = await world.post('/so-vang/ghi', filled, office)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('đã có trong sổ vàng')
  })

  it('ask whom a name means, and keep what was typed', async () => {
    const many = await world.post('/so-vang/ghi', { ...filled, who: 'Vũ Văn Đức' }, office)
    expect(many.status).toBe(422)
    const text = await many.text()
    expect(text).toContain('Có nhiều đối tượng cùng tên')
    expect(text).toContain('value="77/QĐ-UBND"')
    const choice = /name="choice" value="([0-9a-f-]+)"/.exec(text)?.[1] ?? ''
    expect((await world.post('/so-vang/ghi', { ...filled, who: 'Vũ Văn Đức', choice }, office)).status).toBe(303)
    for (const [wrong, words] of [
      [{ who: 'Không Có Ai' }, 'Danh bạ chưa có'],
      [{ who: '' }, 'Hãy chọn người hoặc tập thể'],
      [{ grantedOn: '31/02/2018' }, 'Ngày quyết định chưa đúng'],
      [{ grantedOn: '04/06/2021', year: '2020' }, 'Ngày quyết định chưa tới'],
      [{ year: '2019' }, 'không sau ngày quyết định'],
      [{ award: 'x' }, 'Hãy chọn danh hiệu'],
      [{ number: '' }, 'Hãy ghi số quyết định'],
    ] as const) {
      const response = await world.post('/so-vang/ghi', { ...filled, ...wrong }, office)
      expect(response.status).toBe(422)
      expect(await response.text()).toContain(words)
    }
  })

  it('are for the standing office alone', async () => {
    for (const role of roles) {
      const { status } = await world.get('/so-vang/ghi', world.user(role, unit('so-noi-vu')))
      expect({ role, status }).toEqual({
        role,
        status: ['standing-specialist', 'standing-head'].includes(role) ? 200 : 403,
      })
    }
  })
})

describe('certificates', () => {
  it('get their serials, are previewed, printed and counted, and lead to their verification', async () => {
    const { decisionId, number } = await issuedDecision(3)
    const path = `/quyet-dinh/${decisionId}/bang-khen`
    expect(await page(path, clerk)).toContain('3 khen thưởng chưa có số vào sổ')
    expect((await world.get(`${path}.pdf`, clerk)).status).toBe(404)
    await world.post(`${path}/cap-so`, {}, clerk)
    const preview = await world.post(`${path}/xem-thu`, { cach: 'khung', nhung: 'all', x: '', y: '' }, clerk)
    expect(preview.headers.get('content-disposition')).toMatch(/^inline/)
    const { pages } = await readPdf(await bytes(preview))
    expect(pages).toHaveLength(3)
    expect(pages[0]?.text).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH')
    expect(pages[0]?.text).toContain(`${number}/QĐ-UBND`)
    expect(await page(path, clerk)).toMatch(/data-label="Số lần in">\s*<span>0/)

    const address = pages[0] && readQrCodes(pages[0]).at(-1)
    expect(address).toMatch(/^http:\/\/localhost\/xac-minh\/[\w-]{24}$/)
    const checked = await world.get(new URL(address ?? '').pathname)
    expect(checked.status).toBe(200)
    const text = await checked.text()
    expect(text).toContain('Bằng này có trong sổ vàng')
    expect(text).toContain('Người Mẫu 1')
    expect(text).toContain('Chủ tịch Ủy ban nhân dân tỉnh Nam Định')
    expect(text).not.toContain('<script')

    const ids = [...(await page(path, clerk)).matchAll(/name="bang" form="in-bang" value="([0-9a-f-]+)"/g)].map(
      ([, id]) => id ?? '',
    )
    expect(ids).toHaveLength(3)
    const one = await world.post(
      `${path}/in`,
      { cach: 'khung', nhung: 'chosen', x: '0', y: '0', bang: ids[0] ?? '' },
      clerk,
    )
    expect((await readPdf(await bytes(one))).pages).toHaveLength(1)
    const rest = await world.post(`${path}/in`, { cach: 'phoi', nhung: 'unprinted', x: '1,5', y: '-2' }, clerk)
    expect((await readPdf(await bytes(rest))).pages).toHaveLength(2)
    const none = await world.post(`${path}/in`, { cach: 'khung', nhung: 'unprinted', x: '0', y: '0' }, clerk)
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Chưa có bằng nào để in')
    expect(world.facts.filter(({ name }) => name === 'certificates-printed').map(({ data }) => data['count'])).toEqual([
      1, 2,
    ])
    const single = await world.get(`/so-vang/${ids[1]}/bang-khen.pdf`, clerk)
    expect((await readPdf(await bytes(single))).pdfA).toBe('2A')
  })

  it('remember the correction of the printer, and refuse one that is none', async () => {
    const { decisionId } = await issuedDecision(1)
    const path = `/quyet-dinh/${decisionId}/bang-khen`
    await world.post(`${path}/cap-so`, {}, clerk)
    const name = async (query: string) => {
      const file = await readPdf(await bytes(await world.get(`${path}.pdf?cach=phoi${query}`, clerk)))
      return file.pages[0]?.texts.find(({ text }) => text.includes('Người Mẫu 1'))
    }
    const before = await name('')
    await world.post(`${path}/do-lech`, { cach: 'phoi', x: '2,5', y: '-1' }, clerk)
    const after = await name('')
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(2.5, 1)
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(-1, 1)
    expect((await name('&x=0&y=0'))?.x).toBeCloseTo(before?.x ?? 0, 1)
    for (const x of ['abc', '900', '1.55']) {
      const response = await world.post(`${path}/do-lech`, { cach: 'phoi', x, y: '0' }, clerk)
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('từ -50 đến 50')
    }
  })

  it('are printed by clerks and the standing office, seen by few others, by nobody unsigned', async () => {
    const { decisionId } = await issuedDecision(1)
    const path = `/quyet-dinh/${decisionId}/bang-khen`
    await world.post(`${path}/cap-so`, {}, clerk)
    const prints = ['clerk', 'standing-specialist', 'standing-head']
    for (const role of roles) {
      const user = world.user(role, unit('so-noi-vu'))
      const sees = [...prints, 'signing-leader', 'inspector'].includes(role)
      for (const address of [path, `${path}.pdf`]) {
        expect({ role, address, status: (await world.get(address, user)).status }).toEqual({
          role,
          address,
          status: sees ? 200 : 403,
        })
      }
      for (const action of ['cap-so', 'xem-thu', 'in', 'do-lech']) {
        const { status } = await world.post(`${path}/${action}`, { cach: 'khung', nhung: 'all', x: '0', y: '0' }, user)
        expect({ role, action, denied: status === 403 }).toEqual({ role, action, denied: !prints.includes(role) })
      }
    }
    expect((await world.get(`${path}.pdf`)).headers.get('location')).toContain('/dang-nhap')
  })
})

describe('the page that a certificate leads to', () => {
  it('says plainly when the award was revoked, and when there is no such certificate', async () => {
    const { decisionId } = await issuedDecision(1)
    const path = `/quyet-dinh/${decisionId}/bang-khen`
    await world.post(`${path}/cap-so`, {}, clerk)
    const verify = /href="(\/xac-minh\/[\w-]+)"/.exec(await page(path, clerk))?.[1] ?? ''
    await world.db
      .updateTable('awards')
      .set({ revoked_on: '2021-05-09' })
      .where('decision_id', '=', decisionId)
      .execute()
    const revoked = await page(verify)
    expect(revoked).toContain('Khen thưởng này đã bị thu hồi')
    expect(revoked).toContain('09/05/2021')
    for (const token of [
      `${verify.split('/').at(-1)}x`,
      'x',
      'a'.repeat(300),
      encodeURIComponent("'; drop table awards"),
    ]) {
      const response = await world.get(`/xac-minh/${token}`)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('Không tìm thấy bằng này')
    }
  })
})
