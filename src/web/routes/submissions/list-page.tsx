import { acceptSubmissions, dossierReaders, listSubmissions, provinceReaders } from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { dayInVietnam } from '#shared/clock.ts'
import {
  Alert,
  BulkBar,
  Button,
  Card,
  type Column,
  DataTable,
  dayText,
  EmptyState,
  LinkButton,
  PageHeader,
  Pagination,
  Tabs,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { statusNames, submissionTones } from '#web/content/nominations/statuses.ts'
import { submissionListWords } from '#web/content/nominations/submissions.ts'
import { numberText } from '#web/content/number-text.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { hrefWith } from '#web/http/href.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readSubmissionSearch, type ScopeSlug, type SubmissionSearch, scopes } from './read-search.ts'
import { SubmissionFilters } from './submission-filters.tsx'

const office = ['standing-specialist', 'standing-head'] as const

export const submissionListRoutes = [
  get('/ho-so', dossierReaders, visit => showList(visit)),

  post('/ho-so/tiep-nhan', office, async visit => {
    const t = submissionListWords[visit.language]
    const submissionIds = (await visit.form()).all('chosen')
    const result = await visit.run(acceptSubmissions, { submissionIds })
    if (!result.ok) return showList(visit, refusalText(result.refusals[0], visit.language))
    const accepted = result.value.results.filter(each => each.accepted).length
    const left = result.value.results.length - accepted
    const text = left === 0 ? t.accepted(String(accepted)) : t.acceptedSome(String(accepted), String(left))
    return visit.redirect(`/ho-so${visit.url.search}`, { tone: left === 0 ? 'ok' : 'warn', text })
  }),
]

type Found = Awaited<ReturnType<typeof listSubmissions.run>>

async function showList(visit: Visit, error?: string) {
  const { language } = visit
  const t = submissionListWords[language]
  const search = await readSubmissionSearch(visit)
  const { scope, round, unit, rounds: _rounds, ...rest } = search
  const slug = scope ?? (hasRole(visit.actor, ...provinceReaders) ? 'toan-tinh' : 'don-vi')
  const found = await visit.ask(listSubmissions, {
    ...rest,
    scope: scopes[slug],
    roundId: round?.id,
    unitId: unit?.id,
  })
  const mayStart = hasRole(visit.actor, 'unit-officer', 'unit-head')
  const mayAccept = hasRole(visit.actor, ...office) && slug === 'toan-tinh'
  return visit.page(
    { title: t.title, active: '/ho-so' },
    <>
      <PageHeader title={t.title} lead={t.lead} actions={mayStart && <LinkButton href="/dot">{t.start}</LinkButton>} />
      {error !== undefined && (
        <Alert tone="bad" live>
          {error}
        </Alert>
      )}
      <Scopes visit={visit} current={slug} />
      <SubmissionFilters visit={visit} search={search} statuses={found.statuses} />
      {search.isUnitUnknown && <Alert tone="warn">{t.unitUnknown(search.unitText)}</Alert>}
      {found.rows.length === 0 ? (
        <Nothing visit={visit} search={search} mayStart={mayStart} />
      ) : (
        <Card flush>
          <DataTable
            caption={t.caption}
            captionHidden
            columns={columnsOf(visit)}
            rows={found.rows}
            rowHref={({ id }) => `/ho-so/${id}`}
            selection={mayAccept ? selection(visit) : undefined}
          />
        </Card>
      )}
      {mayAccept && found.rows.length > 0 && <Accepting visit={visit} />}
      <Foot visit={visit} found={found} />
    </>,
    error === undefined ? 200 : 422,
  )
}

function Scopes({ visit, current }: { visit: Visit; current: ScopeSlug }) {
  const t = submissionListWords[visit.language]
  const isProvince = hasRole(visit.actor, ...provinceReaders)
  const isUnit = hasRole(visit.actor, 'unit-officer', 'unit-head')
  const shown = (Object.keys(scopes) as ScopeSlug[]).filter(slug => {
    if (slug === 'toan-tinh') return isProvince
    return isUnit && (slug !== 'cho-toi' || hasRole(visit.actor, 'unit-head'))
  })
  if (shown.length < 2) return null
  return (
    <Tabs
      label={t.scopes}
      items={shown.map(slug => ({
        text: t.scopeNames[scopes[slug]],
        href: hrefWith(visit.url, { 'pham-vi': slug, 'trang-thai': undefined }),
        current: slug === current,
      }))}
    />
  )
}

const Nothing = ({ visit, search, mayStart }: { visit: Visit; search: SubmissionSearch; mayStart: boolean }) => {
  const t = submissionListWords[visit.language]
  const isFiltered = search.text !== '' || search.status !== undefined || search.round !== undefined
  return (
    <EmptyState title={t.empty} actions={mayStart && <LinkButton href="/dot">{t.chooseRound}</LinkButton>}>
      {isFiltered || !mayStart ? t.emptyHere : t.emptyOwn}
    </EmptyState>
  )
}

function columnsOf({ language }: Visit): Column<Found['rows'][number]>[] {
  const t = submissionListWords[language]
  return [
    {
      header: t.letter,
      rowHeader: true,
      cell: ({ title }) => title,
      detail: ({ dossierCode, letterNumber }) => [dossierCode ?? t.noCode, letterNumber].filter(Boolean).join(' · '),
    },
    { header: t.from, cell: ({ unitName }) => unitName, detail: ({ round }) => round && roundName(round, language) },
    { header: t.nominations, number: true, cell: ({ nominations }) => numberText(nominations, language) },
    {
      header: t.state,
      cell: ({ status }) => <Tag tone={submissionTones[status]}>{statusNames[language].submissions[status]}</Tag>,
      detail: ({ status, holderName }) => status === 'at-parent-unit' && t.heldBy(holderName),
    },
    {
      header: t.dates,
      cell: ({ submittedAt, createdAt }) =>
        submittedAt === null
          ? t.begun(dayText(dayInVietnam(createdAt)))
          : t.submitted(dayText(dayInVietnam(submittedAt))),
      detail: ({ returnOn }) => returnOn !== null && t.returnBy(dayText(returnOn)),
    },
  ]
}

const bulkForm = 'tiep-nhan'

const selection = ({ language }: Visit) => ({
  name: 'chosen',
  form: bulkForm,
  value: ({ id }: Found['rows'][number]) => id,
  label: ({ title, unitName }: Found['rows'][number]) => componentWords[language].select(`${title}, ${unitName}`),
  allLabel: componentWords[language].selectAll,
})

const Accepting = ({ visit }: { visit: Visit }) => {
  const c = componentWords[visit.language]
  const t = submissionListWords[visit.language]
  return (
    <BulkBar
      id={bulkForm}
      action={`/ho-so/tiep-nhan${visit.url.search}`}
      csrf={visit.csrf}
      once={visit.newOnceKey()}
      label={t.bulk}
      hint={c.chooseFirst}
      chosen={c.chosen}
    >
      <Button small>{t.accept}</Button>
    </BulkBar>
  )
}

function Foot({ visit, found: { next, previous } }: { visit: Visit; found: Found }) {
  const c = componentWords[visit.language]
  if (next === null && previous === null) return null
  const to = (name: 'sau' | 'truoc', cursor: string | null, text: string) =>
    cursor === null ? undefined : { text, href: hrefWith(visit.url, { [name]: cursor }) }
  return <Pagination label={c.pages} previous={to('truoc', previous, c.previous)} next={to('sau', next, c.next)} />
}
