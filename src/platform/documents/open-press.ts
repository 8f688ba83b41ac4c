import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentPress } from '#shared/document-press.ts'
import { projectRoot } from '#shared/project-root.ts'
import { Typesetter } from './typesetter.ts'
import { fillTemplate, readPlaceholders, readText } from './word/word.ts'

const templates = join(projectRoot, 'src/platform/documents/word/templates')

/** The press of a running product: Typst for PDF, Word templates for .docx. */
export function openPress(): DocumentPress & { close(): Promise<void> } {
  const typesetter = new Typesetter()
  return {
    pdf: (layout, content, { addresses = [], madeAt, printRun = false }) =>
      typesetter.set({ layout, content, addresses, madeAt: Math.floor(madeAt.getTime() / 1000), printRun }),
    word: fillTemplate,
    defaultTemplate: async layout => new Uint8Array(await readFile(join(templates, `${layout}.docx`))),
    placeholders: readPlaceholders,
    wordText: readText,
    close: () => typesetter.close(),
  }
}
