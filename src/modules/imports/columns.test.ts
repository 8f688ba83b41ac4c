import { describe, expect, it } from 'vitest'
import type { CellValue, Sheet } from '#shared/spreadsheet.ts'
import { fieldOf, findLayout } from './columns.ts'

const sheet = (rows: CellValue[][], rest: Partial<Sheet> = {}): Sheet => ({
  name: 'x',
  hidden: false,
  rows,
  hiddenRows: new Set(),
  merges: [],
  hasFormulas: false,
  ...rest,
})

describe('finding the list in a workbook', () => {
  it('knows the headers in use, whatever their capitals, marks and line breaks', () => {
    const known = {
      'Họ và tên': 'name',
      'HỌ TÊN': 'name',
      'Tên tập thể/cá nhân/hộ gia đình': 'name',
      'Tên đơn vị/tập thể': 'name',
      'Giới tính\n(NAM/NU)': 'sex',
      'Ngày, tháng, năm sinh': 'born',
      'Năm sinh': 'born',
      'Chức vụ': 'title',
      'Đơn vị công tác': 'unit',
      'Danh hiệu thi đua/Hình thức khen thưởng': 'award',
      'Mã hình thức khen thưởng': 'award',
      'Phân loại khen thưởng': 'kind',
      'Phân loại đối tượng': 'category',
      'Tóm tắt thành tích': 'summary',
      'Số CCCD': 'identity',
    }
    for (const [header, field] of Object.entries(known)) expect([header, fieldOf(header)]).toEqual([header, field])
    for (const header of ['STT', 'Ghi chú', 'Địa chỉ', '']) expect(fieldOf(header)).toBeUndefined()
  })

  it('finds the header below a title and empty rows, on the second sheet when the first has none', () => {
    const cover = sheet([['Kính gửi: Ban Thi đua'], ['Danh sách kèm theo']])
    const list = sheet([
      ['DANH SÁCH ĐỀ NGHỊ'],
      [],
      [null, 'STT', 'Họ và tên', 'Chức vụ', 'Hình thức khen thưởng'],
      [null, 1, 'Trần Thị Mẫu', 'Giáo viên', 'Bằng khen'],
    ])
    expect(findLayout([cover, list])).toMatchObject({
      sheet: 1,
      firstRow: 3,
      columns: { name: 2, title: 3, award: 4 },
    })
  })

  it('reads a header over two rows where cells are merged', () => {
    const rows = [
      ['STT', 'Cá nhân', null, 'Đề nghị', null],
      [null, 'Họ và tên', 'Năm sinh', 'Danh hiệu thi đua', 'Ghi chú'],
      [1, 'Trần Thị Mẫu', 1980, 'Lao động tiên tiến', null],
    ]
    const merges = [
      [0, 0, 1, 0],
      [0, 1, 0, 2],
      [0, 3, 0, 4],
    ] as const
    expect(findLayout([sheet(rows, { merges })])).toMatchObject({
      firstRow: 2,
      columns: { name: 1, born: 2, award: 3 },
    })
  })

  it('leaves hidden sheets alone and says so when there is no list', () => {
    const rows = [['Họ và tên', 'Danh hiệu thi đua']]
    expect(findLayout([sheet(rows, { hidden: true })])).toBeUndefined()
    expect(findLayout([sheet([['Họ và tên', 'Ghi chú']]), sheet([])])).toBeUndefined()
  })
})
