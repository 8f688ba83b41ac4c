import type { Import } from '#modules/imports/index.ts'
import { readIdentityNumber, type SealedIdentity } from '#modules/people/index.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import type { Sheet } from '#shared/spreadsheet.ts'
import type { Services } from '#web/http/services.ts'

export interface ImportContent {
  readonly sheets: readonly Sheet[]
  /** Sealed identity numbers by row number, so that none travels further in clear. */
  readonly identities: ReadonlyMap<number, SealedIdentity | null>
}

/** Reads an import's workbook again from where it is kept. */
export async function readImportFile(
  { files, spreadsheets, vault }: Pick<Services, 'files' | 'spreadsheets' | 'vault'>,
  { fileHash, layout }: Pick<Import, 'fileHash' | 'layout'>,
): Promise<Result<ImportContent>> {
  const content = await files.read(fileHash)
  if (content === undefined) return refuse('import.not-found')
  const read = await spreadsheets.read(content)
  if (!read.ok) return read
  const identities = new Map<number, SealedIdentity | null>()
  const column = layout?.columns.identity
  const sheet = layout === null ? undefined : read.value[layout.sheet]
  if (column === undefined || sheet === undefined || layout === null) return ok({ sheets: read.value, identities })
  sheet.rows.slice(layout.firstRow).forEach((row, index) => {
    const text = String(row[column] ?? '').trim()
    if (text === '') return
    const number = readIdentityNumber(text)
    const sealed = number === undefined ? null : { cipher: vault.seal(number), index: vault.index(number) }
    identities.set(layout.firstRow + index + 1, sealed)
  })
  return ok({ sheets: read.value, identities })
}
