import { z } from 'zod'
import { type DeskView, deskViews, listDesk } from '#modules/appraisal/index.ts'
import { listRounds, type Round } from '#modules/rounds/index.ts'
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
  Filters,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  Select,
  Tabs,
  Tag,
} from '#web/components/index.ts'
import { workListWords } from '#web/content/appraisal/work-list.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import type { Language } from '#web/content/words.ts'
import { hrefWith } from '#web/http/href.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

const slugs: Readonly<Record<DeskView, string>> = {
  mine: 'cua-toi',
  free: 'chua-nhan',
  all: 'tat-ca',
  late: 'qua-han',
  review: 'da-sua',
  asked: 'hiep-y',
  returned: 'tra-sua',
}

const address = z.object({
  xem: z.string().default(slugs.all),
  dot: z.uuid().optional(),
  'hinh-thuc': z.string().max(80).optional(),
  tim: z.string().max(200).optional(),
  sau: z.string().max(200).optional(),
  truoc: z.string().max(200).optional(),
})

type Found = ReturnType<typeof listDesk.run> extends Promise<infer Output> ? Output : never
type Row = Found['rows'][number]

export const workListRoutes = [
  get('/tham-dinh', ['standing-specialist', 'standing-head', 'inspector'], visit => showWorkList(visit)),
]

/** The list as the address asks for it, with what went wrong with a bulk act above it. */
export async function showWorkList(visit: Visit, refused?: Refused) {
  const t = workListWords[visit.language]
  const asked = visit.search(address)
  const view = deskViews.find(each => slugs[each] === asked.xem) ?? 'all'
  const narrow = { roundId: asked.dot, awardCode: asked['hinh-thuc'], text: asked.tim }
  const [found, rounds] = await Promise.all([
    visit.ask(listDesk, { view, ...narrow, after: asked.sau, before: asked.truoc }),
    visit.ask(listRounds, {}),
  ])
  const isNarrowed = Object.values(narrow).some(value => value !== undefined)
  return visit.page(
    { title: t.title, active: '/tham-dinh' },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {refused && (
        <Alert tone="bad" live>
          {refusalText(refused.refusals[0], visit.language)}
        </Alert>
      )}
      <Tabs
        label={t.views}
        items={deskViews.map(each => ({
          text: t[each],
          href: hrefWith(visit.url, { xem: slugs[each] }),
          current: each === view,
          count: String(found.counts[each]),
        }))}
      />
      <DeskFilters visit={visit} rounds={rounds} asked={asked} count={found.count} />
      {found.rows.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          actions={
            view !== 'all' || isNarrowed ? (
              <LinkButton kind="secondary" href="/tham-dinh">
                {t.seeAll}
              </LinkButton>
            ) : undefined
          }
        >
          {isNarrowed ? t.emptyFilter : t.emptyText}
        </EmptyState>
      ) : (
        <DeskTable visit={visit} found={found} />
      )}
    </>,
    refused === undefined ? 200 : 422,
  )
}

interface DeskFiltersProps {
  visit: Visit
  rounds: readonly Round[]
  asked: z.output<typeof address>
  count: number
}

function DeskFilters({ visit, rounds, asked, count }: DeskFiltersProps) {
  const { language } = visit
  const t = workListWords[language]
  const c = componentWords[language]
  const codes = [...new Set(rounds.flatMap(round => round.awards.map(({ awardCode }) => awardCode)))]
  return (
    <Filters
      label={c.filters}
      action="/tham-dinh"
      submit={c.filter}
      keep={{ xem: asked.xem }}
      count={t.count(String(count))}
      reset={
        asked.dot || asked['hinh-thuc'] || asked.tim
          ? {
              text: c.clearFilters,
              href: hrefWith(visit.url, { dot: undefined, 'hinh-thuc': undefined, tim: undefined }),
            }
          : undefined
      }
    >
      <SearchField name="tim" label={t.search} value={asked.tim} />
      <Select
        name="dot"
        label={t.round}
        empty={t.every}
        value={asked.dot}
        options={rounds.map(round => ({ value: round.id, text: roundName(round, language) }))}
      />
      <Select
        name="hinh-thuc"
        label={t.awardFilter}
        empty={t.every}
        value={asked['hinh-thuc']}
        options={codes.map(code => ({ value: code, text: awardName(code, language) }))}
      />
    </Filters>
  )
}

