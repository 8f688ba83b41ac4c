import { listRounds, phaseOn, type Round, type RoundPhase } from '#modules/rounds/index.ts'
import { hasRole } from '#shared/actor.ts'
import { daysBetween } from '#shared/clock.ts'
import {
  Card,
  type Column,
  DataTable,
  DueTag,
  dayText,
  EmptyState,
  LinkButton,
  PageHeader,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { roundNames } from '#web/content/rounds/names.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What can be acted on first. */
const groups: readonly RoundPhase[] = ['draft', 'taking', 'coming', 'closed', 'finished']

export const roundListRoutes = [
  get('/dot', 'public', async visit => {
    const t = roundWords[visit.language]
    const rounds = await visit.ask(listRounds, {})
    const isOffice = hasRole(visit.actor, 'standing-specialist', 'standing-head')
    const byPhase = Map.groupBy(rounds, round => phaseOn(round, visit.today))
    return visit.page(
      { title: t.title, active: '/dot' },
      <>
        <PageHeader
          title={t.title}
          lead={t.lead}
          actions={isOffice && <LinkButton href="/dot/moi">{t.newRound}</LinkButton>}
        />
        {rounds.length === 0 && <EmptyState title={t.none}>{t.noneAdvice}</EmptyState>}
        <div class="stack">
          {groups.map(phase => {
            const found = byPhase.get(phase) ?? []
            return found.length === 0 ? null : (
              <Card title={t.groups[phase]} id={`dot-${phase}`} flush>
                <DataTable
                  caption={t.groups[phase]}
                  captionHidden
                  columns={columnsOf(visit, phase)}
                  rows={found}
                  rowHref={({ slug }) => `/dot/${slug}`}
                />
              </Card>
            )
          })}
        </div>
      </>,
    )
  }),
]

function columnsOf({ language, today }: Visit, phase: RoundPhase): Column<Round>[] {
  const t = roundWords[language]
  return [
    {
      header: t.name,
      rowHeader: true,
      cell: round => roundName(round, language),
      detail: ({ kind, level }) => `${roundNames[language].kinds[kind]} · ${statusNames[language].levels[level]}`,
    },
    { header: t.awards, cell: round => awardsInShort(round, language) },
    {
      header: t.takes,
      cell: ({ opensOn, closesOn }) => <span class="nowrap">{t.fromTo(dayText(opensOn), dayText(closesOn))}</span>,
      detail: ({ opensOn, closesOn }) =>
        phase === 'taking' ? (
          <DueTag days={daysBetween(today, closesOn)} words={componentWords[language].due} />
        ) : (
          phase === 'coming' && <Tag tone="info">{t.from(dayText(opensOn))}</Tag>
        ),
    },
  ]
}

const awardsShown = 2

function awardsInShort({ awards }: Round, language: Visit['language']): string {
  const names = awards.slice(0, awardsShown).map(({ awardCode }) => awardName(awardCode, language))
  const more = awards.length - names.length
  return more > 0 ? `${names.join(', ')} ${roundWords[language].moreAwards(String(more))}` : names.join(', ')
}
