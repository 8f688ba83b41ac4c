import {
  certificatesOfDecision,
  issueCertificates,
  recordPrinting,
  rolesThatPrint,
  rolesThatSeeCertificates,
} from '#modules/awards/index.ts'
import { getDecision } from '#modules/decisions/index.ts'
import {
  type CertificateForm,
  certificateForms,
  getCertificates,
  getPrintOffset,
  setPrintOffset,
} from '#modules/documents/index.ts'
import { certificateWords } from '#web/content/awards/certificates.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { sendCertificates } from './certificate-files.ts'
import { certificatesPage, type PrintForm } from './certificates-page.tsx'
import { numberText } from './choices.ts'

const path = '/quyet-dinh/:decisionId/bang-khen'

/** The certificates of a decision: given their serials, previewed, printed, counted. */
export const certificateRoutes = [
  get(path, rolesThatSeeCertificates, visit => show(visit)),
  post(`${path}/cap-so`, rolesThatPrint, async visit => {
    const issued = await visit.run(issueCertificates, { decisionId: visit.param('decisionId') })
    if (!issued.ok) return back(visit, 'bad', refusalText(issued.refusals[0], visit.language))
    const count = numberText(issued.value.issued, visit.language)
    return back(visit, 'ok', certificateWords[visit.language].issued(count))
  }),
  post(`${path}/do-lech`, rolesThatPrint, async visit => {
    const form = await readForm(visit)
    const kept = await visit.run(setPrintOffset, { form: form.form, x: form.x ?? Number.NaN, y: form.y ?? Number.NaN })
    if (!kept.ok) return show(visit, form, refusalText(kept.refusals[0], visit.language))
    return back(visit, 'ok', certificateWords[visit.language].offsetSaved, form.form)
  }),
  post(`${path}/xem-thu`, rolesThatPrint, visit => print(visit, false)),
  post(`${path}/in`, rolesThatPrint, visit => print(visit, true)),
]

const back = (visit: Visit, tone: 'ok' | 'bad', text: string, form?: CertificateForm) =>
  visit.redirect(`/quyet-dinh/${visit.param('decisionId')}/bang-khen${form === undefined ? '' : `?cach=${form}`}`, {
    tone,
    text,
  })

async function print(visit: Visit, isPrinted: boolean): Promise<Response> {
  const t = certificateWords[visit.language]
  const decisionId = visit.param('decisionId')
  const form = await readForm(visit)
  const { x, y } = form
  if (x === undefined || y === undefined) {
    return show(visit, form, refusalText({ code: 'certificate.offset-invalid' }, visit.language))
  }
  const awardIds = await chosenAwards(visit, form)
  const issued = awardIds?.length === 0 ? [] : await visit.ask(getCertificates, { decisionId, awardIds })
  if (issued.length === 0) return show(visit, form, t.noneChosen)
  // Made first, recorded then: what could not be made was not printed.
  const file = await sendCertificates(visit, issued, { form: form.form, offset: { x, y } })
  if (!isPrinted) return file
  const recorded = await visit.run(recordPrinting, { decisionId, awardIds: issued.map(({ awardId }) => awardId) })
  return recorded.ok ? file : show(visit, form, refusalText(recorded.refusals[0], visit.language))
}

/** The awards that the form means; undefined is all of them. */
async function chosenAwards(visit: Visit, { which }: PrintForm): Promise<string[] | undefined> {
  if (which === 'all') return undefined
  if (which === 'chosen') return (await visit.form()).all('bang').filter(id => /^[0-9a-f-]{36}$/.test(id))
  const certificates = await visit.ask(certificatesOfDecision, { decisionId: visit.param('decisionId') })
  return certificates.filter(({ certificate }) => certificate?.printedCount === 0).map(({ award }) => award.id)
}

async function readForm(visit: Visit): Promise<PrintForm> {
  const form = await visit.form()
  const which = form.text('nhung')
  return {
    form: certificateForms.find(each => each === form.text('cach')) ?? 'khung',
    x: millimetres(form.text('x')),
    y: millimetres(form.text('y')),
    which: which === 'chosen' || which === 'unprinted' ? which : 'all',
  }
}

/** A number as people type it, with a comma or a point. */
const millimetres = (text: string): number | undefined => {
  const value = text === '' ? 0 : /^-?\d{1,2}([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return Math.abs(value) <= 50 ? value : undefined
}

async function show(visit: Visit, filled?: PrintForm, error?: string): Promise<Response> {
  const decisionId = visit.param('decisionId')
  const found = orNotFound(await visit.ask(getDecision, { decisionId }))
  const certificates = await visit.ask(certificatesOfDecision, { decisionId })
  const asked = certificateForms.find(form => form === visit.url.searchParams.get('cach')) ?? 'khung'
  const form = filled ?? { form: asked, which: 'all' as const, ...(await visit.ask(getPrintOffset, { form: asked })) }
  return await certificatesPage(visit, { ...found, certificates, form, error })
}
