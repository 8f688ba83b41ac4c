import { type RegisterEntry, rolesThatRecordAwards, searchRegister } from '#modules/awards/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Alert,
  Card,
  type Column,
  DataTable,
  DateText,
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
import { registerWords } from '#web/content/awards/register.ts'
import { componentWords } from '#web/content/components.ts'
import { hrefWith } from '#web/http/href.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { awardName, awardOptions, numberText, yearOptions } from './choices.ts'
import { type RegisterSearch, readRegisterSearch } from './register-search.ts'

const levels = ['nha-nuoc', 'tinh', 'co-so'] as const

/** The public register of awards. */
export const registerRoute = get(
  '/so-vang',
  'public',
  async visit => {
    const t = registerWords[visit.language]
    const search = await readRegisterSearch(visit)
    const { page, count, countIsLimit } = await visit.ask(searchRegister, search.filter)
    const amount = numberText(count, visit.language)
    const { search: state } = new URL(hrefWith(visit.url, {}), visit.url)
    return visit.page(
      { title: t.title, description: t.lead, active: '/so-vang' },
      <>
        <PageHeader
          title={search.unit === undefined ? t.title : t.of(search.unit.name)}
          lead={t.lead}
          actions={
            hasRole(visit.actor, ...rolesThatRecordAwards) && (
              <LinkButton kind="secondary" href="/so-vang/ghi">
                {t.record}
              </LinkButton>
            )
          }
        />
        <RegisterFilters visit={visit} search={search} count={countIsLimit ? t.countMore(amount) : t.count(amount)} />
        {search.isUnitUnknown && <Alert tone="warn">{t.unitUnknown(search.unitText)}</Alert>}
        {page.rows.length === 0 ? (
          <EmptyState title={t.emptyTitle}>{visit.url.search === '' ? t.emptyRegister : t.emptySearch}</EmptyState>
        ) : (
          <div class="roll">
            <Card flush>
              <DataTable
                caption={t.caption}
                captionHidden
                rows={page.rows}
                rowHref={({ id }) => `/so-vang/${id}`}
                columns={columns(visit)}
              />
            </Card>
          </div>
        )}
        <Pages visit={visit} {...page} />
        <Actions>
          <LinkButton kind="secondary" small href={`/so-vang/bang.xlsx${state}`}>
            <Icon name="download" />
            {t.export}
          </LinkButton>
          <LinkButton kind="plain" small href="/quyet-dinh-cong-khai">
            {t.decisions}
          </LinkButton>
        </Actions>
      </>,
    )
  },
  { cached: true },
)

function columns(visit: Visit): Column<RegisterEntry>[] {
  const t = registerWords[visit.language]
  return [
    {
      header: t.honouree,
      rowHeader: true,
      cell: row => row.honoureeName,
      detail: row =>
        [row.honoureeTitle, row.unitName].filter(text => text !== '' && text !== row.honoureeName).join(', '),
    },
    {
      header: t.award,
      cell: row => (
        <>
          {awardName(row.awardCode, visit.language)}
          {row.revokedOn !== null && (
            <>
              {' '}
              <Tag tone="bad">{t.revoked}</Tag>
            </>
          )}
        </>
      ),
    },
    { header: t.year, cell: row => String(row.year) },
    {
      header: t.decision,
      cell: row => <span class="nowrap">{row.decisionNumber}</span>,
      detail: row => <DateText at={row.grantedOn} />,
    },
  ]
}

interface RegisterFiltersProps {
  readonly visit: Visit
  readonly search: RegisterSearch
  readonly count: string
}

function RegisterFilters({ visit, search, count }: RegisterFiltersProps) {
  const t = registerWords[visit.language]
  const c = componentWords[visit.language]
  const { filter, unit, unitText } = search
  const chip = (text: string, ...names: string[]) => ({
    text,
    href: hrefWith(visit.url, Object.fromEntries(names.map(name => [name, undefined]))),
    removeLabel: c.removeFilter(text),
  })
  const chips = [
    ...(filter.awardCode === undefined ? [] : [chip(awardName(filter.awardCode, visit.language), 'khen')]),
    ...(filter.level === undefined ? [] : [chip(t.levels[filter.level], 'cap')]),
    ...(filter.year === undefined ? [] : [chip(String(filter.year), 'nam')]),
    ...(unit === undefined ? [] : [chip(unit.name, 'don-vi', 'don-viId')]),
  ]
  return (
    <Filters
      label={c.filters}
      submit={c.search}
      chips={chips}
      count={count}
      reset={chips.length > 0 || filter.text !== '' ? { text: c.clearFilters, href: '/so-vang' } : undefined}
    >
      <SearchField name="q" label={t.find} value={filter.text} />
      <Select
        name="khen"
        label={t.award}
        options={awardOptions(visit.language)}
        value={filter.awardCode}
        empty={t.anyAward}
      />
      <Select
        name="cap"
        label={t.level}
        options={levels.map(level => ({ value: level, text: t.levels[level] }))}
        value={filter.level}
        empty={t.anyLevel}
      />
      <Select
        name="nam"
        label={t.year}
        options={yearOptions(visit.today)}
        value={filter.year?.toString()}
        empty={t.anyYear}
      />
      <SearchSelect
        name="don-vi"
        label={t.unit}
        text={unit?.name ?? unitText}
        value={unit?.id}
        source="/don-vi/tim.json"
        found={c.suggestions}
      />
    </Filters>
  )
}

/** To the page before and after, where there are any. */
export function Pages({ visit, next, previous }: { visit: Visit; next: string | null; previous: string | null }) {
  const c = componentWords[visit.language]
  if (next === null && previous === null) return null
  return (
    <Pagination
      label={c.pages}
      previous={previous === null ? undefined : { text: c.previous, href: hrefWith(visit.url, { truoc: previous }) }}
      next={next === null ? undefined : { text: c.next, href: hrefWith(visit.url, { sau: next }) }}
    />
  )
}
