import { z } from 'zod'
import { listDaysOfChange, listUnitsOn, rolesThatKeepUnits } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import {
  Alert,
  Columns,
  DateInput,
  dayText,
  EmptyState,
  Filters,
  LinkButton,
  PageHeader,
  SearchField,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { treeWords } from '#web/content/units/tree.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readDay } from './day.ts'
import { SearchResults } from './search-results.tsx'
import { TreeAside } from './tree-aside.tsx'
import { Numbers, UnitTree } from './unit-tree.tsx'

const search = z.object({
  q: z.string().trim().max(200).default(''),
  ngay: z.string().trim().max(20).default(''),
})

/** What the address of the tree asks for; a day that is none becomes today. */
export function readTreeSearch(visit: Visit): { text: string; day: IsoDate; wrongDay: string | undefined } {
  const { q, ngay } = visit.search(search)
  const day = ngay === '' ? visit.today : readDay(ngay)
  return { text: q, day: day ?? visit.today, wrongDay: day === undefined ? ngay : undefined }
}

export const treeRoutes = [
  get('/don-vi', 'public', async visit => {
    const t = treeWords[visit.language]
    const { text, day, wrongDay } = readTreeSearch(visit)
    const [units, milestones] = await Promise.all([visit.ask(listUnitsOn, { day }), visit.ask(listDaysOfChange, {})])
    return visit.page(
      { title: t.title, description: t.lead(dayText(day)), active: '/don-vi' },
      <>
        <PageHeader
          title={t.title}
          lead={t.lead(dayText(day))}
          actions={
            <>
              {hasRole(visit.actor, ...rolesThatKeepUnits) && (
                <LinkButton href="/don-vi/ghi-nhan">{t.record}</LinkButton>
              )}
              <LinkButton kind="secondary" href="/don-vi/thay-doi">
                {t.changes}
              </LinkButton>
            </>
          }
        />
        <TreeFilters visit={visit} text={text} day={day} />
        {wrongDay !== undefined && <Alert tone="warn">{t.dayWrong(wrongDay)}</Alert>}
        {text === '' && units.length > 0 && <Numbers visit={visit} units={units} />}
        <Columns
          asideLabel={t.byKind}
          aside={<TreeAside visit={visit} day={day} units={units} milestones={milestones} />}
        >
          {text !== '' && <SearchResults visit={visit} text={text} day={day} />}
          {text === '' && units.length > 0 && <UnitTree visit={visit} units={units} day={day} />}
          {text === '' && units.length === 0 && <EmptyState title={t.none}>{t.noneText}</EmptyState>}
        </Columns>
      </>,
    )
  }),
]

function TreeFilters({ visit, text, day }: { visit: Visit; text: string; day: IsoDate }) {
  const t = treeWords[visit.language]
  const reset =
    text === '' ? undefined : { text: t.allUnits, href: day === visit.today ? '/don-vi' : `/don-vi?ngay=${day}` }
  return (
    <Filters label={componentWords[visit.language].filters} action="/don-vi" submit={t.show} reset={reset}>
      <SearchField name="q" label={t.find} value={text} />
      <DateInput name="ngay" label={t.onDay} value={dayText(day)} />
    </Filters>
  )
}
