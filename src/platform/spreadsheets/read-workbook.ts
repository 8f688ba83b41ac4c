import readExcelFile from 'read-excel-file/node'
import { type ZipEntry, ZipError, zipEntries } from '#platform/archives/zip-entries.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import type { Sheet } from '#shared/spreadsheet.ts'
import { sheetMarks } from './sheet-marks.ts'

const limits = { entries: 2_000, unpacked: 300 * 1024 * 1024 }

/**
 * Reads an .xlsx workbook. Refuses `spreadsheet.old-format` (.xls), `spreadsheet.encrypted`, `spreadsheet.not-a-workbook`,
 * `spreadsheet.too-large` (unpacks to more than 300 MB) and `spreadsheet.broken`.
 */
export async function readWorkbook(content: Uint8Array): Promise<Result<readonly Sheet[]>> {
  const unreadable = whatItIsInstead(content)
  if (unreadable !== undefined) return refuse(unreadable)
  try {
    const entries = zipEntries(content, limits)
    if (entries.some(({ encrypted }) => encrypted)) return refuse('spreadsheet.encrypted')
    const parts = new Map(entries.map(entry => [entry.name, entry]))
    if (!parts.has('xl/workbook.xml')) return refuse('spreadsheet.not-a-workbook')
    const described = describeSheets(parts)
    const read = await readExcelFile(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
    return ok(
      read.map(({ sheet, data }, index) => {
        const { hidden = false, xml = '' } = described[index] ?? {}
        return { name: sheet, hidden, rows: data as Sheet['rows'], ...sheetMarks(xml) }
      }),
    )
  } catch (error) {
    return refuse(error instanceof ZipError && error.reason === 'bomb' ? 'spreadsheet.too-large' : 'spreadsheet.broken')
  }
}

function whatItIsInstead(content: Uint8Array): string | undefined {
  const start = Buffer.from(content.subarray(0, 8)).toString('hex')
  if (start.startsWith('504b0304')) return undefined
  if (start !== 'd0cf11e0a1b11ae1') return 'spreadsheet.not-a-workbook'
  // The old container holds either a workbook of the old format or an encrypted one of the new.
  const mark = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(mark)
    ? 'spreadsheet.encrypted'
    : 'spreadsheet.old-format'
}

/** The sheets in the order of the workbook, with their XML. */
function describeSheets(parts: ReadonlyMap<string, ZipEntry>): { hidden: boolean; xml: string }[] {
  const text = (name: string) => parts.get(name)?.read().toString('utf8') ?? ''
  // Every part that is read later is unpacked once here, within the size it declares.
  text('xl/sharedStrings.xml')
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')
        .replace(/^\/xl\//, '')
        .replace(/^\.\//, ''),
    ]),
  )
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => ({
    hidden: attribute(tag, 'state') !== '' && attribute(tag, 'state') !== 'visible',
    xml: text(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`),
  }))
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
