import { strToU8, type Zippable, zipSync } from 'fflate'

const types = (part: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><Types><Override ContentType="application/vnd.openxmlformats-${part}"/></Types>`)

/** A small workbook, as far as its envelope goes, with further entries. */
export const workbook = (more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': types('officedocument.spreadsheetml.sheet.main+xml'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    ...more,
  })

/** A small Word document, as far as its envelope goes. */
export const wordDocument = (more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': types('officedocument.wordprocessingml.document.main+xml'),
    'word/document2.xml': strToU8('<w:document/>'),
    ...more,
  })

export const pdf: Uint8Array = strToU8(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

/** One transparent pixel. */
export const png: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const jpg: Uint8Array = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00]),
  Buffer.alloc(120, 1),
  Buffer.from([0xff, 0xd9]),
])

/** A compound file, as `.xls` and workbooks with a password are. */
export const compoundFile = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])

export const windowsProgram: Uint8Array = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 7)])
