import type { Spreadsheets } from '#shared/spreadsheet.ts'
import { readWorkbook } from './read-workbook.ts'
import { streamTable } from './stream-table.ts'
import { writeForm } from './write-form.ts'
import { writeTable } from './write-table.ts'

export const spreadsheets: Spreadsheets = { read: readWorkbook, writeTable, streamTable, writeForm }
