import { TemplateHandler } from 'easy-template-x'
import type { DocumentContent } from '#shared/document-press.ts'
import { ok, type Result, refuse } from '#shared/result.ts'

const handler = new TemplateHandler()

/** Fills in a Word template; values are text, never tags or markup, whatever they hold. */
export async function fillTemplate(template: Uint8Array, values: DocumentContent): Promise<Uint8Array> {
  // The library's own data type has no arrays of nested plain values, which is what it documents and reads.
  const filled = await handler.process(Buffer.from(template), values as Parameters<typeof handler.process>[1])
  return new Uint8Array(filled)
}

/** The placeholders of a template, those that open a loop as `#name`; refused when the file or its tags cannot be read. */
export async function readPlaceholders(template: Uint8Array): Promise<Result<readonly string[]>> {
  try {
    const tags = await handler.parseTags(Buffer.from(template))
    const names = tags.flatMap(({ name, disposition }) =>
      disposition === 'Close' ? [] : [`${disposition === 'Open' ? '#' : ''}${name.normalize('NFC')}`],
    )
    return ok([...new Set(names)])
  } catch (error) {
    return refuse('template.unreadable', { values: { reason: error instanceof Error ? error.message : '' } })
  }
}

export const readText = (document: Uint8Array): Promise<string> => handler.getText(Buffer.from(document))
