import { dossierReaders, getNomination, reportFormOf } from '#modules/nominations/index.ts'
import { Alert, Card, Columns, dayText, PageHeader, Steps, Tag } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, partName, roundName } from '#web/content/names.ts'
import { dossierWords } from '#web/content/nominations/dossier.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { sectionNames } from '#web/content/nominations/report.ts'
import { nominationTones, statusNames } from '#web/content/nominations/statuses.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { AchievementsCard } from './achievements-card.tsx'
import { CorrectionNote } from './correction-note.tsx'
import { DossierActs } from './dossier-acts.tsx'
import { dossierSteps } from './dossier-steps.ts'
import { editHref, editPageOf, type ShownNomination } from './edit-frame.tsx'
import { FindingsVerdict } from './findings-verdict.tsx'
import { HistoryCard } from './history-card.tsx'
import { PaperList } from './paper-list.tsx'
import { WhereCard } from './where-card.tsx'

export const dossierRoutes = [get('/de-nghi/:nominationId', dossierReaders, visit => showDossier(visit))]

/** Why withdrawing was refused, with what was typed. */
export interface WithdrawError {
  readonly text: string
  readonly typed: string
}

/** The page of one nomination: its way, its conditions, what it rests on, who has it now. */
export async function showDossier(visit: Visit, error?: WithdrawError) {
  const { language } = visit
  const t = dossierWords[language]
  const shown = orNotFound(await visit.ask(getNomination, { nominationId: visit.param('nominationId') }))
  const { nomination, submission, round } = shown
  return visit.page(
    {
      title: `${nomination.nomineeName} · ${awardName(nomination.awardCode, language)}`,
      active: '/de-nghi',
      trail: [
        { text: roundName(round, language), href: `/dot/${round.slug}` },
        {
          text: submission.dossierCode === null ? t.draftCrumb : t.crumb(submission.dossierCode),
          href: `/ho-so/${submission.id}`,
        },
      ],
    },
    <>
      <Head visit={visit} shown={shown} />
      <Steps
        label={t.steps}
        steps={dossierSteps(shown, language, visit.today)}
        states={componentWords[language].steps}
      />
      <Ended visit={visit} shown={shown} />
      <CorrectionNote visit={visit} shown={shown} />
      <Columns
        asideLabel={t.where}
        aside={
          <>
            <WhereCard visit={visit} shown={shown} />
            <DossierActs visit={visit} shown={shown} error={error} />
            <HistoryCard visit={visit} timeline={shown.timeline} />
          </>
        }
      >
        <ConditionsCard visit={visit} shown={shown} />
        <AchievementsCard visit={visit} shown={shown} />
        <ReportCard visit={visit} shown={shown} />
        <PapersCard visit={visit} shown={shown} />
      </Columns>
    </>,
    error === undefined ? 200 : 422,
  )
}

export interface DossierProps {
  visit: Visit
  shown: ShownNomination
}

function Head({ visit, shown: { nomination, unitName } }: DossierProps) {
  const { language } = visit
  const categories: Readonly<Record<string, string>> = honoureeNames[language].categories
  const levels: Readonly<Record<string, string>> = statusNames[language].levels
  return (
    <PageHeader
      title={`${nomination.nomineeName} · ${awardName(nomination.awardCode, language)}`}
      lead={[nomination.nomineeTitle, unitName].filter(Boolean).join(' · ')}
      tags={
        <>
          <Tag tone={nominationTones[nomination.status]}>{statusNames[language].nominations[nomination.status]}</Tag>
          {nomination.nomineeCategory !== null && (
            <Tag tone={nomination.nomineeCategory === 'truc-tiep' ? 'gold' : 'neutral'}>
              {categories[nomination.nomineeCategory] ?? nomination.nomineeCategory}
            </Tag>
          )}
          <Tag tone="info">{levels[nomination.level] ?? nomination.level}</Tag>
        </>
      }
    />
  )
}

/** How it ended, for a nomination that has. */
function Ended({ visit, shown: { nomination } }: DossierProps) {
  const t = dossierWords[visit.language]
  if (nomination.status === 'awarded') return <Alert tone="gold" title={t.ended.awarded} />
  if (nomination.status !== 'declined' && nomination.status !== 'withdrawn') return null
  return (
    <Alert tone={nomination.status === 'declined' ? 'bad' : 'info'} title={t.ended[nomination.status]}>
      {nomination.status === 'declined' ? nomination.declinedReason || t.noReason : undefined}
    </Alert>
  )
}

function ConditionsCard({ visit, shown }: DossierProps) {
  const { language } = visit
  const { goFix, pageNames } = nominationFormWords[language]
  return (
    <Card title={dossierWords[language].check} id="dieu-kien">
      <FindingsVerdict
        language={language}
        findings={shown.findings}
        isSent={shown.nomination.status !== 'draft'}
        fixAt={
          shown.isEditable
            ? ({ at }) => ({ href: editHref(shown, editPageOf(at)), text: goFix(pageNames[editPageOf(at)]) })
            : undefined
        }
      />
    </Card>
  )
}

function ReportCard({ visit, shown: { nomination, round } }: DossierProps) {
  const { language } = visit
  const t = dossierWords[language]
  const names: Readonly<Record<string, string>> = sectionNames[language]
  const report = nomination.achievementReport
  const order = reportFormOf(nomination.nomineeKind, round.kind).sections.map(({ code }) => code)
  const codes = [...new Set([...order, ...Object.keys(report)])]
  const written = codes.map(code => [code, report[code] ?? ''] as const).filter(([, text]) => text !== '')
  const period = nominationFormWords[language].period(dayText(round.achievementFrom), dayText(round.achievementTo))
  return (
    <Card title={t.report} id="bao-cao">
      <p class="quiet">{period}</p>
      {nomination.achievementSummary !== '' && (
        <p class="measure">
          <b>{nomination.achievementSummary}</b>
        </p>
      )}
      {written.length === 0 && <p>{t.emptyReport}</p>}
      {written.map(([code, text]) => (
        <section>
          <h3>{names[code] ?? code}</h3>
          {text.split('\n').map(line => line !== '' && <p class="measure">{line}</p>)}
        </section>
      ))}
    </Card>
  )
}

function PapersCard({ visit, shown: { nomination, partsAsked, parts } }: DossierProps) {
  const t = dossierWords[visit.language]
  const codes = [...new Set([...partsAsked, ...parts.map(({ partCode }) => partCode)])]
  return (
    <Card title={t.papers} id="giay-to">
      {codes.length === 0 && <p>{t.noPapers}</p>}
      <PaperList
        visit={visit}
        path={`/de-nghi/${nomination.id}/tep`}
        papers={codes.map(code => ({
          code,
          name: partName(code, visit.language),
          files: parts.filter(({ partCode }) => partCode === code).map(({ file }) => file),
        }))}
        mayChange={false}
        hint=""
        accept=""
      />
    </Card>
  )
}
