import { beforeAll, describe, expect, it } from 'vitest'
import { pdf, windowsProgram } from '#modules/files/testing/sample-files.ts'
import { nominationsOfSubmission } from '#modules/nominations/index.ts'
import { aNominatingUnit, type NominatingUnit } from '#modules/nominations/testing/a-nominating-unit.ts'
import { newId } from '#shared/ids.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

type User = ReturnType<World['user']>

let world: World
let unit: (key: string) => string
let district: NominatingUnit
let slug: string
beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  district = await aNominatingUnit(world, unit('huyen-y-yen'))
  const round = await world.db.selectFrom('rounds').select('slug').where('id', '=', district.roundId).executeTakeFirst()
  slug = round?.slug ?? ''
})

const office = () => world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
const page = async (path: string, user: User) => (await world.get(path, user)).text()
const script = '<script>alert(1)</script>'

/** Posts and gives where the answer leads. */
async function follow(path: string, form: Record<string, string | Blob>, user: User): Promise<string> {
  const response = await world.post(path, form, user)
  expect(response.status, `${path}: ${response.status === 422 ? await response.text() : ''}`).toBe(303)
  return response.headers.get('location') ?? ''
}

const file = (content: Uint8Array, name: string) => new File([new Uint8Array(content)], name)

describe('a nomination without script', () => {
  it('goes from the round to the receipt by links and forms alone', async () => {
    const { officer, head } = district
    expect(await page(`/dot/${slug}`, officer)).toContain(`/ho-so/moi?dot=${slug}`)
    const typed = {
      unitId: district.unitId,
      title: 'Đề nghị tặng Bằng khen',
      letterBody: '',
      letterNumber: '',
      letterOn: '',
    }
    const submission = await follow(`/ho-so/moi?dot=${slug}`, typed, officer)

    const person = {
      kind: 'individual',
      name: 'Phạm Thị Lụa',
      born: '02/03/1978',
      position: 'Thợ đúc',
      category: 'truc-tiep',
    }
    const award = await follow(`${submission}/them`, { ...person, unit: '', unitId: '' }, officer)
    expect(await page(award, officer)).toContain('Chiến sĩ thi đua cấp tỉnh')
    const report = await follow(
      award,
      { awardCode: 'bang-khen-tinh', title: 'Thợ đúc', category: 'truc-tiep' },
      officer,
    )
    const nomination = report.replace('/sua/bao-cao', '')

    const sections = {
      'report.background': 'Sinh năm 1978',
      'report.duties': 'Thợ đúc',
      'report.results': 'Vượt kế hoạch',
      'report.law-abidance': 'Tốt',
    }
    const papers = await follow(report, { version: '1', summary: 'Có thành tích xuất sắc', ...sections }, officer)
    const own = { partCode: 'bao-cao-thanh-tich', file: file(pdf, 'bao-cao.pdf') }
    expect(await follow(`${nomination}/tep`, own, officer)).toBe(papers)
    expect(await page(`${nomination}/sua/kiem-tra`, officer)).toContain('Còn vướng')
    for (const partCode of ['bien-ban-hop', 'danh-sach'])
      await follow(`${submission}/tep`, { partCode, file: file(pdf, `${partCode}.pdf`) }, officer)
    expect(await page(`${nomination}/sua/kiem-tra`, officer)).not.toContain('Còn vướng')

    await follow(`${submission}/gui`, {}, officer)
    expect((await world.post(`${submission}/nop`, {}, officer)).status).toBe(403)
    expect(await page(`/ho-so?pham-vi=cho-toi`, head)).toContain('Đề nghị tặng Bằng khen')
    await follow(`${submission}/nop`, {}, head)
    expect(await page(submission, officer)).toContain(`${submission}/giay-hen.pdf`)
    await follow(`${submission}/tiep-nhan`, {}, office())
    const dossier = await page(nomination, officer)
    expect(dossier).toContain('Đang thẩm định')
    expect(dossier).toContain('Tiếp nhận, chuyển thẩm định')
    expect(await page('/de-nghi?trang-thai=appraisal', office())).toContain('Phạm Thị Lụa')
  })

  it('a form posted twice does its work once', async () => {
    const once = {
      _once: newId(),
      unitId: district.unitId,
      title: 'Gửi hai lần',
      letterBody: '',
      letterNumber: '',
      letterOn: '',
    }
    const [first, second] = [
      await follow(`/ho-so/moi?dot=${slug}`, once, district.officer),
      await follow(`/ho-so/moi?dot=${slug}`, once, district.officer),
    ]
    expect(second).toBe(first)
    expect((await page('/ho-so?q=gui+hai+lan', district.officer)).match(/Gửi hai lần/g)).toHaveLength(1)
  })

  it('somebody who looks like one of the registry is shown before he is entered again', async () => {
    const submission = `/ho-so/${await district.draft()}`
    const person = {
      kind: 'individual',
      name: 'Đỗ Văn Kiên',
      born: '1980',
      position: '',
      category: '',
      unit: '',
      unitId: '',
    }
    await follow(`${submission}/them`, person, district.officer)
    const again = await world.post(`${submission}/them`, person, district.officer)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Đây là đối tượng khác')
    expect(await follow(`${submission}/them`, { ...person, reallyNew: '1' }, district.officer)).toContain('doi-tuong=')
    const wrong = await world.post(
      `${submission}/them`,
      { ...person, name: 'Vũ Thị Ngọ', born: '31/02/1980' },
      district.officer,
    )
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="31/02/1980"')
  })
})

