import {
  dossierReaders,
  listNominations,
  type NominationRow,
  nominationMoves,
  nominationStatuses,
  provinceReaders,
} from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { dayInVietnam, daysBetween } from '#shared/clock.ts'
import {
  Actions,
  Alert,
  BulkBar,
  Button,
  Card,
  type Column,
  DataTable,
  DueTag,
  dayText,
  EmptyState,
  Icon,
  LinkButton,
  PageHeader,
  Pagination,
  Tabs,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import { nominationListWords } from '#web/content/nominations/list.ts'
import { nominationTones, statusNames } from '#web/content/nominations/statuses.ts'
import { numberText } from '#web/content/number-text.ts'
import { hrefWith } from '#web/http/href.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { NominationFilters } from './nomination-filters.tsx'
import { type NominationSearch, type OrderSlug, readNominationSearch, type ScopeSlug, scopes } from './read-search.ts'

export const nominationListRoutes = [get('/de-nghi', dossierReaders, visit => showNominations(visit))]

type Found = Awaited<ReturnType<typeof listNominations.run>>

/** The list of nominations; `error` says why an act on the chosen ones was refused. */
export async function showNominations(visit: Visit, error?: string) {
  const { language } = visit
  const t = nominationListWords[language]
  const search = await readNominationSearch(visit)
  const found = await visit.ask(listNominations, search.filter)
  const mayWithdraw = hasRole(visit.actor, 'unit-head') && search.scope === 'don-vi'
  return visit.page(
    { title: t.title, active: '/de-nghi' },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {error !== undefined && (
        <Alert tone="bad" live>
          {error}
        </Alert>
      )}
      <Scopes visit={visit} current={search.scope} />
      <NominationFilters visit={visit} search={search} count={countText(found, visit)} />
      {search.isUnitUnknown && <Alert tone="warn">{t.unitUnknown(search.unitText)}</Alert>}
      <StatusTabs visit={visit} search={search} found={found} />
      {found.rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <Card flush>
          <DataTable
            caption={t.caption}
            captionHidden
            columns={columnsOf(visit, search)}
            rows={found.rows}
            rowHref={({ id }) => `/de-nghi/${id}`}
            selection={mayWithdraw ? selection(visit) : undefined}
          />
        </Card>
      )}
      {mayWithdraw && found.rows.some(mayBeWithdrawn) && <Withdrawing visit={visit} />}
      <Foot visit={visit} found={found} />
    </>,
    error === undefined ? 200 : 422,
  )
}

function countText({ count }: Found, { language }: Visit): string | undefined {
  const t = nominationListWords[language]
  if (count === undefined) return undefined
  const text = numberText(count.count, language)
  return count.atLeast ? t.countAtLeast(text) : t.count(text)
}

function Scopes({ visit, current }: { visit: Visit; current: ScopeSlug }) {
  const t = nominationListWords[visit.language]
  if (!hasRole(visit.actor, ...provinceReaders) || !hasRole(visit.actor, 'unit-officer', 'unit-head')) return null
  return (
    <Tabs
      label={t.scopes}
      items={(Object.keys(scopes) as ScopeSlug[]).map(slug => ({
        text: t.scopeNames[scopes[slug]],
        href: hrefWith(visit.url, { 'pham-vi': slug }),
        current: slug === current,
      }))}
    />
  )
}

/** Every state that has any, with its count; counts stand where they are known without counting. */
function StatusTabs({ visit, search, found: { statuses } }: { visit: Visit; search: NominationSearch; found: Found }) {
  const t = nominationListWords[visit.language]
  if (statuses === null) return null
  const status = search.filter.status
  const total = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const shown = nominationStatuses.filter(each => each === status || (statuses.get(each) ?? 0) > 0)
  if (shown.length === 0) return null
  return (
    <Tabs
      label={t.statuses}
      items={[
        {
          text: t.all,
          href: hrefWith(visit.url, { 'trang-thai': undefined }),
          current: status === undefined,
          count: numberText(total, visit.language),
        },
        ...shown.map(each => ({
          text: statusNames[visit.language].nominations[each],
          href: hrefWith(visit.url, { 'trang-thai': each }),
          current: status === each,
          count: numberText(statuses.get(each) ?? 0, visit.language),
        })),
      ]}
    />
  )
}

