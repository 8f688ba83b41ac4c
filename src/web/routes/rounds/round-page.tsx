import { dossierReaders, roundFigures } from '#modules/nominations/index.ts'
import { getUnit } from '#modules/organisations/index.ts'
import { getRound, invites, listRounds, phaseOn, type Round } from '#modules/rounds/index.ts'
import { grantsOf, hasRole } from '#shared/actor.ts'
import { daysBetween } from '#shared/clock.ts'
import {
  Alert,
  Breadcrumbs,
  Card,
  Columns,
  DefinitionList,
  DueTag,
  dayText,
  LinkButton,
  PageHeader,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { phaseTones, roundNames } from '#web/content/rounds/names.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { RoundActions } from './round-actions.tsx'
import { RoundBody, RoundCalendar } from './round-body.tsx'

export const roundPageRoutes = [get('/dot/:slug', 'public', visit => showRound(visit))]

/** The page of a round; `error` says why an act on it was refused. */
export async function showRound(visit: Visit, error?: string) {
  const { language, today } = visit
  const t = roundWords[language]
  const round = orNotFound(await visit.ask(getRound, { slug: visit.param('slug') }))
  const phase = phaseOn(round, today)
  const unit = await ownUnit(visit)
  const mayNominate = unit !== undefined && phase === 'taking' && invites(round, unit) !== 'other-kinds'
  return visit.page(
    { title: roundName(round, language), active: '/dot' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[{ text: t.title, href: '/dot' }, { text: roundName(round, language) }]}
      />
      <PageHeader
        title={roundName(round, language)}
        tags={
          <>
            <Tag tone={phaseTones[phase]}>{roundNames[language].phases[phase]}</Tag>
            {phase === 'taking' && (
              <DueTag days={daysBetween(today, round.closesOn)} words={componentWords[language].due} />
            )}
            <Tag>{roundNames[language].kinds[round.kind]}</Tag>
            <Tag tone="info">{statusNames[language].levels[round.level]}</Tag>
          </>
        }
        actions={
          unit !== undefined && (
            <>
              {mayNominate && <LinkButton href={`/ho-so/moi?dot=${round.slug}`}>{t.submit}</LinkButton>}
              <LinkButton kind="secondary" href={`/ho-so?pham-vi=don-vi&dot=${round.slug}`}>
                {t.mine}
              </LinkButton>
            </>
          )
        }
      />
      {error !== undefined && (
        <Alert tone="bad" live>
          {error}
        </Alert>
      )}
      <Notes visit={visit} round={round} unit={unit} />
      <Columns
        asideLabel={t.calendar}
        aside={
          <>
            <RoundCalendar round={round} language={language} />
            {hasRole(visit.actor, ...dossierReaders) && <Figures visit={visit} round={round} />}
            <RoundActions visit={visit} round={round} />
          </>
        }
      >
        <RoundBody round={round} language={language} />
      </Columns>
    </>,
    error === undefined ? 200 : 422,
  )
}

/** The unit that the visitor nominates for, as it is today. */
async function ownUnit(visit: Visit) {
  const grant = grantsOf(visit.actor).find(({ role }) => role === 'unit-officer' || role === 'unit-head')
  if (grant === undefined) return undefined
  return (await visit.ask(getUnit, { unitId: grant.unitId, day: visit.today }))?.unit
}

interface NotesProps {
  visit: Visit
  round: Round
  unit: Awaited<ReturnType<typeof ownUnit>>
}

/** What the visitor must know before going on: too early, too late, or another round is meant. */
async function Notes({ visit, round, unit }: NotesProps) {
  const t = roundWords[visit.language]
  const phase = phaseOn(round, visit.today)
  const invited = unit === undefined ? 'yes' : invites(round, unit)
  return (
    <>
      {phase === 'coming' && <Alert tone="info">{t.comingNote(dayText(round.opensOn))}</Alert>}
      {phase === 'closed' && <Alert tone="warn">{t.closedNote(dayText(round.closesOn))}</Alert>}
      {unit !== undefined && invited === 'other-kinds' && <Alert tone="warn">{t.notInvited(unit.shortName)}</Alert>}
      {unit !== undefined && invited === 'other-sectors' && (
        <Alert tone="warn" title={t.otherSector(unit.shortName)}>
          <BetterRound visit={visit} round={round} sector={unit.sector} />
        </Alert>
      )}
    </>
  )
}

/** The round of the same level that is meant for the sector, when there is one. */
export async function BetterRound({ visit, round, sector }: { visit: Visit; round: Round; sector: string }) {
  const rounds = await visit.ask(listRounds, {})
  const better = rounds.find(
    other =>
      other.id !== round.id &&
      other.level === round.level &&
      other.sectors.includes(sector) &&
      ['coming', 'taking'].includes(phaseOn(other, visit.today)),
  )
  if (better === undefined) return null
  return (
    <p>
      <a href={`/dot/${better.slug}`}>{roundWords[visit.language].goTo(roundName(better, visit.language))}</a>
    </p>
  )
}

async function Figures({ visit, round }: { visit: Visit; round: Round }) {
  const t = roundWords[visit.language]
  const { ofProvince, statuses } = await visit.ask(roundFigures, { roundId: round.id })
  const names = statusNames[visit.language].nominations
  const scope = ofProvince ? 'toan-tinh' : 'don-vi'
  return (
    <Card title={t.figures} id="tinh-hinh">
      <p class="small quiet">{ofProvince ? t.figuresProvince : t.figuresUnits}</p>
      {[...statuses.values()].every(count => count === 0) ? (
        <p>{t.noFigures}</p>
      ) : (
        <DefinitionList
          counts
          items={Object.entries(names).flatMap(([status, name]) => {
            const count = statuses.get(status as keyof typeof names) ?? 0
            if (count === 0) return []
            const href = `/de-nghi?pham-vi=${scope}&dot=${round.slug}&trang-thai=${status}`
            return [{ term: name, details: <a href={href}>{count}</a> }]
          })}
        />
      )}
    </Card>
  )
}
