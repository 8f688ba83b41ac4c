import type { CellValue, Sheet } from '#shared/spreadsheet.ts'
import { fold } from '#shared/text/fold.ts'

/** What a column of a list of nominees can hold. */
export const importFields = [
  'name',
  'kind',
  'sex',
  'born',
  'title',
  'unit',
  'category',
  'award',
  'summary',
  'identity',
] as const
export type ImportField = (typeof importFields)[number]

/** Which column holds which field; a field may be missing. */
export type ColumnMap = Readonly<Partial<Record<ImportField, number>>>

/** Where the list begins and what its columns hold. */
export interface Layout {
  readonly sheet: number
  /** The first row below the header. */
  readonly firstRow: number
  readonly headers: readonly string[]
  readonly columns: ColumnMap
}

/** How headers are written in the lists in use, folded; the first that fits wins. */
const patterns: Readonly<Record<ImportField, readonly RegExp[]>> = {
  name: [
    /^ho (va )?ten/,
    /^ten (tap the|ca nhan|doi tuong|don vi\/tap the|ho gia dinh)/,
    /^(ca nhan|tap the)[ ,/-]*(tap the|ca nhan|ho gia dinh)?$/,
    /^full name|^name$/,
  ],
  kind: [/^phan loai khen thuong$/, /^loai doi tuong$/, /^kind$/],
  sex: [/^gioi tinh/, /^nam\/nu$/, /^sex$/],
  born: [/^(ngay|nam)[a-z, ]* sinh/, /^sinh ngay/, /^(date of birth|born)/],
  title: [/^chuc (vu|danh)/, /^position/],
  unit: [/^(ten )?(don vi|co quan)/, /noi cong tac|don vi cong tac/, /^unit/],
  category: [/^(ma )?phan loai (can bo|tap the|doi tuong)/, /^doi tuong$/, /^category/],
  award: [/danh hieu|hinh thuc( khen thuong)?/, /^de nghi (khen|tang)/, /^award/],
  summary: [/thanh tich|noi dung khen|ly do/, /^achievement/],
  identity: [/can cuoc|cccd|cmnd|so dinh danh/, /^identity/],
}

const headerRows = 30
const text = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value).trim()

/** The field a header names, or undefined. */
export function fieldOf(header: string): ImportField | undefined {
  const folded = fold(header.replaceAll('\n', ' '))
  return folded === '' ? undefined : importFields.find(field => patterns[field].some(pattern => pattern.test(folded)))
}

/**
 * Finds the list in a workbook: the visible sheet and row whose cells name the most fields, below titles and empty rows; a header
 * over two rows is read as one. Undefined when no row names both a name and an award or a name and two other fields.
 */
export function findLayout(sheets: readonly Sheet[]): Layout | undefined {
  let best: { layout: Layout; score: number } | undefined
  sheets.forEach((sheet, index) => {
    if (sheet.hidden) return
    const filled = withMergesFilled(sheet, headerRows)
    for (let row = 0; row < Math.min(headerRows, filled.length); row += 1) {
      for (const height of [1, 2]) {
        const headers = joinRows(filled.slice(row, row + height))
        if (height === 2 && !headerGoesOn(filled[row + 1], sheet, row)) continue
        const columns = mapColumns(headers)
        const score = Object.keys(columns).length
        const enough = columns.name !== undefined && (columns.award !== undefined ? score >= 2 : score >= 3)
        if (enough && score > (best?.score ?? 0)) {
          best = { layout: { sheet: index, firstRow: row + height, headers, columns }, score }
        }
      }
    }
  })
  return best?.layout
}

/** Two rows are one header only where cells are merged across or down from the first. */
const headerGoesOn = (below: readonly CellValue[] | undefined, { merges }: Sheet, row: number): boolean =>
  below !== undefined && merges.some(([top, left, bottom, right]) => top === row && (bottom > row || right > left))

/** The first column that names a field holds it. */
export function mapColumns(headers: readonly string[]): ColumnMap {
  const columns: Partial<Record<ImportField, number>> = {}
  headers.forEach((header, index) => {
    const field = fieldOf(header)
    if (field !== undefined && columns[field] === undefined) columns[field] = index
  })
  return columns
}

function joinRows(rows: readonly (readonly CellValue[])[]): string[] {
  const width = Math.max(...rows.map(row => row.length))
  return Array.from({ length: width }, (_none, column) => {
    const parts = rows.map(row => text(row[column])).filter(part => part !== '')
    // The lower cell is the more exact one.
    return [...new Set(parts)].reverse().join(' · ')
  })
}

/** The first rows with every merged cell repeated over its range. */
function withMergesFilled(sheet: Sheet, count: number): CellValue[][] {
  const rows = sheet.rows.slice(0, count + 1).map(row => [...row])
  for (const [top, left, bottom, right] of sheet.merges) {
    if (top > count || right - left > 60) continue
    const value = rows[top]?.[left] ?? null
    for (let row = top; row <= Math.min(bottom, count); row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cells = rows[row]
        if (cells !== undefined && (row > top || column > left)) cells[column] = value
      }
    }
  }
  return rows
}
