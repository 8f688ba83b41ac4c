import type { FileKind, FileProblem } from '../file-kinds.ts'
import { hasDeclaredSize, listZip, readZipEntry, type ZipEntry } from './zip.ts'

const megabyte = 1024 * 1024
const limits = { entries: 10_000, expanded: 300 * megabyte, ratio: 200, ratioFrom: 20 * megabyte }

const mainParts: readonly (readonly [string, FileKind])[] = [
  ['officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
]

/** Which Office document a zip archive is; refuses encrypted ones, macros, damage, and archives made to explode. */
export async function recogniseOffice(content: Uint8Array): Promise<FileKind | FileProblem> {
  const entries = listZip(content)
  if (entries === undefined) return 'file.damaged'
  if (entries.some(({ encrypted }) => encrypted)) return 'file.encrypted'
  if (explodes(entries, content.length)) return 'file.expands-too-much'
  const types = entries.find(({ name }) => name === '[Content_Types].xml')
  if (types === undefined) return 'file.not-allowed'
  const text = readZipEntry(content, types, megabyte)
  if (text === undefined) return 'file.damaged'
  const declared = new TextDecoder().decode(text)
  if (declared.includes('macroEnabled') || entries.some(({ name }) => name.endsWith('vbaProject.bin'))) {
    return 'file.macros'
  }
  const kind = mainParts.find(([part]) => declared.includes(part))?.[1]
  if (kind === undefined) return 'file.not-allowed'
  for (const entry of entries) if (!(await hasDeclaredSize(content, entry))) return 'file.damaged'
  return kind
}

/** Compound files: Office documents of before 2007, and the envelope of those with a password. */
export function recogniseCompound(content: Uint8Array): FileProblem {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes('EncryptedPackage', 0, 'utf16le')
    ? 'file.encrypted'
    : 'file.old-office'
}

function explodes(entries: readonly ZipEntry[], length: number): boolean {
  const expanded = entries.reduce((sum, { size }) => sum + size, 0)
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0)
  return (
    entries.length > limits.entries ||
    expanded > limits.expanded ||
    // Entries that share their bytes: the trick of the worst archives.
    packed > length ||
    (expanded > limits.ratioFrom && expanded > limits.ratio * length)
  )
}
