import { type Account, listAccounts, type NamedRole } from '#modules/accounts/index.ts'
import { roles } from '#shared/actor.ts'
import {
  Actions,
  Alert,
  Card,
  type Column,
  DataTable,
  EmptyState,
  Filters,
  Icon,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  SearchSelect,
  Select,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roleWords } from '#web/content/roles.ts'
import { userWords } from '#web/content/users.ts'
import type { Language } from '#web/content/words.ts'
import { hrefWith } from '#web/http/href.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { keepers } from './keepers.ts'
import { readUserSearch, type UserSearch } from './user-search.ts'

export const listAddress = '/quan-tri/nguoi-dung'
type Row = Account & { readonly roles: readonly NamedRole[] }

/** Everyone who may use the product, searched and filtered. */
export const listRoutes = [
  get(listAddress, keepers, async visit => {
    const t = userWords[visit.language]
    const search = await readUserSearch(visit)
    const found = await visit.ask(listAccounts, { ...search, unitId: search.unit?.id })
    return visit.page(
      { title: t.title, active: '/quan-tri' },
      <>
        <PageHeader
          title={t.title}
          lead={t.lead}
          actions={<LinkButton href={`${listAddress}/them`}>{t.create}</LinkButton>}
        />
        <UserFilters visit={visit} search={search} count={found.count} />
        {search.isUnitUnknown && <Alert tone="warn">{t.unitUnknown(search.unitText)}</Alert>}
        {found.rows.length === 0 ? (
          <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
        ) : (
          <>
            <Card flush>
              <DataTable
                caption={t.caption}
                captionHidden
                columns={columnsOf(visit.language)}
                rows={found.rows}
                rowHref={({ id }) => `${listAddress}/${id}`}
              />
            </Card>
            <Foot visit={visit} next={found.next} previous={found.previous} />
          </>
        )}
      </>,
    )
  }),
]

function UserFilters({ visit, search, count }: { visit: Visit; search: UserSearch; count: number }) {
  const t = userWords[visit.language]
  const c = componentWords[visit.language]
  const names = roleWords[visit.language]
  const { text, role, status, unit } = search
  const chip = (label: string, ...parameters: string[]) => ({
    text: label,
    href: hrefWith(visit.url, Object.fromEntries(parameters.map(parameter => [parameter, undefined]))),
    removeLabel: c.removeFilter(label),
  })
  const chips = [
    ...(role === undefined ? [] : [chip(names[role], 'vai-tro')]),
    ...(status === undefined ? [] : [chip(t.statuses[status], 'tinh-trang')]),
    ...(unit === undefined ? [] : [chip(unit.name, 'don-vi', 'don-viId')]),
  ]
  return (
    <Filters
      label={c.filters}
      submit={c.search}
      chips={chips}
      count={t.count(new Intl.NumberFormat(visit.language).format(count))}
      reset={chips.length > 0 || text !== '' ? { text: c.clearFilters, href: listAddress } : undefined}
    >
      <SearchField name="q" label={t.find} value={text} />
      <Select
        name="vai-tro"
        label={t.role}
        options={roles.map(each => ({ value: each, text: names[each] }))}
        value={role}
        empty={t.anyRole}
      />
      <Select
        name="tinh-trang"
        label={t.status}
        options={(['active', 'disabled'] as const).map(each => ({ value: each, text: t.statuses[each] }))}
        value={status}
        empty={t.anyStatus}
      />
      <SearchSelect
        name="don-vi"
        label={t.unit}
        text={unit?.shortName ?? search.unitText}
        value={unit?.id}
        source="/don-vi/tim.json"
        found={c.suggestions}
      />
    </Filters>
  )
}

function columnsOf(language: Language): Column<Row>[] {
  const t = userWords[language]
  return [
    {
      header: t.name,
      rowHeader: true,
      cell: ({ name }) => name,
      detail: ({ username, email }) => `${username} · ${email}`,
    },
    {
      header: t.roles,
      cell: ({ roles: held }) =>
        held.length === 0 ? (
          <small>{t.noRole}</small>
        ) : (
          held.map(({ role, unitName }) => (
            <div>
              {roleWords[language][role]}
              <small>{unitName}</small>
            </div>
          ))
        ),
    },
    {
      header: t.status,
      cell: ({ status }) => <Tag tone={status === 'active' ? 'ok' : 'bad'}>{t.statuses[status]}</Tag>,
    },
    { header: t.secondFactor, cell: ({ hasSecondFactor }) => (hasSecondFactor ? t.on : t.off) },
  ]
}

function Foot({ visit, next, previous }: { visit: Visit; next: string | null; previous: string | null }) {
  const c = componentWords[visit.language]
  const { search } = new URL(hrefWith(visit.url, {}), visit.url)
  return (
    <>
      {(next !== null || previous !== null) && (
        <Pagination
          label={c.pages}
          previous={
            previous === null ? undefined : { text: c.previous, href: hrefWith(visit.url, { truoc: previous }) }
          }
          next={next === null ? undefined : { text: c.next, href: hrefWith(visit.url, { sau: next }) }}
        />
      )}
      <Actions>
        <LinkButton kind="secondary" small href={`${listAddress}/bang.xlsx${search}`}>
          <Icon name="download" />
          {userWords[visit.language].export}
        </LinkButton>
      </Actions>
    </>
  )
}
