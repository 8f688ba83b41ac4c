import { acceptedEndings, getLargestFile } from '#modules/files/index.ts'
import { attachFile, detachFile } from '#modules/nominations/index.ts'
import { findPart } from '#modules/rounds/index.ts'
import { Actions, Alert, Card, LinkButton } from '#web/components/index.ts'
import { partName } from '#web/content/names.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { receiveFile } from '#web/http/receive-file.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { editFrame, editHref, nominationToEdit } from './edit-frame.tsx'
import { PaperList } from './paper-list.tsx'

const unit = ['unit-officer', 'unit-head'] as const

interface PaperError {
  readonly partCode: string
  readonly text: string
}

export const editPapersRoutes = [
  get('/de-nghi/:nominationId/sua/giay-to', unit, visit => showPage(visit)),

  post('/de-nghi/:nominationId/tep', unit, async visit => {
    const t = submissionWords[visit.language]
    const shown = await nominationToEdit(visit)
    const form = await visit.form()
    const partCode = form.text('partCode')
    const [file] = form.files('file')
    if (file === undefined) return showPage(visit, { partCode, text: t.chooseFile })
    const received = await receiveFile(visit, file, { ownerUnitId: shown.nomination.unitId })
    if (!received.ok) return showPage(visit, { partCode, text: refusalText(received.refusals[0], visit.language) })
    const attached = { nominationId: shown.nomination.id, partCode, fileId: received.value.id }
    const result = await visit.run(attachFile, attached)
    if (!result.ok) return showPage(visit, { partCode, text: refusalText(result.refusals[0], visit.language) })
    return visit.redirect(editHref(shown, 'giay-to'), { tone: 'ok', text: t.attached })
  }),

  post('/de-nghi/:nominationId/tep/go', unit, async visit => {
    const shown = await nominationToEdit(visit)
    const form = await visit.form()
    const partCode = form.text('partCode')
    const detached = { nominationId: shown.nomination.id, partCode, fileId: form.text('fileId') }
    const result = await visit.run(detachFile, detached)
    if (!result.ok) return showPage(visit, { partCode, text: refusalText(result.refusals[0], visit.language) })
    return visit.redirect(editHref(shown, 'giay-to'), { tone: 'ok', text: submissionWords[visit.language].detached })
  }),
]

/** Page 4: the papers that the round asks of this nomination. */
async function showPage(visit: Visit, error?: PaperError) {
  const { language } = visit
  const t = nominationFormWords[language]
  const shown = await nominationToEdit(visit)
  const own = shown.partsAsked.filter(code => findPart(code).heldBy === 'nomination')
  const common = shown.partsAsked.filter(code => findPart(code).heldBy === 'submission')
  const { megabytes } = await visit.ask(getLargestFile, {})
  return editFrame({
    visit,
    shown,
    page: 'giay-to',
    status: error === undefined ? 200 : 422,
    problem: error && <Alert tone="bad">{error.text}</Alert>,
    children: (
      <Card title={t.papers} id="giay-to">
        <p class="quiet">{own.length === 0 ? t.noPapers : t.papersLead}</p>
        <PaperList
          visit={visit}
          path={`/de-nghi/${shown.nomination.id}/tep`}
          papers={own.map(code => ({
            code,
            name: partName(code, language),
            files: shown.parts.filter(({ partCode }) => partCode === code).map(({ file }) => file),
          }))}
          mayChange={shown.isEditable}
          hint={submissionWords[language].fileHint(String(megabytes))}
          accept={acceptedEndings}
          error={error?.partCode}
          errorText={error?.text}
        />
        {common.length > 0 && (
          <p>
            <a href={`/ho-so/${shown.submission.id}#giay-to`}>{t.papersOfSubmission}</a>:{' '}
            {common.map(code => partName(code, language)).join('; ')}
          </p>
        )}
        <Actions>
          <LinkButton href={editHref(shown, 'kiem-tra')}>{t.goOn}</LinkButton>
          <LinkButton kind="plain" href={`/ho-so/${shown.submission.id}`}>
            {t.backToSubmission}
          </LinkButton>
        </Actions>
      </Card>
    ),
  })
}
