import { getAppraisal } from '#modules/appraisal/index.ts'
import { hasRole } from '#shared/actor.ts'
import { Alert, Breadcrumbs, Columns, PageHeader, Tag } from '#web/components/index.ts'
import { deskWords } from '#web/content/appraisal/desk.ts'
import { categoryName } from '#web/content/appraisal/fields.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { askableUnits } from './ask-fields.tsx'
import { AppraisalRecord, ConclusionCard } from './conclusion-card.tsx'
import { ConsultationCard } from './consultation-card.tsx'
import { ContentCard } from './content-card.tsx'
import { DeskAside } from './desk-aside.tsx'
import type { Desk, Sent } from './desk-card.ts'
import { PartsCard } from './parts-card.tsx'
import { ReviewCard, SettledCorrections } from './review-card.tsx'

/** The desk of one nomination; a form that was refused shows again as it was filled in. */
export async function showDesk(visit: Visit, sent?: Sent) {
  const desk = orNotFound(await visit.ask(getAppraisal, { nominationId: visit.param('id') }))
  const t = deskWords[visit.language]
  const { nomination } = desk
  const isOffice = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  const mayAct = isOffice && desk.isAtOwnDesk && nomination.status === 'appraisal'
  const mayFlag = mayAct && !desk.obstacles.includes('review')
  const card = { visit, desk, sent }
  return visit.page(
    { title: `${nomination.nomineeName} · ${t.list}`, active: '/tham-dinh' },
    <>
      <DeskHead visit={visit} desk={desk} />
      {isOffice && !desk.isAtOwnDesk && <Alert tone="info">{t.otherDesk}</Alert>}
      {sent && sent.errors.list.length > 0 && !hasSummary(sent) && (
        <Alert tone="bad" live>
          {sent.errors.list[0]?.text}
        </Alert>
      )}
      <Columns
        asideLabel={t.where}
        aside={<DeskAside {...card} mayTake={isOffice && desk.isAtOwnDesk && !isOver(desk)} />}
      >
        <AppraisalRecord {...card} />
        <ReviewCard {...card} mayReview={mayAct} />
        <ContentCard {...card} mayFlag={mayFlag} />
        <PartsCard {...card} mayCheck={mayAct} />
        <ConsultationCard {...card} mayAsk={mayAct} units={mayAct ? await askableUnits(visit) : []} />
        {mayAct && <ConclusionCard {...card} />}
        <SettledCorrections {...card} />
      </Columns>
    </>,
    sent === undefined ? 200 : 422,
  )
}

const isOver = ({ nomination }: Desk): boolean => nomination.status !== 'appraisal' && nomination.status !== 'returned'

/** The check of the parts has no field of its own to point at. */
const hasSummary = ({ to }: Sent): boolean => to !== 'thanh-phan'

function DeskHead({ visit, desk }: { visit: Visit; desk: Desk }) {
  const { language } = visit
  const t = deskWords[language]
  const { nomination, round } = desk
  const kinds: Readonly<Record<string, string>> = t.kinds
  const levels: Readonly<Record<string, string>> = t.levels
  return (
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[
          { text: t.list, href: '/tham-dinh' },
          { text: nomination.dossierCode === null ? t.noCode : t.crumb(nomination.dossierCode) },
        ]}
      />
      <PageHeader
        title={`${nomination.nomineeName} · ${awardName(nomination.awardCode, language)}`}
        lead={[nomination.nomineeTitle, round && roundName(round, language)].filter(Boolean).join(' · ')}
        tags={
          <>
            <Tag>{kinds[nomination.nomineeKind] ?? nomination.nomineeKind}</Tag>
            <Tag tone="info">{levels[nomination.level] ?? nomination.level}</Tag>
            {nomination.nomineeCategory !== null && (
              <Tag tone={nomination.nomineeCategory === 'truc-tiep' ? 'gold' : 'neutral'}>
                {categoryName(nomination.nomineeCategory, language)}
              </Tag>
            )}
          </>
        }
      />
    </>
  )
}
