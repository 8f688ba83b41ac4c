import { type DocumentKind, getTemplateInUse, type OfficialDocument, wordValues } from '#modules/documents/index.ts'
import type { Visit } from './visit.tsx'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as PDF/A, shown in the browser; `addresses` become its QR codes. */
export async function sendPdf(
  visit: Visit,
  { kind, content, fileName }: OfficialDocument,
  addresses: readonly string[] = [],
): Promise<Response> {
  const { press, clock } = visit.services
  const layout = kind === 'to-trinh-cap-tren' ? 'to-trinh' : kind
  const pdf = await press.pdf(layout, { ...content }, { addresses, madeAt: clock.now() })
  return inline(visit.download(pdf, `${fileName}.pdf`, 'application/pdf'))
}

/** The document in Word, to be worked on. */
export async function sendWord(visit: Visit, document: OfficialDocument): Promise<Response> {
  const template = await templateInUse(visit, document.kind)
  const word = await visit.services.press.word(template, wordValues(document))
  return visit.download(word, `${document.fileName}.docx`, wordType)
}

/** The province's own template of the kind, or the default. */
export async function templateInUse(visit: Visit, kind: DocumentKind): Promise<Uint8Array> {
  const hash = await visit.ask(getTemplateInUse, { kind })
  return hash === null ? await visit.services.press.defaultTemplate(kind) : await storedTemplate(visit, hash)
}

export async function storedTemplate(visit: Visit, hash: string): Promise<Uint8Array> {
  const content = await visit.services.files.read(hash)
  if (content === undefined) throw new Error(`The content of template ${hash} is missing from the file store`)
  return content
}

/** Lets the browser show the file instead of only saving it; what is made for one person is kept by nobody. */
export function inline(response: Response): Response {
  const disposition = response.headers.get('content-disposition') ?? ''
  response.headers.set('content-disposition', disposition.replace('attachment', 'inline'))
  response.headers.set('cache-control', 'private, no-store')
  return response
}
