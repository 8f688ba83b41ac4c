import { fileTypeFromBuffer } from 'file-type'
import { ok, type Result, refuse } from '#shared/result.ts'
import { type FileKind, type FileProblem, fileKinds, isFileKind } from '../file-kinds.ts'
import { recogniseCompound, recogniseOffice } from './office.ts'

/** A file of an allowed kind, with a name that is safe to keep and fits the content. */
export interface RecognisedFile {
  readonly kind: FileKind
  readonly mediaType: string
  readonly name: string
}

/** Tells what a file is by its content; its name is only held against it. */
export async function recogniseFile(givenName: string, content: Uint8Array): Promise<Result<RecognisedFile>> {
  const name = safeName(givenName)
  if (content.length === 0) return refuse('file.empty', { values: { name } })
  const kind = await recogniseContent(content)
  if (!isFileKind(kind)) return refuse(kind, { values: { name } })
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  const { mediaType, endings } = fileKinds[kind]
  if (ending === undefined) return ok({ kind, mediaType, name: `${name}.${kind}` })
  if (!endings.some(each => each === ending)) return refuse('file.misnamed', { values: { name, kind } })
  return ok({ kind, mediaType, name })
}

async function recogniseContent(content: Uint8Array): Promise<FileKind | FileProblem> {
  if (startsWith(content, [0x50, 0x4b])) return await recogniseOffice(content)
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) return recogniseCompound(content)
  const found = (await fileTypeFromBuffer(content))?.ext
  if (found === undefined || !isFileKind(found)) return 'file.not-allowed'
  return isWhole(found, content) ? found : 'file.damaged'
}

// An upload that broke off, or a head glued onto something else, lacks the end of its kind.
function isWhole(kind: FileKind, content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (kind === 'pdf') return bytes.subarray(-4096).includes('%%EOF') && bytes.includes('startxref')
  if (kind === 'png') return bytes.subarray(12, 16).toString('latin1') === 'IHDR' && bytes.includes('IEND')
  return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 100
}

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte)

/** The last part of a path, in NFC, without characters that file systems or headers stumble over. */
function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const clean = last.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e<>:"|?*]/g, '').trim()
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? ''
  return `${clean.slice(0, clean.length - ending.length).slice(0, 150) || 'tep'}${ending}`
}
