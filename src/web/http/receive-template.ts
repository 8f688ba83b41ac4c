import { checkPlaceholders, type DocumentKind, mustSay, sampleDocument, wordValues } from '#modules/documents/index.ts'
import { getLargestFile, recogniseFile } from '#modules/files/index.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import type { Visit } from './visit.tsx'

export interface ReceivedTemplate {
  readonly hash: string
  readonly size: number
  readonly fileName: string
  readonly placeholders: readonly string[]
}

/** Takes in a Word template: read, filled in with a made-up document that it must then say in full, and stored. */
export async function receiveTemplate(visit: Visit, kind: DocumentKind, file: File): Promise<Result<ReceivedTemplate>> {
  const { megabytes } = await visit.ask(getLargestFile, {})
  if (file.size > megabytes * 1024 * 1024) {
    return refuse('file.too-large', { at: 'file', values: { name: file.name, megabytes } })
  }
  const content = await file.bytes()
  const recognised = await recogniseFile(file.name, content)
  if (!recognised.ok) return { ...recognised, refusals: [{ ...recognised.refusals[0], at: 'file' }] }
  const { name, mediaType } = recognised.value
  if (!mediaType.endsWith('wordprocessingml.document')) {
    return refuse('template.not-word', { at: 'file', values: { name: file.name } })
  }
  const placeholders = await visit.services.press.placeholders(content)
  if (!placeholders.ok) return { ...placeholders, refusals: [{ ...placeholders.refusals[0], at: 'file' }] }
  const wrong = checkPlaceholders(kind, placeholders.value)
  if (wrong !== undefined) return wrong
  const lacking = await leftUnsaid(visit, kind, content)
  if (lacking === undefined) return refuse('template.unreadable', { at: 'file' })
  if (lacking.length > 0) {
    return refuse('template.says-too-little', { at: 'file', values: { names: lacking.slice(0, 5).join('; ') } })
  }
  const stored = await visit.services.files.put(content)
  return ok({ ...stored, fileName: name, placeholders: placeholders.value })
}

/** What the sample says and the filled template does not; undefined when it cannot be filled in. */
async function leftUnsaid(visit: Visit, kind: DocumentKind, template: Uint8Array): Promise<string[] | undefined> {
  const { press } = visit.services
  const document = sampleDocument(kind)
  try {
    const text = squeezed(await press.wordText(await press.word(template, wordValues(document))))
    return mustSay(document).filter(said => !text.includes(squeezed(said)))
  } catch {
    return undefined
  }
}

const squeezed = (text: string) => text.normalize('NFC').replaceAll(/[\s\u00a0]+/g, '')
