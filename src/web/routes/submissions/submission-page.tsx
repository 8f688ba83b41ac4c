import { getSubmission } from '#modules/nominations/index.ts'
import {
  Alert,
  Breadcrumbs,
  Card,
  Columns,
  DefinitionList,
  dayText,
  LinkButton,
  PageHeader,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { statusNames, submissionTones } from '#web/content/nominations/statuses.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { HistoryCard } from '../nominations/history-card.tsx'
import { CheckCard } from './check-card.tsx'
import { NominationsCard } from './nominations-card.tsx'
import { PapersCard } from './papers-card.tsx'
import { SubmissionActs } from './submission-acts.tsx'

export type ShownSubmission = NonNullable<Awaited<ReturnType<typeof getSubmission.run>>>

/** What a form of the page was refused for, to be said where the form stands. */
export interface SubmissionError {
  readonly text: string
  /** The form: `tra-lai`, `tu-choi` or another; the others say it at the top. */
  readonly form?: string
  /** What was typed. */
  readonly typed?: string
}

export async function showSubmission(visit: Visit, error?: SubmissionError) {
  const { language } = visit
  const t = submissionWords[language]
  const shown = orNotFound(await visit.ask(getSubmission, { submissionId: visit.param('submissionId') }))
  const { submission, round, unitName, isEditable } = shown
  const card = { visit, shown, error }
  return visit.page(
    { title: submission.title, active: '/ho-so' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[
          { text: t.list, href: '/ho-so' },
          { text: submission.dossierCode === null ? t.noCode : t.code(submission.dossierCode) },
        ]}
      />
      <PageHeader
        title={submission.title}
        lead={
          <>
            {unitName}
            {round && (
              <>
                {' · '}
                <a href={`/dot/${round.slug}`}>{roundName(round, language)}</a>
              </>
            )}
          </>
        }
        tags={
          <Tag tone={submissionTones[submission.status]}>{statusNames[language].submissions[submission.status]}</Tag>
        }
      />
      {error !== undefined && error.form === undefined && (
        <Alert tone="bad" live>
          {error.text}
        </Alert>
      )}
      <Returned visit={visit} shown={shown} />
      <Columns
        asideLabel={t.where}
        aside={
          <>
            <WhereCard visit={visit} shown={shown} />
            <SubmissionActs {...card} />
            <LetterCard visit={visit} shown={shown} />
            <HistoryCard visit={visit} timeline={shown.timeline} />
          </>
        }
      >
        {(isEditable || submission.status.startsWith('at-')) && shown.nominations.length > 0 && <CheckCard {...card} />}
        <NominationsCard {...card} />
        <PapersCard {...card} />
      </Columns>
    </>,
    error === undefined ? 200 : 422,
  )
}

interface CardProps {
  visit: Visit
  shown: ShownSubmission
}

/** Why it came back, said before anything else. */
function Returned({ visit, shown: { submission } }: CardProps) {
  const t = submissionWords[visit.language]
  if (submission.returnReason === null) return null
  const isRefused = submission.status === 'refused'
  return (
    <Alert tone={isRefused ? 'bad' : 'warn'} title={isRefused ? t.refused : t.sentBack}>
      {submission.returnReason}
    </Alert>
  )
}

function WhereCard({ visit, shown: { submission, unitName, holderName } }: CardProps) {
  const t = submissionWords[visit.language]
  const isAtOffice = submission.status === 'submitted' || submission.status === 'accepted'
  return (
    <Card title={t.where} id="dang-o-dau">
      <DefinitionList
        items={[
          { term: t.holder, details: isAtOffice ? t.office : holderName || unitName },
          { term: t.next, details: t.nextActs[submission.status] },
          ...(isAtOffice
            ? [
                {
                  term: t.returnOn,
                  details: submission.returnOn === null ? t.noReturnOn : <b>{dayText(submission.returnOn)}</b>,
                },
              ]
            : []),
        ]}
      />
      {isAtOffice && (
        <p>
          <a href={`/ho-so/${submission.id}/giay-hen.pdf`}>{t.receipt}</a>
        </p>
      )}
    </Card>
  )
}

function LetterCard({ visit, shown: { submission, isEditable } }: CardProps) {
  const t = submissionWords[visit.language]
  const { letterNumber, letterOn } = submission
  const number = [letterNumber, letterOn === null ? null : dayText(letterOn)].filter(Boolean).join(', ')
  return (
    <Card title={t.letter} id="to-trinh">
      <DefinitionList items={[{ term: t.letterNumber, details: number || t.noNumber }]} />
      <div class="actions">
        {isEditable && (
          <LinkButton kind="secondary" small href={`/ho-so/${submission.id}/to-trinh`}>
            {t.changeLetter}
          </LinkButton>
        )}
        <LinkButton kind="plain" small href={`/ho-so/${submission.id}/to-trinh.docx`}>
          {t.word}
        </LinkButton>
        <LinkButton kind="plain" small href={`/ho-so/${submission.id}/to-trinh.pdf`}>
          {t.pdf}
        </LinkButton>
      </div>
    </Card>
  )
}
