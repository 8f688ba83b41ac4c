import { z } from 'zod'
import { getRegisterEntry, rolesThatSeeCertificates } from '#modules/awards/index.ts'
import {
  certificateForms,
  certificatesContent,
  getCertificates,
  getPrintOffset,
  type IssuedCertificate,
  type PrintOptions,
} from '#modules/documents/index.ts'
import { certificateWords } from '#web/content/awards/certificates.ts'
import { inline } from '#web/http/document-files.ts'
import { notFound, orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

const millimetres = z.coerce.number().min(-50).max(50).optional().catch(undefined)
const options = z.object({
  cach: z.enum(certificateForms).default('khung').catch('khung'),
  x: millimetres,
  y: millimetres,
})

/** Certificates as files: all of a decision, or one. */
export const certificateFileRoutes = [
  get('/quyet-dinh/:decisionId/bang-khen.pdf', rolesThatSeeCertificates, async visit => {
    const issued = await visit.ask(getCertificates, { decisionId: visit.param('decisionId') })
    return sendCertificates(visit, issued, await optionsOf(visit))
  }),
  get('/so-vang/:awardId/bang-khen.pdf', rolesThatSeeCertificates, async visit => {
    const { award } = orNotFound(await visit.ask(getRegisterEntry, { awardId: visit.param('awardId') }))
    const decisionId = orNotFound(award.decisionId)
    const issued = await visit.ask(getCertificates, { decisionId, awardIds: [award.id] })
    return sendCertificates(visit, issued, await optionsOf(visit))
  }),
]

async function optionsOf(visit: Visit): Promise<PrintOptions> {
  const { cach: form, x, y } = visit.search(options)
  const kept = await visit.ask(getPrintOffset, { form })
  return { form, offset: { x: x ?? kept.x, y: y ?? kept.y } }
}

/** The certificates in one file, each code leading to the page where the certificate is checked; none: no such file. */
export async function sendCertificates(
  visit: Visit,
  issued: readonly IssuedCertificate[],
  chosen: PrintOptions,
): Promise<Response> {
  if (issued.length === 0) throw notFound()
  const { press, clock, settings } = visit.services
  const content = certificatesContent(
    issued.map(({ item }) => item),
    chosen,
  )
  const pdf = await press.pdf('bang-khen', content, {
    addresses: issued.map(({ verifyToken }) => `${settings.baseUrl}/xac-minh/${verifyToken}`),
    madeAt: clock.now(),
    printRun: issued.length > 1,
  })
  const name = issued.length === 1 ? `-${issued[0]?.item.serial}` : `-${issued.length}`
  const fileName = `${certificateWords[visit.language].fileName}${name}.pdf`
  return inline(visit.download(pdf, fileName, 'application/pdf'))
}
