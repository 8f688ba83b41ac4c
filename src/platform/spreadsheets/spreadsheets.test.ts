import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { spreadsheets } from './index.ts'
import { columnIndex, columnLetters } from './sheet-marks.ts'

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function sheetsOf(content: Uint8Array) {
  const read = await spreadsheets.read(content)
  if (!read.ok) throw new Error(read.refusals[0].code)
  return read.value
}

const refusalOf = async (content: Uint8Array) => {
  const read = await spreadsheets.read(content)
  return read.ok ? undefined : read.refusals[0].code
}

describe('reading a workbook', () => {
  it('keeps the place of every cell below a title and empty rows, dates as dates', async () => {
    const [sheet] = await sheetsOf(
      await workbook(book => {
        const page = book.addWorksheet('Danh sách')
        page.getCell('A1').value = 'DANH SÁCH ĐỀ NGHỊ'
        page.mergeCells('A1:C1')
        page.getCell('B4').value = 'Họ và tên'
        page.getCell('C4').value = 'Ngày sinh'
        page.getCell('B6').value = '  Trần Thị Mẫu '
        page.getCell('C6').value = new Date(Date.UTC(1980, 1, 3))
        page.getCell('C6').numFmt = 'dd/mm/yyyy'
      }),
    )
    expect(sheet?.rows[3]).toEqual([null, 'Họ và tên', 'Ngày sinh'])
    expect(sheet?.rows[5]).toEqual([null, 'Trần Thị Mẫu', new Date(Date.UTC(1980, 1, 3))])
    expect(sheet?.merges).toEqual([[0, 0, 0, 2]])
  })

  it('tells hidden rows, hidden sheets and formulas; a formula gives its computed value', async () => {
    const [one, other] = await sheetsOf(
      await workbook(book => {
        const page = book.addWorksheet('Một')
        page.addRow(['a', { formula: 'A1&"b"', result: 'ab' }])
        page.addRow(['ẩn'])
        page.getRow(2).hidden = true
        book.addWorksheet('DANHMUC', { state: 'veryHidden' }).addRow(['x'])
      }),
    )
    expect(one).toMatchObject({ name: 'Một', hidden: false, hasFormulas: true })
    expect(one?.rows[0]).toEqual(['a', 'ab'])
    expect([...(one?.hiddenRows ?? [])]).toEqual([1])
    expect(other).toMatchObject({ name: 'DANHMUC', hidden: true, hasFormulas: false })
  })

  it('says what an unreadable file is', async () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await refusalOf(Buffer.concat([ole, Buffer.alloc(2_000)]))).toBe('spreadsheet.old-format')
    expect(await refusalOf(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'spreadsheet.encrypted',
    )
    expect(await refusalOf(Buffer.from('MZ this is a program'))).toBe('spreadsheet.not-a-workbook')
    expect(await refusalOf(zipSync({ 'readme.txt': Buffer.from('x') }))).toBe('spreadsheet.not-a-workbook')
    expect(await refusalOf(new Uint8Array())).toBe('spreadsheet.not-a-workbook')
    const sound = await workbook(book => void book.addWorksheet('x').addRow(['a']))
    expect(await refusalOf(sound.subarray(0, sound.length - 400))).toBe('spreadsheet.broken')
  })

  it('refuses a bomb by what its directory says, and one whose directory lies', async () => {
    const zeros = new Uint8Array(301 * 1024 * 1024)
    const bomb = zipSync({ 'xl/workbook.xml': zeros })
    expect(bomb.length).toBeLessThan(500_000)
    expect(await refusalOf(bomb)).toBe('spreadsheet.too-large')
    const lying = Buffer.from(zipSync({ 'xl/workbook.xml': zeros.subarray(0, 5 * 1024 * 1024) }))
    const entry = lying.lastIndexOf(Buffer.from('504b0102', 'hex'))
    lying.writeUInt32LE(10, entry + 24)
    expect(await refusalOf(lying)).toBe('spreadsheet.too-large')
  })
})

describe('writing a workbook', () => {
  it('a table is read back as it was, and text that looks like a formula stays text', async () => {
    const day = new Date(Date.UTC(2021, 3, 2))
    const content = await spreadsheets.writeTable(
      'Sổ vàng',
      [
        { header: 'Tên', width: 30 },
        { header: 'Số', width: 8 },
        { header: 'Ngày', width: 12 },
      ],
      [
        ['=HYPERLINK("http://x")', 3, day],
        ['Nguyễn Văn Ý', null, null],
      ],
    )
    const [sheet] = await sheetsOf(content)
    expect(sheet).toMatchObject({ name: 'Sổ vàng', hasFormulas: false })
    expect(sheet?.rows).toEqual([
      ['Tên', 'Số', 'Ngày'],
      ['=HYPERLINK("http://x")', 3, day],
      ['Nguyễn Văn Ý', null, null],
    ])
  })

  it('a form has its header, drop-downs from a hidden list, and instructions', async () => {
    const content = await spreadsheets.writeForm({
      title: 'Mẫu',
      instructions: ['Điền từ dòng 2.'],
      columns: [
        { header: 'Họ và tên', width: 30 },
        { header: 'Giới tính', width: 10, choices: ['Nam', 'Nữ'] },
      ],
      examples: [['Trần Thị Mẫu', 'Nữ']],
      rows: 20,
      sheetName: 'Danh sách',
      instructionsName: 'Hướng dẫn',
    })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(content.buffer as ArrayBuffer)
    expect(book.getWorksheet('Danh sách')?.getCell('B21').dataValidation.formulae).toEqual(['DANHMUC!$B$1:$B$2'])
    const read = await sheetsOf(content)
    expect(read.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Danh sách', false],
      ['DANHMUC', true],
      ['Hướng dẫn', false],
    ])
  })

  it('columns are named as in the program', () => {
    for (const index of [0, 25, 26, 51, 52, 701, 702]) expect(columnIndex(columnLetters(index))).toBe(index)
  })
})
