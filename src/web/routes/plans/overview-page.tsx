import { getPlan, getPlanStates, isSentByUnits, type Obligation, type PlanStates } from '#modules/plans/index.ts'
import { listRounds } from '#modules/rounds/index.ts'
import { Card, type Column, DataTable, dayText, PageHeader, Segments, Tag } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import type { Language } from '#web/content/words.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { recipientOf, whatOf } from './obligation-words.ts'
import { readYear } from './plan-page.tsx'
import { type RoundsByObligation, roundState, roundsByObligation } from './round-state.ts'

/** Every obligation of a plan in one table: what, who, to whom, by when, how far. */
export async function showOverview(visit: Visit) {
  const { language } = visit
  const year = readYear(visit)
  const { plan, obligations } = orNotFound(await visit.ask(getPlan, { year }))
  const [states, rounds] = await Promise.all([visit.ask(getPlanStates, { planId: plan.id }), visit.ask(listRounds, {})])
  const ofRounds = roundsByObligation(rounds, obligations, year)
  const t = boardWords[language]
  const title = t.overview(String(year))
  return visit.page(
    { title, trail: [{ text: t.plan(String(year)), href: `/ke-hoach/${year}` }] },
    <>
      <PageHeader title={title} lead={t.overviewLead} />
      <Card flush>
        <DataTable
          caption={title}
          captionHidden
          rows={obligations}
          columns={columnsOf({ year, states, rounds: ofRounds, visit })}
        />
      </Card>
    </>,
  )
}

interface Parts {
  year: number
  states: PlanStates
  rounds: RoundsByObligation
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
        dueOn === null ? (tracked && outputKind !== 'round' ? t.noDue : '–') : dayText(dueOn),
      detail: ({ dueSource }) => dueSource === 'standing-office' && t.byOffice,
    },
    { header: t.progress, cell: each => <Progress obligation={each} {...parts} /> },
  ]
}

function Progress({ obligation, year, states, rounds, visit }: Parts & { obligation: Obligation }) {
  const { language, today } = visit
  const t = boardWords[language]
  const counts = states.obligations[obligation.code]
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
  if (obligation.tracked && obligation.outputKind === 'round')
    return <RoundProgress {...{ obligation, rounds, today, language }} />
  return <Tag>{t.untracked}</Tag>
}

interface RoundProgressProps {
  obligation: Obligation
  rounds: RoundsByObligation
  today: string
  language: Language
}

function RoundProgress({ obligation, rounds, today, language }: RoundProgressProps) {
  const { title, href } = roundState(obligation, { rounds, today, language })
  return href === undefined ? <span>{title}</span> : <a href={href}>{title}</a>
}
