import { getCountingDocument, getDecisionDocument, getMinutesDocument } from '#modules/documents/index.ts'
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

/** Official documents, as PDF/A for keeping and in Word for working on. */
export const officialDocumentRoutes = [
  get('/quyet-dinh/:decisionId/van-ban.pdf', 'signed-in', async visit => sendPdf(visit, await decision(visit))),
  get('/quyet-dinh/:decisionId/van-ban.docx', 'signed-in', async visit => sendWord(visit, await decision(visit))),
  get('/hoi-dong/phien/:meetingId/bien-ban.pdf', 'signed-in', async visit => sendPdf(visit, await minutes(visit))),
  get('/hoi-dong/phien/:meetingId/bien-ban.docx', 'signed-in', async visit => sendWord(visit, await minutes(visit))),
  get('/hoi-dong/phien/:meetingId/kiem-phieu.pdf', 'signed-in', async visit => sendPdf(visit, await counting(visit))),
  get('/hoi-dong/phien/:meetingId/kiem-phieu.docx', 'signed-in', async visit => sendWord(visit, await counting(visit))),
]
