import type { Result } from './result.ts'

export type CellValue = string | number | boolean | Date | null

/** One sheet as people filled it in, with what a plain grid does not show. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows and columns from 0; a short row has empty cells at its end. */
  readonly rows: readonly (readonly CellValue[])[]
  readonly hiddenRows: ReadonlySet<number>
  /** Merged ranges as [first row, first column, last row, last column]. */
  readonly merges: readonly (readonly [number, number, number, number])[]
  readonly hasFormulas: boolean
}

/** A drop-down of a form sheet: the column's allowed values. */
export interface FormColumn {
  readonly header: string
  readonly width: number
  readonly note?: string
  readonly choices?: readonly string[]
  /** How the column's cells are shown and typed. */
  readonly format?: 'text' | 'date'
}

export interface FormSheet {
  readonly title: string
  readonly instructions: readonly string[]
  readonly columns: readonly FormColumn[]
  readonly examples: readonly (readonly string[])[]
  /** Rows prepared with drop-downs. */
  readonly rows: number
  readonly sheetName: string
  readonly instructionsName: string
}

export interface TableColumn {
  readonly header: string
  readonly width: number
}

/** Reads and writes workbooks; `platform/spreadsheets` implements it. */
export interface Spreadsheets {
  /** Refuses with `spreadsheet.…` what is not a readable .xlsx workbook within the limits. */
  read(content: Uint8Array): Promise<Result<readonly Sheet[]>>
  writeTable(
    name: string,
    columns: readonly TableColumn[],
    rows: readonly (readonly CellValue[])[],
  ): Promise<Uint8Array>
  /** The same for long lists: written while the rows are read, batch by batch. */
  streamTable(
    name: string,
    columns: readonly TableColumn[],
    batches: AsyncIterable<readonly (readonly CellValue[])[]>,
  ): ReadableStream<Uint8Array>
  writeForm(form: FormSheet): Promise<Uint8Array>
}
