import {
  acceptSubmissions,
  attachSubmissionFile,
  detachSubmissionFile,
  discardSubmission,
  dossierReaders,
  forwardSubmission,
  getSubmission,
  recallSubmission,
  refuseSubmission,
  removeNominations,
  reorderNominations,
  sendSubmission,
  sendSubmissionBack,
  submitSubmission,
} from '#modules/nominations/index.ts'
import type { Refused, Result } from '#shared/result.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { orNotFound } from '#web/http/problems.ts'
import { receiveFile } from '#web/http/receive-file.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { showSubmission } from './submission-page.tsx'

const unit = ['unit-officer', 'unit-head'] as const
const heads = ['unit-head'] as const
const office = ['standing-specialist', 'standing-head'] as const

const idOf = (visit: Visit): string => visit.param('submissionId')
const pathOf = (visit: Visit): string => `/ho-so/${idOf(visit)}`

const refused = ({ refusals }: Refused, visit: Visit, form?: string, typed?: string) =>
  showSubmission(visit, {
    text: refusalText(refusals[0], visit.language),
    ...(form !== undefined && { form }),
    ...(typed !== undefined && { typed }),
  })

/** Back to the submission with what was done, or the page again with why not. */
function answer(visit: Visit, result: Result<unknown>, text: string, form?: string, typed?: string) {
  return result.ok ? visit.redirect(pathOf(visit), { tone: 'ok', text }) : refused(result, visit, form, typed)
}

export const submissionRoutes = [
  get('/ho-so/:submissionId', dossierReaders, visit => showSubmission(visit)),

  post('/ho-so/:submissionId/gui', unit, async visit => {
    const result = await visit.run(sendSubmission, { submissionId: idOf(visit) })
    return answer(visit, result, submissionWords[visit.language].done.send)
  }),
  post('/ho-so/:submissionId/chuyen-len', heads, async visit => {
    const result = await visit.run(forwardSubmission, { submissionId: idOf(visit) })
    return answer(visit, result, submissionWords[visit.language].done.forward)
  }),
  post('/ho-so/:submissionId/nop', heads, async visit => {
    const result = await visit.run(submitSubmission, { submissionId: idOf(visit) })
    if (!result.ok) return refused(result, visit)
    const text = submissionWords[visit.language].submitted(result.value.dossierCode)
    return visit.redirect(pathOf(visit), { tone: 'ok', text })
  }),
  post('/ho-so/:submissionId/tra-lai', heads, async visit => {
    const reason = (await visit.form()).text('reason')
    const result = await visit.run(sendSubmissionBack, { submissionId: idOf(visit), reason })
    return answer(visit, result, submissionWords[visit.language].done['send-back'], 'tra-lai', reason)
  }),
  post('/ho-so/:submissionId/thu-hoi', unit, async visit => {
    const result = await visit.run(recallSubmission, { submissionId: idOf(visit) })
    return answer(visit, result, submissionWords[visit.language].done.recall)
  }),
  post('/ho-so/:submissionId/tiep-nhan', office, async visit => {
    const result = await visit.run(acceptSubmissions, { submissionIds: [idOf(visit)] })
    return answer(visit, result, submissionWords[visit.language].done.accept)
  }),
  post('/ho-so/:submissionId/tu-choi', office, async visit => {
    const reason = (await visit.form()).text('reason')
    const result = await visit.run(refuseSubmission, { submissionId: idOf(visit), reason })
    return answer(visit, result, submissionWords[visit.language].done.refuse, 'tu-choi', reason)
  }),
  post('/ho-so/:submissionId/huy', unit, async visit => {
    const result = await visit.run(discardSubmission, { submissionId: idOf(visit) })
    if (!result.ok) return refused(result, visit)
    return visit.redirect('/ho-so', { tone: 'ok', text: submissionWords[visit.language].discarded })
  }),

  post('/ho-so/:submissionId/bo-de-nghi', unit, async visit => {
    const nominationIds = (await visit.form()).all('chosen')
    const result = await visit.run(removeNominations, { submissionId: idOf(visit), nominationIds })
    return answer(visit, result, submissionWords[visit.language].removed(String(nominationIds.length)))
  }),
  post('/ho-so/:submissionId/sap-xep', unit, async visit => {
    const form = await visit.form()
    const moved = { nominationId: form.text('nominationId'), place: form.integer('place') ?? 1 }
    const result = await visit.run(reorderNominations, { submissionId: idOf(visit), ...moved })
    return result.ok ? visit.redirect(`${pathOf(visit)}#de-nghi`) : refused(result, visit)
  }),

  post('/ho-so/:submissionId/tep', unit, async visit => {
    const t = submissionWords[visit.language]
    const form = await visit.form()
    const partCode = form.text('partCode')
    const [file] = form.files('file')
    if (file === undefined) return showSubmission(visit, { text: t.chooseFile, form: partCode })
    const { submission } = orNotFound(await visit.ask(getSubmission, { submissionId: idOf(visit) }))
    const received = await receiveFile(visit, file, { ownerUnitId: submission.unitId })
    if (!received.ok) return refused(received, visit, partCode)
    const attached = { submissionId: submission.id, partCode, fileId: received.value.id }
    return answer(visit, await visit.run(attachSubmissionFile, attached), t.attached, partCode)
  }),
  post('/ho-so/:submissionId/tep/go', unit, async visit => {
    const form = await visit.form()
    const file = { partCode: form.text('partCode'), fileId: form.text('fileId') }
    const result = await visit.run(detachSubmissionFile, { submissionId: idOf(visit), ...file })
    return answer(visit, result, submissionWords[visit.language].detached)
  }),
]
