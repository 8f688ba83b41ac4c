import { acceptedEndings, getLargestFile } from '#modules/files/index.ts'
import { findPart } from '#modules/rounds/index.ts'
import { Card } from '#web/components/index.ts'
import { partName } from '#web/content/names.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import type { Visit } from '#web/http/visit.tsx'
import { PaperList } from '../nominations/paper-list.tsx'
import type { ShownSubmission, SubmissionError } from './submission-page.tsx'

interface CardProps {
  visit: Visit
  shown: ShownSubmission
  error?: SubmissionError | undefined
}

/** The papers that one copy of serves for every nomination of the submission. */
export async function PapersCard({ visit, shown, error }: CardProps) {
  const t = submissionWords[visit.language]
  const { submission, round, files, isEditable } = shown
  const asked = new Set(round?.awards.flatMap(({ dossierParts }) => dossierParts) ?? [])
  const codes = [...asked].filter(code => findPart(code).heldBy === 'submission')
  if (codes.length === 0) return null
  const { megabytes } = await visit.ask(getLargestFile, {})
  return (
    <Card title={t.papers} id="giay-to">
      <p class="quiet">{t.papersLead}</p>
      <PaperList
        visit={visit}
        path={`/ho-so/${submission.id}/tep`}
        papers={codes.map(code => ({
          code,
          name: partName(code, visit.language),
          files: files.filter(({ partCode }) => partCode === code).map(({ file }) => file),
        }))}
        mayChange={isEditable}
        hint={t.fileHint(String(megabytes))}
        accept={acceptedEndings}
        error={error?.form}
        errorText={error?.text}
      />
    </Card>
  )
}
