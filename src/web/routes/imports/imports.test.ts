import { beforeAll, describe, expect, it } from 'vitest'
import { aNominatingUnit, type NominatingUnit } from '#modules/nominations/testing/a-nominating-unit.ts'
import { registerHonouree } from '#modules/people/index.ts'
import type { CellValue } from '#shared/spreadsheet.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let unit: (key: string) => string
let district: NominatingUnit

beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  district = await aNominatingUnit(world, unit('huyen-y-yen'))
})

const headers = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Hình thức khen thưởng', 'Số CCCD']
const person = (name: string, rest: Partial<Record<'born' | 'unit' | 'award' | 'identity', CellValue>> = {}) => [
  1,
  name,
  'Nữ',
  rest.born ?? '03/02/1980',
  'Công nhân',
  rest.unit ?? 'Xã Yên Chính',
  rest.award ?? 'Bằng khen của UBND tỉnh',
  rest.identity ?? null,
]

async function workbook(rows: CellValue[][]): Promise<File> {
  const columns = headers.map(header => ({ header, width: 20 }))
  const content = await world.services.spreadsheets.writeTable('Danh sách', columns, rows)
  return new File([Buffer.from(content)], 'danh-sach.xlsx')
}

async function uploaded(submissionId: string, file: Blob) {
  const response = await world.post(`/ho-so/${submissionId}/nhap`, { file }, district.officer)
  return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() }
}

const page = async (path: string) => await (await world.get(path, district.officer)).text()
const countOf = async (submissionId: string): Promise<number> =>
  (await world.db.selectFrom('nominations').select('id').where('submission_id', '=', submissionId).execute()).length

/** Confirms and waits until the work behind the page is through. */
async function confirmed(location: string) {
  await world.post(`${location}/xac-nhan`, {}, district.officer)
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await world.get(location, district.officer)
    const text = await response.text()
    if (!text.includes('Bạn có thể rời trang này')) return { status: response.status, text }
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error('The import did not end')
}

describe('a list in Excel', () => {
  it('is previewed and taken in whole: known people are found, new ones registered', async () => {
    const known = { kind: 'individual', name: 'Đỗ Thị Biết', bornOn: '1980-02-03', birthYear: null } as const
    const rest = { sex: null, ethnicity: null, category: null, unitId: unit('xa-yen-chinh-y-yen'), positionTitle: null }
    const { id: knownId } = await world.must(registerHonouree, { ...known, ...rest, identity: null })
    const submissionId = await district.draft()
    const { location } = await uploaded(
      submissionId,
      await workbook([person('ĐỖ THỊ BIẾT'), person('Trần Thị Mới', { identity: '036180001234' }), []]),
    )
    const preview = await page(location)
    expect(preview).toContain('Đã có trong danh bạ')
    expect(preview).toContain('Sẽ ghi mới vào danh bạ')
    expect(preview).not.toContain('036180001234')
    expect(await countOf(submissionId)).toBe(0)
    expect((await confirmed(location)).status).toBe(303)
    const rows = await world.db
      .selectFrom('nominations')
      .select(['honouree_id', 'nominee_name', 'nominee_title', 'award_code'])
      .where('submission_id', '=', submissionId)
      .orderBy('position')
      .execute()
    expect(rows).toMatchObject([
      { honouree_id: knownId, nominee_title: 'Công nhân', award_code: 'bang-khen-tinh' },
      { nominee_name: 'Trần Thị Mới' },
    ])
    await world.post(`${location}/xac-nhan`, {}, district.officer)
    expect(await countOf(submissionId)).toBe(2)
  })

  it('with one wrong cell is not taken in at all, and every wrong cell is named with what to do', async () => {
    const submissionId = await district.draft()
    const { location } = await uploaded(
      submissionId,
      await workbook([
        person('Trần Thị Đúng'),
        person('Trần Thị Ngày', { born: '31/02/1980' }),
        person('Trần Thị Đơn Vị', { unit: 'Xã Yên Chíng' }),
        person('Trần Thị Nơi Khác', { unit: 'Xã Hải Anh' }),
        person('Trần Thị Khen', { award: 'Huân chương Lao động hạng tư' }),
        person('Trần Thị Đợt', { award: 'Bằng khen của Thủ tướng Chính phủ' }),
        person('Trần Thị Số', { identity: '12345' }),
        person('Trần Thị Đúng'),
        person('<script>alert(1)</script>'),
      ]),
    )
    const preview = await page(location)
    for (const text of [
      'Ngày này không có trong lịch',
      'Gần nhất: Xã Yên Chính',
      'Đơn vị này không thuộc đơn vị của bạn',
      'Huân chương Lao động hạng Ba',
      'Đợt này không xét',
      'Số định danh có 12 chữ số',
      'Trùng với dòng 2',
      'Không phải tên người',
      '&lt;script&gt;',
    ])
      expect(preview).toContain(text)
    expect(preview).not.toContain('xac-nhan')
    const forced = await confirmed(location)
    expect(forced.text).toContain('chưa dòng nào được nhập')
    expect(await countOf(submissionId)).toBe(0)
  })

  it('of another layout is read by telling the columns', async () => {
    const submissionId = await district.draft()
    const columns = ['Ai', 'Gì'].map(header => ({ header, width: 20 }))
    const content = await world.services.spreadsheets.writeTable('x', columns, [['Trần Thị Lạ', 'BK tỉnh']])
    const { location } = await uploaded(submissionId, new File([Buffer.from(content)], 'la.xlsx'))
    expect(await page(location)).toContain('Chưa tìm thấy danh sách trong tệp')
    const told = { sheet: '0', headerRow: '1', 'column-name': '0', 'column-award': '1' }
    await world.post(`${location}/cot`, told, district.officer)
    expect(await page(location)).toContain('Trần Thị Lạ')
    expect((await confirmed(location)).status).toBe(303)
    expect(await countOf(submissionId)).toBe(1)
  })

  it('that cannot be read says why, and belongs to its unit alone', async () => {
    const submissionId = await district.draft()
    const says = async (file: File) => (await uploaded(submissionId, file)).text
    expect(await says(new File(['MZ'], 'a.xlsx'))).toContain('không phải sổ Excel')
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await says(new File([ole, Buffer.alloc(600)], 'a.xls'))).toContain('.xls đời cũ')
    expect(await says(new File([ole, Buffer.from('EncryptedPackage', 'utf16le')], 'a.xlsx'))).toContain('mật khẩu')
    const { location } = await uploaded(submissionId, await workbook([person('Trần Thị Kín')]))
    const other = world.user('unit-officer', unit('huyen-hai-hau'))
    expect((await world.get(location, other)).status).toBe(403)
    expect((await world.post(`${location}/xac-nhan`, {}, other)).status).toBe(403)
    expect((await world.get(location)).status).toBe(303)
  })

  it('has a form of the round’s own, with its awards and the unit’s own units to choose from', async () => {
    const submissionId = await district.draft()
    const response = await world.get(`/ho-so/${submissionId}/nhap/mau.xlsx`, district.officer)
    const read = await world.services.spreadsheets.read(new Uint8Array(await response.arrayBuffer()))
    const lists = read.ok ? read.value.find(({ hidden }) => hidden) : undefined
    const cells = lists?.rows.flat() ?? []
    expect(cells).toContain('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh')
    expect(cells).toContain('Xã Yên Chính')
    expect(cells).not.toContain('Xã Hải Anh')
  })
})
