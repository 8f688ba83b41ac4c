import { z } from 'zod'
import { getRegisteredDecision, listRegisteredDecisions } from '#modules/awards/index.ts'
import {
  Card,
  DataTable,
  DateText,
  dayText,
  EmptyState,
  Filters,
  PageHeader,
  SearchField,
  Select,
} from '#web/components/index.ts'
import { decisionListWords, registerWords } from '#web/content/awards/register.ts'
import { componentWords } from '#web/content/components.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { awardName, awardOptions, numberText, yearOptions } from './choices.ts'
import { Pages } from './register.tsx'

const home = '/quyet-dinh-cong-khai'

const search = z.object({
  q: z.string().trim().max(200).default(''),
  khen: z.string().max(80).optional(),
  nam: z.coerce.number().int().min(1945).max(2100).optional().catch(undefined),
  sau: z.string().max(200).optional(),
  truoc: z.string().max(200).optional(),
})

/** The public register of decisions, and everyone whom one of them honours. */
export const decisionRoutes = [
  get(home, 'public', visit => listPage(visit), { cached: true }),
  get(`${home}/:id`, 'public', visit => decisionPage(visit), { cached: true }),
]

async function listPage(visit: Visit) {
  const t = decisionListWords[visit.language]
  const c = componentWords[visit.language]
  const { q, khen, nam, sau, truoc } = visit.search(search)
  const filter = { text: q, awardCode: khen || undefined, year: nam, after: sau, before: truoc }
  const page = await visit.ask(listRegisteredDecisions, filter)
  const isFiltered = q !== '' || filter.awardCode !== undefined || nam !== undefined
  return visit.page(
    { title: t.title, description: t.lead, active: '/so-vang' },
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Filters
        label={c.filters}
        submit={c.search}
        reset={isFiltered ? { text: c.clearFilters, href: home } : undefined}
      >
        <SearchField name="q" label={t.find} value={q} />
        <Select
          name="khen"
          label={t.award}
          options={awardOptions(visit.language)}
          value={khen}
          empty={registerWords[visit.language].anyAward}
        />
        <Select
          name="nam"
          label={t.year}
          options={yearOptions(visit.today)}
          value={nam?.toString()}
          empty={registerWords[visit.language].anyYear}
        />
      </Filters>
      {page.rows.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{isFiltered ? t.emptySearch : t.empty}</EmptyState>
      ) : (
        <Card flush>
          <DataTable
            caption={t.caption}
            captionHidden
            rows={page.rows}
            rowHref={({ id }) => `${home}/${id}`}
            columns={[
              { header: t.decision, rowHeader: true, cell: row => row.decisionNumber },
              { header: t.grantedOn, cell: row => <DateText at={row.grantedOn} /> },
              { header: t.award, cell: row => awardName(row.awardCode, visit.language) },
              { header: t.decidedBy, cell: row => row.decidedBy },
              { header: t.count, cell: row => numberText(row.awardCount, visit.language), number: true },
            ]}
          />
        </Card>
      )}
      <Pages visit={visit} {...page} />
    </>,
  )
}

async function decisionPage(visit: Visit) {
  const t = decisionListWords[visit.language]
  const r = registerWords[visit.language]
  const { sau, truoc } = visit.search(search)
  const found = await visit.ask(getRegisteredDecision, { id: visit.param('id'), after: sau, before: truoc })
  const { decision, page } = orNotFound(found)
  const title = t.one(decision.decisionNumber)
  return visit.page(
    { title, active: '/so-vang', trail: [{ text: t.title, href: home }] },
    <>
      <PageHeader
        title={title}
        lead={
          <>
            {t.oneLead(numberText(decision.awardCount, visit.language), awardName(decision.awardCode, visit.language))}.{' '}
            {t.issued(dayText(decision.grantedOn), decision.decidedBy)}
          </>
        }
      />
      <Card flush>
        <DataTable
          caption={t.list}
          captionHidden
          rows={page.rows}
          rowHref={({ id }) => `/so-vang/${id}`}
          columns={[
            { header: r.honouree, rowHeader: true, cell: row => row.honoureeName },
            {
              header: r.place,
              cell: row => [row.honoureeTitle, row.unitName].filter(text => text !== '').join(', '),
            },
            { header: r.year, cell: row => String(row.year) },
          ]}
        />
      </Card>
      <Pages visit={visit} {...page} />
    </>,
  )
}
