import {
  type Honouree,
  honoureeKinds,
  listHonourees,
  rolesThatFindHonourees,
  rolesThatKeepHonourees,
} from '#modules/people/index.ts'
import { grantsOf, hasRole, roleReach } from '#shared/actor.ts'
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
  Tabs,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { registryWords } from '#web/content/people/registry.ts'
import type { Language } from '#web/content/words.ts'
import { hrefWith } from '#web/http/href.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { categoryOptions, options } from './choices.ts'
import { type RegistrySearch, readRegistrySearch } from './registry-search.ts'

export const listRoutes = [
  get('/doi-tuong', rolesThatFindHonourees, async visit => {
    const t = registryWords[visit.language]
    const search = await readRegistrySearch(visit)
    const found = await visit.ask(listHonourees, { ...search, unitId: search.unit?.id })
    const keeps = hasRole(visit.actor, ...rolesThatKeepHonourees)
    return visit.page(
      { title: t.title, active: '/doi-tuong' },
      <>
        <PageHeader
          title={t.title}
          lead={t.lead}
          actions={
            keeps && (
              <>
                <LinkButton href="/doi-tuong/moi">{t.register}</LinkButton>
                {hasRole(visit.actor, 'standing-specialist', 'standing-head') && (
                  <LinkButton kind="secondary" href="/doi-tuong/trung-lap">
                    {t.duplicates}
                  </LinkButton>
                )}
              </>
            )
          }
        />
        <Scopes visit={visit} search={search} />
        <RegistryFilters visit={visit} search={search} {...found} />
        {search.isUnitUnknown && <Alert tone="warn">{t.unitUnknown(search.unitText)}</Alert>}
        {found.corrected !== null && <Alert tone="info">{t.corrected(found.corrected)}</Alert>}
        {found.rows.length === 0 ? (
          <EmptyState
            title={t.emptyTitle}
            actions={keeps && <LinkButton href="/doi-tuong/moi">{t.register}</LinkButton>}
          >
            {visit.url.search === '' ? t.emptyRegistry : t.emptySearch}
          </EmptyState>
        ) : (
          <>
            <Card flush>
              <DataTable
                caption={t.caption}
                captionHidden
                columns={columnsOf(visit.language)}
                rows={found.rows}
                rowHref={({ id }) => `/doi-tuong/${id}`}
              />
            </Card>
            <Foot visit={visit} {...found} />
          </>
        )}
      </>,
    )
  }),
]

/** The officer's own unit beside the whole province. */
function Scopes({ visit, search }: { visit: Visit; search: RegistrySearch }) {
  const t = registryWords[visit.language]
  const own = grantsOf(visit.actor).find(({ role }) => roleReach[role] === 'unit')
  if (own === undefined) return null
  const to = (unitId: string | undefined) => hrefWith(visit.url, { 'don-vi': undefined, 'don-viId': unitId })
  return (
    <Tabs
      label={t.scopes}
      items={[
        { text: t.province, href: to(undefined), current: search.unit === undefined },
        { text: t.ownUnit, href: to(own.unitId), current: search.unit?.id === own.unitId },
      ]}
    />
  )
}

interface RegistryFiltersProps {
  visit: Visit
  search: RegistrySearch
  count: number
  isMore: boolean
}

function RegistryFilters({ visit, search, count, isMore }: RegistryFiltersProps) {
  const t = registryWords[visit.language]
  const c = componentWords[visit.language]
  const names = honoureeNames[visit.language]
  const { text, kind, category, unit } = search
  const chip = (label: string, ...parameters: string[]) => ({
    text: label,
    href: hrefWith(visit.url, Object.fromEntries(parameters.map(parameter => [parameter, undefined]))),
    removeLabel: c.removeFilter(label),
  })
  const chips = [
    ...(kind === undefined ? [] : [chip(names.kinds[kind], 'loai')]),
    ...(category === undefined ? [] : [chip(names.categories[category], 'nhom')]),
    ...(unit === undefined ? [] : [chip(unit.name, 'don-vi', 'don-viId')]),
  ]
  const amount = numberText(count, visit.language)
  const more = text === '' ? t.countMore(amount) : t.foundMore(amount)
  return (
    <Filters
      label={c.filters}
      submit={c.search}
      chips={chips}
      count={isMore ? more : t.count(amount)}
      reset={chips.length > 0 || text !== '' ? { text: c.clearFilters, href: '/doi-tuong' } : undefined}
    >
      <SearchField name="q" label={t.find} value={text} />
      <Select name="loai" label={t.kind} options={options(names.kinds, honoureeKinds)} value={kind} empty={t.anyKind} />
      <Select
        name="nhom"
        label={t.category}
        options={categoryOptions(visit.language)}
        value={category}
        empty={t.anyCategory}
      />
      <SearchSelect
        name="don-vi"
        label={t.unit}
        text={unit?.name ?? search.unitText}
        value={unit?.id}
        source="/don-vi/tim.json"
        found={c.suggestions}
      />
    </Filters>
  )
}

function columnsOf(language: Language): Column<Honouree & { unitName: string | null }>[] {
  const t = registryWords[language]
  const names = honoureeNames[language]
  return [
    {
      header: t.name,
      rowHeader: true,
      cell: ({ name }) => name,
      detail: ({ birthYear }) => birthYear !== null && t.born(String(birthYear)),
    },
    { header: t.kind, cell: ({ kind }) => <Tag tone="neutral">{names.kinds[kind]}</Tag> },
    {
      header: t.position,
      cell: ({ positionTitle }) => positionTitle ?? '',
      detail: ({ positionTitle, category }) =>
        category !== null && names.categories[category] !== positionTitle && names.categories[category],
    },
    { header: t.unit, cell: ({ unitName }) => unitName ?? '' },
  ]
}

interface FootProps {
  visit: Visit
  next: string | null
  previous: string | null
}

function Foot({ visit, next, previous }: FootProps) {
  const t = registryWords[visit.language]
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
        <LinkButton kind="secondary" small href={`/doi-tuong/bang.xlsx${search}`}>
          <Icon name="download" />
          {t.export}
        </LinkButton>
      </Actions>
    </>
  )
}