describe('drafts', () => {
  const draftWithOne = async () => {
    const submissionId = await district.draft()
    const [honoureeId = ''] = await district.register(1)
    const added = { awardCode: 'bang-khen-tinh', title: script, category: '' }
    const report = await follow(
      `/ho-so/${submissionId}/them/hinh-thuc?doi-tuong=${honoureeId}`,
      added,
      district.officer,
    )
    return { submissionId, report, nomination: report.replace('/sua/bao-cao', '') }
  }

  it('are kept as people type; the second editor is told, and sees both texts', async () => {
    const { nomination, report } = await draftWithOne()
    const keep = (version: string, text: string) =>
      world.post(`${nomination}/tu-luu`, { version, summary: text, 'report.results': text }, district.officer)
    expect(await (await keep('1', 'một')).json()).toEqual({ version: 2 })
    expect(await (await keep('2', 'một hai')).json()).toEqual({ version: 3 })
    expect((await keep('2', 'của người khác')).status).toBe(409)
    const stale = await world.post(report, { version: '1', summary: 'của tôi' }, district.head)
    expect(stale.status).toBe(409)
    const html = await stale.text()
    expect(html).toContain('Người khác vừa sửa đề nghị này')
    expect(html).toContain('một hai')
    expect(html).toContain('của tôi</textarea>')
    expect(html).toContain('name="version" value="3"')
    expect(await page(report, district.officer)).toContain('một hai</textarea>')
  })

  it('write what people type as text, never as a page', async () => {
    const { submissionId, nomination, report } = await draftWithOne()
    const sections = Object.fromEntries(
      ['background', 'duties', 'results', 'initiatives', 'law-abidance', 'awards-elsewhere'].map(code => [
        `report.${code}`,
        script,
      ]),
    )
    await follow(report, { version: '1', summary: script, ...sections }, district.officer)
    const letter = { version: '1', title: script, letterBody: script, letterNumber: script, letterOn: '' }
    await follow(`/ho-so/${submissionId}/to-trinh`, letter, district.officer)
    const pages = [
      report,
      nomination,
      `/ho-so/${submissionId}`,
      `/ho-so/${submissionId}/to-trinh`,
      '/ho-so',
      '/de-nghi',
      `${nomination}/sua/hinh-thuc`,
    ]
    for (const path of pages) expect(await page(path, district.officer), path).not.toContain('<script>alert')
    const searched = await page(
      `/de-nghi?q=${encodeURIComponent(script)}&don-vi=${encodeURIComponent(script)}`,
      district.officer,
    )
    expect(searched).not.toContain('<script>alert')
  })

  it('take no program for a paper, and say so beside it', async () => {
    const { nomination } = await draftWithOne()
    const sent = { partCode: 'bao-cao-thanh-tich', file: file(windowsProgram, 'bao-cao.pdf') }
    expect((await world.post(`${nomination}/tep`, sent, district.officer)).status).toBe(422)
    const none = await world.post(`${nomination}/tep`, { partCode: 'bao-cao-thanh-tich' }, district.officer)
    expect(await none.text()).toContain('Hãy chọn tệp')
  })

  it('are closed to others, also by guessed addresses', async () => {
    const { submissionId, nomination, report } = await draftWithOne()
    const strangers = [world.user('unit-head', unit('huyen-hai-hau')), office()]
    for (const user of strangers)
      for (const path of [`/ho-so/${submissionId}`, nomination]) expect((await world.get(path, user)).status).toBe(403)
    const stranger = world.user('unit-officer', unit('huyen-hai-hau'))
    for (const path of [report, `${nomination}/tu-luu`, `/ho-so/${submissionId}/gui`, `/ho-so/${submissionId}/huy`])
      expect((await world.post(path, { version: '1' }, stranger)).status, path).toBe(403)
    for (const path of [`/ho-so/${newId()}`, `/de-nghi/${newId()}`, '/ho-so/khong-co', '/de-nghi/1%27'])
      expect([403, 404], path).toContain((await world.get(path, district.officer)).status)
    expect(await nominationsOfSubmission(world.db, submissionId)).toHaveLength(1)
  })
})

describe('tables to take away', () => {
  it('run nothing as a formula', async () => {
    const submissionId = await district.draft()
    const [honoureeId = ''] = await district.register(1)
    const evil = '=HYPERLINK("http://x","y")'
    const added = { awardCode: 'bang-khen-tinh', title: evil, category: '' }
    await follow(`/ho-so/${submissionId}/them/hinh-thuc?doi-tuong=${honoureeId}`, added, district.officer)
    const csv = await page('/de-nghi/bang.csv', district.officer)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
    const xlsx = await world.get('/de-nghi/bang.xlsx?trang-thai=draft', district.officer)
    expect(xlsx.headers.get('content-disposition')).toContain('.xlsx')
    const read = await world.services.spreadsheets.read(new Uint8Array(await xlsx.arrayBuffer()))
    expect(read.ok && read.value[0]?.hasFormulas).toBe(false)
    expect(read.ok && read.value[0]?.rows.flat()).toContain(evil)
  })
})
