import { getPlan, isSentByUnits, type Obligation } from '#modules/plans/index.ts'
import { Card, type Column, DataTable, dayText, PageHeader, Segments, Tag } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { recipientOf, whatOf } from './obligation-words.ts'
import { readYear } from './plan-page.tsx'
import { type LiveFigures, readLive } from './read-live.ts'
import { publicationState, roundState } from './round-state.ts'

/** Every obligation of a plan in one table: what, who, to whom, by when, how far. */
export async function showOverview(visit: Visit) {
  const { language } = visit
  const year = readYear(visit)
  const { plan, obligations } = orNotFound(await visit.ask(getPlan, { year }))
  const live = await readLive(visit, plan, obligations)
  const t = boardWords[language]
  const title = t.overview(String(year))
  return visit.page(
    { title, trail: [{ text: t.plan(String(year)), href: `/ke-hoach/${year}` }] },
    <>
      <PageHeader title={title} lead={t.overviewLead} />
      <Card flush>
        <DataTable caption={title} captionHidden rows={obligations} columns={columnsOf({ year, live, visit })} />
      </Card>
    </>,
  )
}

interface Parts {
  year: number
  live: LiveFigures
  visit: Visit
}

function columnsOf(parts: Parts): Column<Obligation>[] {
  const { year, visit } = parts
  const { language } = visit
  const t = boardWords[language]
  return [
    {
      header: t.what,
      rowHeader: true,
      cell: each => whatOf(each, language),
      detail: ({ clauseRef, outputKind }) => (
        <>
          <a href={`/ke-hoach/${year}#${clauseRef}`}>{`${t.clause} ${clauseRef}`}</a> · {t.outputs[outputKind]}
        </>
      ),
    },
    {
      header: t.who,
      cell: ({ bound }) => t.bounds[bound],
      detail: each => recipientOf(each, language) !== '' && t.to(recipientOf(each, language)),
    },
    {
      header: t.dueHead,
      cell: ({ dueOn, tracked, outputKind }) =>
        dueOn === null ? (tracked && isSentByUnits({ tracked, outputKind }) ? t.noDue : '–') : dayText(dueOn),
      detail: ({ dueSource }) => dueSource === 'standing-office' && t.byOffice,
    },
    { header: t.progress, cell: each => <Progress obligation={each} {...parts} /> },
  ]
}

function Progress({ obligation, year, live, visit }: Parts & { obligation: Obligation }) {
  const { language } = visit
  const t = boardWords[language]
  const counts = live.states.obligations[obligation.code]
  if (counts !== undefined && isSentByUnits(obligation)) {
    const { total, accepted, sent, late } = counts
    return (
      <a href={`/ke-hoach/${year}/nghia-vu/${obligation.code}`}>
        {t.progressLine(numberText(accepted + sent, language), numberText(total, language))}
        <Segments
          total={total}
          parts={[
            { value: accepted, tone: 'ok' },
            { value: sent, tone: 'gold' },
            { value: late, tone: 'bad' },
          ]}
        />
      </a>
    )
  }
  const state = stateElsewhere(obligation, live, visit)
  if (state === undefined) return <Tag>{t.untracked}</Tag>
  return state.href === undefined ? <span>{state.title}</span> : <a href={state.href}>{state.title}</a>
}

/** The state of what other modules follow: rounds and publications. */
function stateElsewhere(obligation: Obligation, { rounds, publications }: LiveFigures, { language, today }: Visit) {
  if (!obligation.tracked) return undefined
  if (obligation.outputKind === 'round') return roundState(obligation, { rounds, today, language })
  return obligation.outputKind === 'publication' ? publicationState(publications, language) : undefined
}
