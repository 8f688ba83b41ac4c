import writeExcelFile from 'write-excel-file/node'
import type { CellValue, TableColumn } from '#shared/spreadsheet.ts'

/** A workbook with one table: header row kept in view, dates as dates, every text as text so that nothing runs as a formula. */
export async function writeTable(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly CellValue[])[],
): Promise<Uint8Array> {
  const header = columns.map(column => ({
    value: column.header,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }))
  const body = rows.map(row => columns.map((_column, index) => cell(row[index] ?? null)))
  const sheet = {
    data: [header, ...body],
    columns: columns.map(({ width }) => ({ width })),
    sheet: name,
    stickyRowsCount: 1,
  }
  return new Uint8Array(await writeExcelFile([sheet]).toBuffer())
}

function cell(value: CellValue) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' }
  return { value, type: String }
}
