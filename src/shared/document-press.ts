import type { Result } from './result.ts'

/** What a document says: plain values, set as text and never read as code. */
export type DocumentContent = Readonly<Record<string, unknown>>

export interface PdfOptions {
  /** Addresses shown as QR codes, in the order in which the layout takes them. */
  readonly addresses?: readonly string[]
  /** The instant the file names as its making; the same instant and content give the same bytes. */
  readonly madeAt: Date
  /** For the printer and not for keeping: no PDF/A, so that what every page shares is stored once. */
  readonly printRun?: boolean
}

/** Makes documents: PDF/A for keeping, Word for working on. */
export interface DocumentPress {
  pdf(layout: string, content: DocumentContent, options: PdfOptions): Promise<Uint8Array>
  /** A Word document: the template with its placeholders filled in. */
  word(template: Uint8Array, values: DocumentContent): Promise<Uint8Array>
  /** The template that serves until the province replaces it. */
  defaultTemplate(layout: string): Promise<Uint8Array>
  /** The placeholders of a Word template, loops as `#name`; refused when it cannot be read as one. */
  placeholders(template: Uint8Array): Promise<Result<readonly string[]>>
  /** Everything a Word document says, its layout left aside. */
  wordText(document: Uint8Array): Promise<string>
}
