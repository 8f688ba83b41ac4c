import type { OfficialDocument } from '#modules/documents/index.ts'
import { wordValues } from '#modules/documents/index.ts'
import type { Visit } from './visit.tsx'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
  const { press } = visit.services
  const template = await press.defaultTemplate(document.kind)
  const word = await press.word(template, wordValues(document))
  return visit.download(word, `${document.fileName}.docx`, wordType)
}

/** Lets the browser show the file instead of only saving it; what is made for one person is kept by nobody. */
export function inline(response: Response): Response {
  const disposition = response.headers.get('content-disposition') ?? ''
  response.headers.set('content-disposition', disposition.replace('attachment', 'inline'))
  response.headers.set('cache-control', 'private, no-store')
  return response
}
