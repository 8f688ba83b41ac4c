import ExcelJS from 'exceljs'
import type { FormSheet } from '#shared/spreadsheet.ts'
import { columnLetters } from './sheet-marks.ts'

const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF6E7C8' } } as const
const line = { style: 'thin', color: { argb: 'FFC9BBA5' } } as const
const border = { top: line, bottom: line, left: line, right: line }

/**
 * A workbook to fill in: one sheet with the header in row 1 and drop-downs below, one with instructions, one hidden with the
 * lists. Written with exceljs, the only library at hand that writes drop-downs.
 */
export async function writeForm(form: FormSheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(form.sheetName, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] })
  const lists = workbook.addWorksheet('DANHMUC', { state: 'veryHidden' })
  form.columns.forEach((column, index) => {
    const letters = columnLetters(index)
    const header = sheet.getCell(1, index + 1)
    header.value = column.header
    header.font = { name: 'Times New Roman', size: 12, bold: true }
    header.fill = headerFill
    header.border = border
    header.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
    if (column.note !== undefined) header.note = column.note
    const whole = sheet.getColumn(index + 1)
    whole.width = column.width
    whole.font = { name: 'Times New Roman', size: 12 }
    whole.numFmt = column.format === 'date' ? 'dd/mm/yyyy' : '@'
    if (column.choices === undefined) return
    column.choices.forEach((choice, row) => {
      lists.getCell(row + 1, index + 1).value = choice
    })
    const range = `DANHMUC!$${letters}$1:$${letters}$${column.choices.length}`
    for (let row = 2; row <= form.rows + 1; row += 1) {
      sheet.getCell(row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [range],
        showErrorMessage: true,
        errorTitle: column.header,
        error: 'Hãy chọn một giá trị trong danh sách.',
      }
    }
  })
  sheet.getRow(1).height = 36
  const guide = workbook.addWorksheet(form.instructionsName)
  guide.getColumn(1).width = 110
  guide.addRow([form.title]).font = { name: 'Times New Roman', size: 14, bold: true }
  for (const text of form.instructions) {
    const row = guide.addRow([text])
    row.font = { name: 'Times New Roman', size: 12 }
    row.alignment = { wrapText: true, vertical: 'top' }
  }
  if (form.examples.length > 0) {
    guide.addRow([])
    for (const example of [form.columns.map(({ header }) => header), ...form.examples]) guide.addRow([...example])
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