function columnsOf(visit: Visit, { orderSlug }: NominationSearch): Column<NominationRow>[] {
  const { language, url, today } = visit
  const t = nominationListWords[language]
  const sort = (slug: OrderSlug, now: 'ascending' | 'descending') => ({
    href: hrefWith(url, { xep: slug }),
    now: orderSlug === slug ? now : undefined,
  })
  return [
    {
      header: t.nominee,
      rowHeader: true,
      cell: ({ nomineeName }) => nomineeName,
      detail: ({ nomineeTitle, dossierCode }) => [nomineeTitle, dossierCode].filter(Boolean).join(' · '),
      sort: sort('ten', 'ascending'),
    },
    { header: t.award, cell: ({ awardCode }) => awardName(awardCode, language) },
    {
      header: t.from,
      cell: ({ unitName }) => unitName,
      detail: ({ roundNameVi, roundNameEn }) => (language === 'vi' ? roundNameVi : roundNameEn),
    },
    {
      header: t.state,
      cell: ({ status }) => <Tag tone={nominationTones[status]}>{statusNames[language].nominations[status]}</Tag>,
      detail: ({ statusSince, handlerName }) =>
        [t.since(dayText(dayInVietnam(statusSince))), handlerName].filter(Boolean).join(' · '),
      sort: sort('moi', 'descending'),
    },
    {
      header: t.due,
      cell: ({ dueOn }) => (dueOn === null ? t.noDue : <span class="nowrap">{dayText(dueOn)}</span>),
      detail: ({ dueOn }) =>
        dueOn !== null && <DueTag days={daysBetween(today, dueOn)} words={componentWords[language].due} />,
      sort: sort('han', 'ascending'),
    },
  ]
}

const bulkForm = 'rut-de-nghi'

/** Whether the table of moves lets any head withdraw a nomination of the status. */
const mayBeWithdrawn = ({ status }: NominationRow): boolean =>
  nominationMoves.some(({ name, from }) => name === 'withdraw' && from.includes(status))

const selection = ({ language }: Visit) => ({
  name: 'chosen',
  form: bulkForm,
  value: ({ id }: NominationRow) => id,
  label: ({ nomineeName }: NominationRow) => componentWords[language].select(nomineeName),
  allLabel: componentWords[language].selectAll,
})

const Withdrawing = ({ visit }: { visit: Visit }) => {
  const c = componentWords[visit.language]
  const t = nominationListWords[visit.language]
  return (
    <BulkBar
      id={bulkForm}
      action={`/de-nghi/rut${visit.url.search}`}
      csrf={visit.csrf}
      label={t.bulk}
      hint={c.chooseFirst}
      chosen={c.chosen}
    >
      <Button kind="secondary" small>
        {t.withdraw}
      </Button>
    </BulkBar>
  )
}

function Foot({ visit, found: { next, previous, rows } }: { visit: Visit; found: Found }) {
  const t = nominationListWords[visit.language]
  const c = componentWords[visit.language]
  const to = (name: 'sau' | 'truoc', cursor: string | null, text: string) =>
    cursor === null ? undefined : { text, href: hrefWith(visit.url, { [name]: cursor }) }
  const { search } = new URL(hrefWith(visit.url, {}), visit.url)
  return (
    <>
      {(next !== null || previous !== null) && (
        <Pagination label={c.pages} previous={to('truoc', previous, c.previous)} next={to('sau', next, c.next)} />
      )}
      {rows.length > 0 && (
        <Actions>
          <LinkButton kind="secondary" small href={`/de-nghi/bang.xlsx${search}`}>
            <Icon name="download" />
            {t.exportXlsx}
          </LinkButton>
          <LinkButton kind="plain" small href={`/de-nghi/bang.csv${search}`}>
            {t.exportCsv}
          </LinkButton>
        </Actions>
      )}
    </>
  )
}
