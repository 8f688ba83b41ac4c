import { findAwardCode, nearestAwards } from '#law/catalogue/index.ts'
import { type Category, categories, type HonoureeKind, matchKey } from '#modules/people/index.ts'
import type { CellValue, Sheet } from '#shared/spreadsheet.ts'
import { fold } from '#shared/text/fold.ts'
import { type Born, cellText, type ReadCell, readBorn, readKind, readName, readSex } from './cells.ts'
import type { ImportField, Layout } from './columns.ts'
import type { CellFinding } from './import.ts'

/** One row of a list as it reads by itself, before the registry and the round are asked. */
export interface ReadRow {
  /** The number of the row as the spreadsheet program shows it. */
  readonly number: number
  readonly texts: Readonly<Partial<Record<ImportField, string>>>
  readonly kind: HonoureeKind
  readonly name: string
  readonly sex: 'female' | 'male' | null
  readonly born: Born | null
  readonly title: string
  readonly category: Category | null
  readonly awardCode: string | undefined
  readonly summary: string
  readonly findings: CellFinding[]
}

/** Words of lists in use that tell a category, folded. */
const categoryWords: readonly (readonly [RegExp, Category])[] = [
  [/cap (bo|tinh)/, 'lanh-dao-tinh'],
  [/(vu|so), nganh|giam doc so/, 'lanh-dao-so'],
  [/pho phong|lanh dao (cap phong|khac)|cac cap lanh dao/, 'lanh-dao-phong'],
  [/truc tiep/, 'truc-tiep'],
  [/doanh nhan/, 'doanh-nhan'],
  [/nong dan/, 'nong-dan'],
  [/su nghiep/, 'don-vi-su-nghiep'],
  [/doanh nghiep/, 'doanh-nghiep'],
  [/co quan/, 'co-quan'],
]

export function readCategory(text: string): ReadCell<Category> {
  if (text === '') return { value: undefined }
  const folded = fold(text)
  const code = categories.find(each => each === folded || each.replaceAll('-', ' ') === folded)
  const found = code ?? categoryWords.find(([pattern]) => pattern.test(folded))?.[1]
  return found === undefined ? { warning: 'import.category-unknown' } : { value: found }
}

/** Reads every filled row below the header; hidden rows are read too and say so. */
export function readRows(sheet: Sheet, layout: Layout, today: string): ReadRow[] {
  const rows: ReadRow[] = []
  const seen = new Map<string, number>()
  for (let index = layout.firstRow; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? []
    const cell = (field: ImportField): CellValue | undefined => {
      const column = layout.columns[field]
      return column === undefined ? undefined : cells[column]
    }
    if (isEmpty(cell)) continue
    const row = readRow(cell, index + 1, today)
    if (sheet.hiddenRows.has(index)) row.findings.push({ field: 'name', level: 'warning', code: 'import.row-hidden' })
    markTwice(row, seen)
    rows.push(row)
  }
  return rows
}

type CellOf = (field: ImportField) => CellValue | undefined

/** Rows with neither a name nor an award are blank, sums, signatures or remarks below the list. */
const isEmpty = (cell: CellOf): boolean => cellText(cell('name')) === '' && cellText(cell('award')) === ''

function readRow(cell: CellOf, number: number, today: string): ReadRow {
  const findings: CellFinding[] = []
  const take = <T>(field: ImportField, read: ReadCell<T>): T | undefined => {
    if (read.error !== undefined) findings.push({ field, level: 'error', code: read.error })
    if (read.warning !== undefined) findings.push({ field, level: 'warning', code: read.warning })
    return read.value
  }
  const awardText = cellText(cell('award'))
  const awardCode = awardText === '' ? undefined : findAwardCode(awardText)
  if (awardText === '') findings.push({ field: 'award', level: 'error', code: 'import.award-missing' })
  else if (awardCode === undefined) {
    const nearest = nearestAwards(awardText)
    const code = nearest.length > 0 ? 'import.award-unknown-near' : 'import.award-unknown'
    findings.push({ field: 'award', level: 'error', code, values: { nearest: nearest.join(',') } })
  }
  const kind = take('kind', readKind(cell('kind'))) ?? kindByAward(awardCode, cell)
  const isPerson = kind === 'individual'
  const texts = Object.fromEntries(
    (['name', 'kind', 'sex', 'born', 'title', 'unit', 'category', 'award', 'summary'] as const).map(field => [
      field,
      cellText(cell(field)),
    ]),
  )
  return {
    number,
    texts,
    kind,
    name: take('name', readName(cell('name'), isPerson)) ?? '',
    sex: isPerson ? (take('sex', readSex(cell('sex'))) ?? null) : null,
    born: isPerson ? (take('born', readBorn(cell('born'), today)) ?? null) : null,
    title: cellText(cell('title')).slice(0, 300),
    category: take('category', readCategory(cellText(cell('category')))) ?? null,
    awardCode,
    summary: cellText(cell('summary')).slice(0, 2_000),
    findings,
  }
}

/** A list that does not say whom it speaks of: a birth, a sex or a title tells a person; the award may tell a collective. */
function kindByAward(awardCode: string | undefined, cell: CellOf): HonoureeKind {
  const personal = (['sex', 'born', 'title'] as const).some(field => cellText(cell(field)) !== '')
  if (personal || awardCode === undefined) return 'individual'
  if (/^(tap-the|co-thi-dua|xa-|thon-)/.test(awardCode)) return 'collective'
  if (awardCode === 'gia-dinh-van-hoa') return 'household'
  return /^(tap the|ubnd|phong|to|doi|truong|ban|hoi|cong ty|htx|hop tac xa|xa|chi)\b/.test(
    fold(cellText(cell('name'))),
  )
    ? 'collective'
    : 'individual'
}

function markTwice(row: ReadRow, seen: Map<string, number>): void {
  if (row.name === '' || row.awardCode === undefined) return
  const key = [row.kind, matchKey(row.name), row.born?.on ?? row.born?.year ?? '', row.awardCode, row.texts.unit].join(
    '|',
  )
  const earlier = seen.get(key)
  if (earlier === undefined) seen.set(key, row.number)
  else row.findings.push({ field: 'name', level: 'error', code: 'import.row-twice', values: { row: earlier } })
}
