import { findAward } from '#law/catalogue/index.ts'
import { getNomination } from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { Actions, Card, Columns, DefinitionList, dayText, LinkButton, PageHeader } from '#web/components/index.ts'
import { homeWords } from '#web/content/home.ts'
import { dossierPageWords } from '#web/content/nominations/dossier-page.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { FindingsVerdict } from './findings-verdict.tsx'
import { HistoryCard } from './history-card.tsx'

/** The dossier of one nomination. */
export const dossierRoutes = [get('/de-nghi/:nominationId', 'signed-in', visit => showDossier(visit))]

async function showDossier(visit: Visit) {
  const shown = orNotFound(await visit.ask(getNomination, { nominationId: visit.param('nominationId') }))
  const { nomination, submission, round, unitName, holderName, handlerName, findings, awards, ratings } = shown
  const { language } = visit
  const t = dossierPageWords[language]
  const nameOf = (code: string) => findAward(code)?.[language === 'vi' ? 'nameVi' : 'nameEn'] ?? code
  const title = `${nomination.nomineeName} · ${nameOf(nomination.awardCode)}`
  const years = [...new Set([...ratings.map(({ year }) => year), ...awards.map(({ year }) => year)])].sort().reverse()
  const isOffice = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  return visit.page(
    { title, active: '/ho-so', trail: [{ text: t.submission, href: `/ho-so/${submission.id}` }] },
    <>
      <PageHeader title={title} lead={[nomination.nomineeTitle, unitName].filter(Boolean).join(', ')} />
      <Columns
        asideLabel={t.where}
        aside={
          <>
            <Card title={t.where} id="dang-o-dau">
              <DefinitionList
                items={[
                  { term: t.status, details: homeWords[language].statuses[nomination.status] },
                  { term: t.holder, details: handlerName ?? holderName },
                  {
                    term: t.round,
                    details: <a href={`/dot/${round.slug}`}>{language === 'vi' ? round.nameVi : round.nameEn}</a>,
                  },
                  { term: t.code, details: submission.dossierCode ?? t.noCode },
                ]}
              />
              {isOffice && ['appraisal', 'returned'].includes(nomination.status) && (
                <Actions>
                  <LinkButton href={`/de-nghi/${nomination.id}/tham-dinh`}>{t.appraise}</LinkButton>
                </Actions>
              )}
            </Card>
            <HistoryCard visit={visit} timeline={shown.timeline} />
          </>
        }
      >
        <Card title={t.conditions} id="dieu-kien">
          <FindingsVerdict language={language} findings={findings} />
        </Card>
        <Card title={t.achievement} id="thanh-tich">
          <p>{nomination.achievementSummary}</p>
          {shown.isEditable && (
            <Actions>
              <LinkButton kind="secondary" href={`/de-nghi/${nomination.id}/sua/bao-cao`}>
                {t.edit}
              </LinkButton>
            </Actions>
          )}
          <DefinitionList
            items={years.map(year => ({
              term: String(year),
              details: [
                ...ratings.filter(each => each.year === year).map(({ rating }) => rating),
                ...awards
                  .filter(each => each.year === year)
                  .map(each => `${nameOf(each.awardCode)} (${each.decisionNumber}, ${dayText(each.grantedOn)})`),
              ].join(' · '),
            }))}
          />
        </Card>
      </Columns>
    </>,
  )
}
