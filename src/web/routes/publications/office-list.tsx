import { listAllPublications, listAwaitingPublication } from '#modules/consultation/index.ts'
import { listRounds } from '#modules/rounds/index.ts'
import { hasRole } from '#shared/actor.ts'
import type { Refused } from '#shared/result.ts'
import {
  Alert,
  BulkBar,
  Button,
  Card,
  type Column,
  DataTable,
  DateText,
  DueTag,
  EmptyState,
  PageHeader,
  Tag,
  TodoList,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { publicationDeskWords } from '#web/content/publications/desk.ts'
import { publicationWords } from '#web/content/publications/public.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import type { Visit } from '#web/http/visit.tsx'

type Awaiting = Awaited<ReturnType<typeof listAwaitingPublication.run>>
type Publications = Awaited<ReturnType<typeof listAllPublications.run>>
type Nomination = Awaiting['waiting'][number]['nominations'][number]

/** What waits to be published, what is public, what is over. */
export async function showOfficeList(visit: Visit, refused?: Refused) {
  const t = publicationDeskWords[visit.language]
  const [awaiting, publications] = await Promise.all([
    visit.ask(listAwaitingPublication, {}),
    visit.ask(listAllPublications, {}),
  ])
  const open = publications.filter(({ closedAt }) => closedAt === null)
  const closed = publications.filter(({ closedAt }) => closedAt !== null)
  return visit.page(
    { title: t.title, active: '/lay-y-kien' },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div class="stack">
        {refused && (
          <Alert tone="bad" live>
            {refusalText(refused.refusals[0], visit.language)}
          </Alert>
        )}
        <PublicationList visit={visit} title={t.running} publications={open} />
        {awaiting.waiting.length === 0 ? (
          <EmptyState title={t.noneWaiting}>{t.noneWaitingText}</EmptyState>
        ) : (
          awaiting.waiting.map(({ round, nominations }) => (
            <Waiting visit={visit} round={round} nominations={nominations} unitNames={awaiting.unitNames} />
          ))
        )}
        <PublicationList visit={visit} title={t.closedTitle} publications={closed} />
      </div>
    </>,
    refused === undefined ? 200 : 422,
  )
}

interface PublicationListProps {
  visit: Visit
  title: string
  publications: Publications
}

async function PublicationList({ visit, title, publications }: PublicationListProps) {
  if (publications.length === 0) return null
  const { language } = visit
  const t = publicationDeskWords[language]
  const rounds = new Map((await visit.ask(listRounds, {})).map(round => [round.id, round]))
  return (
    <Card title={title}>
      <TodoList
        items={publications.map(publication => {
          const round = rounds.get(publication.roundId)
          const { isOpen, closedAt, unanswered } = publication
          return {
            task: round === undefined ? t.list : roundName(round, language),
            href: `/lay-y-kien/${publication.slug}`,
            detail: (
              <>
                {t.counts(String(publication.nominees), String(publication.comments))}
                {unanswered > 0 && ` · ${t.unanswered(String(unanswered))}`} · <DateText at={publication.endsOn} />
              </>
            ),
            due: isOpen ? (
              <DueTag days={publication.workingDaysLeft} words={publicationWords[language].workingDays} soon={2} />
            ) : closedAt === null ? (
              <Tag tone="bad">{t.toClose}</Tag>
            ) : undefined,
          }
        })}
      />
    </Card>
  )
}

interface WaitingProps {
  visit: Visit
  round: Awaiting['waiting'][number]['round']
  nominations: readonly Nomination[]
  unitNames: ReadonlyMap<string, string>
}

/** The nominees of one round that can be published now, all ticked at first. */
function Waiting({ visit, round, nominations, unitNames }: WaitingProps) {
  const { language } = visit
  const t = publicationDeskWords[language]
  const c = componentWords[language]
  const form = `mo-${round.slug}`
  const mayOpen = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  const columns: Column<Nomination>[] = [
    {
      header: t.nominee,
      rowHeader: true,
      cell: ({ nomineeName }) => nomineeName,
      detail: ({ nomineeTitle }) => nomineeTitle,
    },
    {
      header: t.award,
      cell: ({ awardCode }) => awardName(awardCode, language),
      detail: ({ unitId }) => unitNames.get(unitId),
    },
    {
      header: t.summary,
      cell: ({ achievementSummary }) => achievementSummary || <Tag tone="warn">{t.noSummary}</Tag>,
    },
  ]
  return (
    <section>
      <Card title={t.waitingIn(roundName(round, language))} id={`cho-${round.slug}`} flush>
        <DataTable
          caption={t.waiting}
          captionHidden
          columns={columns}
          rows={nominations}
          rowHref={({ id }) => `/de-nghi/${id}`}
          selection={
            mayOpen
              ? {
                  name: 'nominationIds',
                  form,
                  value: ({ id }) => id,
                  label: ({ nomineeName }) => c.select(nomineeName),
                  allLabel: c.selectAll,
                  checked: () => true,
                }
              : undefined
          }
        />
      </Card>
      {mayOpen && (
        <BulkBar
          id={form}
          action="/lay-y-kien"
          csrf={visit.csrf}
          once={visit.newOnceKey()}
          label={t.bulk}
          hint={t.chooseAll}
          chosen={c.chosen}
        >
          <input type="hidden" name="roundId" value={round.id} />
          <Button small>{t.open}</Button>
        </BulkBar>
      )}
    </section>
  )
}