function DeskTable({ visit, found }: { visit: Visit; found: Found }) {
  const t = workListWords[visit.language]
  const c = componentWords[visit.language]
  const mayAct = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  return (
    <>
      <Card flush>
        <DataTable
          caption={t.caption}
          captionHidden
          columns={columns(visit)}
          rows={found.rows}
          rowHref={({ nomination }) => `/de-nghi/${nomination.id}/tham-dinh`}
          selection={
            mayAct
              ? {
                  name: 'chosen',
                  form: 'bulk',
                  value: ({ nomination }) => `${nomination.id}:${nomination.version}`,
                  label: ({ nomination }) => c.select(nomination.nomineeName),
                  allLabel: c.selectAll,
                }
              : undefined
          }
        />
      </Card>
      <Pagination
        label={c.pages}
        previous={
          found.previous === null
            ? undefined
            : { text: c.previous, href: hrefWith(visit.url, { truoc: found.previous }) }
        }
        next={found.next === null ? undefined : { text: c.next, href: hrefWith(visit.url, { sau: found.next }) }}
      />
      {mayAct && (
        <BulkBar
          id="bulk"
          action={`/tham-dinh/nhan${visit.url.search}`}
          csrf={visit.csrf}
          once={visit.newOnceKey()}
          label={t.bulk}
          hint={c.chooseFirst}
          chosen={c.chosen}
        >
          <Button kind="secondary" small>
            {t.take}
          </Button>
          <Button kind="secondary" small formaction={`/tham-dinh/tra-lai${visit.url.search}`}>
            {t.give}
          </Button>
          <Button kind="secondary" small formaction="/tham-dinh/hiep-y">
            {t.ask}
          </Button>
          <Button small formaction="/tham-dinh/ket-luan">
            {t.conclude}
          </Button>
        </BulkBar>
      )}
    </>
  )
}

function columns({ language, actor }: Visit): Column<Row>[] {
  const t = workListWords[language]
  const userId = actor.kind === 'user' ? actor.userId : undefined
  return [
    {
      header: t.nominee,
      rowHeader: true,
      cell: ({ nomination }) => nomination.nomineeName,
      detail: ({ nomination }) => nomination.nomineeTitle,
    },
    {
      header: t.award,
      cell: ({ nomination }) => awardName(nomination.awardCode, language),
      detail: ({ nomination }) => nomination.dossierCode,
    },
    { header: t.unit, cell: ({ unitName }) => unitName },
    {
      header: t.due,
      cell: ({ workingDaysLeft }) =>
        workingDaysLeft === null ? t.noDue : <DueTag days={workingDaysLeft} words={t.workingDays} />,
      detail: ({ nomination }) => nomination.dueOn && <DateText at={nomination.dueOn} />,
    },
    { header: t.state, cell: row => <State row={row} language={language} /> },
    {
      header: t.handler,
      cell: ({ nomination: { handlerId } }) =>
        handlerId === null ? t.nobody : handlerId === userId ? t.me : t.somebody,
    },
  ]
}

/** What stands between the dossier and its conclusion. */
function State({ row, language }: { row: Row; language: Language }) {
  const t = workListWords[language]
  if (row.nomination.status === 'returned') return <Tag tone="info">{t.waitingForUnit}</Tag>
  if (row.obstacles.length === 0) return <Tag tone="ok">{t.ready}</Tag>
  return (
    <span class="cluster">
      {row.obstacles.map(obstacle => (
        <Tag tone={obstacle === 'review' ? 'gold' : 'warn'}>{t.obstacles[obstacle]}</Tag>
      ))}
    </span>
  )
}
