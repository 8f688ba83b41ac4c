import type { Spreadsheets } from '#shared/spreadsheet.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeForm } from './write-form.ts'
import { writeTable } from './write-table.ts'

export const spreadsheets: Spreadsheets = { read: readWorkbook, writeTable, writeForm }
