import { z } from 'zod'
import { certainties, changeKinds, listUnitChanges, type UnitChange } from '#modules/organisations/index.ts'
import {
  Actions,
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
  Select,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { changeWords } from '#web/content/units/changes.ts'
import { unitNames } from '#web/content/units/names.ts'
import { hrefWith } from '#web/http/href.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { CertaintyTag, ChangeText } from './change-text.tsx'

const address = '/don-vi/thay-doi'

const search = z.object({
  q: z.string().trim().max(200).default(''),
  nam: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  loai: z.enum(changeKinds).optional().catch(undefined),
  'muc-do': z.enum(certainties).optional().catch(undefined),
  sau: z.string().max(400).optional(),
})

/** What the address of the list of changes asks for. */
export function readChangeSearch(visit: Visit) {
  const { q, nam, loai, 'muc-do': certainty, sau } = visit.search(search)
  return { text: q, year: nam, kind: loai, certainty, after: sau }
}

type Search = ReturnType<typeof readChangeSearch>

export const changesRoutes = [
  get(address, 'public', async visit => {
    const t = changeWords[visit.language]
    const wanted = readChangeSearch(visit)
    const { rows, next, total, years } = await visit.ask(listUnitChanges, wanted)
    return visit.page(
      { title: t.title, description: t.lead, active: '/don-vi' },
      <>
        <PageHeader title={t.title} lead={t.lead} />
        <ChangeFilters visit={visit} wanted={wanted} total={total} years={years} />
        {rows.length === 0 ? (
          <EmptyState title={t.none}>{t.noneText}</EmptyState>
        ) : (
          <Card flush>
            <DataTable caption={t.caption} captionHidden columns={columnsOf(visit)} rows={rows} />
          </Card>
        )}
        <Foot visit={visit} after={wanted.after} next={next} />
      </>,
    )
  }),
]

interface ChangeFiltersProps {
  visit: Visit
  wanted: Search
  total: number
  years: readonly number[]
}

function ChangeFilters({ visit, wanted, total, years }: ChangeFiltersProps) {
  const t = changeWords[visit.language]
  const c = componentWords[visit.language]
  const names = unitNames[visit.language]
  const { text, year, kind, certainty } = wanted
  const chip = (label: string, parameter: string) => ({
    text: label,
    href: hrefWith(visit.url, { [parameter]: undefined }),
    removeLabel: c.removeFilter(label),
  })
  const chips = [
    ...(year === undefined ? [] : [chip(String(year), 'nam')]),
    ...(kind === undefined ? [] : [chip(names.changes[kind], 'loai')]),
    ...(certainty === undefined ? [] : [chip(names.certainties[certainty], 'muc-do')]),
  ]
  return (
    <Filters
      label={c.filters}
      action={address}
      submit={c.search}
      chips={chips}
      count={t.count(String(total))}
      reset={chips.length > 0 || text !== '' ? { text: c.clearFilters, href: address } : undefined}
    >
      <SearchField name="q" label={t.find} value={text} />
      <Select
        name="nam"
        label={t.year}
        empty={t.anyYear}
        value={year === undefined ? undefined : String(year)}
        options={years.map(one => ({ value: String(one), text: String(one) }))}
      />
      <Select
        name="loai"
        label={t.kind}
        empty={t.anyKind}
        value={kind}
        options={changeKinds.map(value => ({ value, text: names.changes[value] }))}
      />
      <Select
        name="muc-do"
        label={t.certainty}
        empty={t.anyCertainty}
        value={certainty}
        options={certainties.map(value => ({ value, text: names.certainties[value] }))}
      />
    </Filters>
  )
}

function columnsOf(visit: Visit): Column<UnitChange>[] {
  const t = changeWords[visit.language]
  const names = unitNames[visit.language]
  return [
    {
      header: t.day,
      cell: ({ id, effectiveOn }) => (
        <a href={`${address}/${id}`}>
          <DateText at={effectiveOn} />
        </a>
      ),
    },
    {
      header: t.what,
      cell: change => <ChangeText visit={visit} change={change} most={8} />,
      detail: ({ kind, note }) => [names.changes[kind], note].filter(Boolean).join(' · '),
    },
    { header: t.basis, cell: ({ legalBasis }) => legalBasis },
    { header: t.certainty, cell: change => <CertaintyTag visit={visit} change={change} /> },
  ]
}

function Foot({ visit, after, next }: { visit: Visit; after: string | undefined; next: string | null }) {
  const t = changeWords[visit.language]
  const first = hrefWith(visit.url, {})
  return (
    <>
      {(next !== null || after !== undefined) && (
        <Pagination
          label={componentWords[visit.language].pages}
          previous={after === undefined ? undefined : { text: t.newest, href: first }}
          next={next === null ? undefined : { text: t.older, href: hrefWith(visit.url, { sau: next }) }}
        />
      )}
      <Actions>
        <LinkButton kind="secondary" small href={`/don-vi/thay-doi.csv${new URL(first, visit.url).search}`}>
          <Icon name="download" />
          {t.download}
        </LinkButton>
      </Actions>
    </>
  )
}
