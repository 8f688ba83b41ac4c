import {
  getCountingDocument,
  getDecisionDocument,
  getLetterDocument,
  getMinutesDocument,
  getReceiptDocument,
} from '#modules/documents/index.ts'
import { sendPdf, sendWord } from '#web/http/document-files.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

const decision = async (visit: Visit) =>
  orNotFound(await visit.ask(getDecisionDocument, { decisionId: visit.param('decisionId') }))
const minutes = async (visit: Visit) =>
  orNotFound(await visit.ask(getMinutesDocument, { meetingId: visit.param('meetingId') }))
const counting = async (visit: Visit) =>
  orNotFound(await visit.ask(getCountingDocument, { meetingId: visit.param('meetingId') }))

const letter = async (visit: Visit) =>
  orNotFound(await visit.ask(getLetterDocument, { submissionId: visit.param('submissionId') }))
const receipt = async (visit: Visit) =>
  orNotFound(await visit.ask(getReceiptDocument, { submissionId: visit.param('submissionId') }))
/** The dossier that the code on a receipt leads to. */
const dossier = (visit: Visit) => `${visit.services.settings.baseUrl}/ho-so/${visit.param('submissionId')}`

/** Official documents, as PDF/A for keeping and in Word for working on. */
export const officialDocumentRoutes = [
  get('/ho-so/:submissionId/to-trinh.pdf', 'signed-in', async visit => sendPdf(visit, await letter(visit))),
  get('/ho-so/:submissionId/to-trinh.docx', 'signed-in', async visit => sendWord(visit, await letter(visit))),
  get('/ho-so/:submissionId/giay-hen.pdf', 'signed-in', async visit =>
    sendPdf(visit, await receipt(visit), [dossier(visit)]),
  ),
  get('/ho-so/:submissionId/giay-hen.docx', 'signed-in', async visit => sendWord(visit, await receipt(visit))),
  get('/quyet-dinh/:decisionId/van-ban.pdf', 'signed-in', async visit => sendPdf(visit, await decision(visit))),
  get('/quyet-dinh/:decisionId/van-ban.docx', 'signed-in', async visit => sendWord(visit, await decision(visit))),
  get('/hoi-dong/phien/:meetingId/bien-ban.pdf', 'signed-in', async visit => sendPdf(visit, await minutes(visit))),
  get('/hoi-dong/phien/:meetingId/bien-ban.docx', 'signed-in', async visit => sendWord(visit, await minutes(visit))),
  get('/hoi-dong/phien/:meetingId/kiem-phieu.pdf', 'signed-in', async visit => sendPdf(visit, await counting(visit))),
  get('/hoi-dong/phien/:meetingId/kiem-phieu.docx', 'signed-in', async visit => sendWord(visit, await counting(visit))),
]
