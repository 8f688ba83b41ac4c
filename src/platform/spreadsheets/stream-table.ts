import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { CellValue, TableColumn } from '#shared/spreadsheet.ts'

type Row = readonly CellValue[]

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook with one table, written while its rows are read, so that a hundred thousand rows need no more memory than a
 * few. Every text is an inline string: nothing runs as a formula.
 */
export function streamTable(
  name: string,
  columns: readonly TableColumn[],
  batches: AsyncIterable<readonly Row[]>,
): ReadableStream<Uint8Array> {
  return ReadableStream.from(writeTable(name, columns, batches)) as ReadableStream<Uint8Array>
}

async function* writeTable(name: string, columns: readonly TableColumn[], batches: AsyncIterable<readonly Row[]>) {
  const written: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    written.push(chunk)
  })
  for (const [path, text] of fixedParts(name)) addPart(zip, path).push(strToU8(text), true)
  const sheet = addPart(zip, 'xl/worksheets/sheet1.xml')
  sheet.push(strToU8(sheetStart(columns)))
  yield* written.splice(0)
  let number = 1
  for await (const rows of batches) {
    const lines = rows.map(row => {
      number += 1
      return writeRow(number, row)
    })
    sheet.push(strToU8(lines.join('')))
    yield* written.splice(0)
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  yield* written.splice(0)
}

function addPart(zip: Zip, path: string): ZipDeflate {
  const part = new ZipDeflate(path, { level: 6 })
  zip.add(part)
  return part
}

function fixedParts(name: string): (readonly [string, string])[] {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${types}.${type}+xml"/>`
  const sheetName = toXml(name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31))
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', `${head}${styles}`],
  ]
}

// Style 1 is the bold header, style 2 a day as people in Vietnam write it.
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`

function sheetStart(columns: readonly TableColumn[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const names = columns.map(
    ({ header }, index) =>
      `<c r="${letters(index)}1" t="inlineStr" s="1"><is><t xml:space="preserve">${toXml(header)}</t></is></c>`,
  )
  return `${head}<worksheet xmlns="${main}">${view}<cols>${widths.join('')}</cols><sheetData><row r="1">${names.join('')}</row>`
}

const writeRow = (number: number, row: Row): string =>
  `<row r="${number}">${row.map((value, index) => cell(value, `r="${letters(index)}${number}"`)).join('')}</row>`

/** A, B … Z, AA, AB … */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

function cell(value: CellValue, place: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`
  if (value instanceof Date) return `<c ${place} s="2"><v>${serialOf(value)}</v></c>`
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${toXml(value)}</t></is></c>`
}

/** Days since the last day of 1899, as spreadsheets count them. */
const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569

const toXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
