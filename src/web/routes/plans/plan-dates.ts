import type { Obligation, Plan, PlanStates } from '#modules/plans/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { daysBetween } from '#shared/clock.ts'
import type { CalendarEntry } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { planCalendarWords } from '#web/content/plan-calendar.ts'
import type { Language } from '#web/content/words.ts'
import { whatOf } from './obligation-words.ts'
import type { RoundsByObligation } from './read-live.ts'

interface Parts {
  readonly plan: Plan
  readonly obligations: readonly Obligation[]
  readonly states: PlanStates
  readonly rounds: RoundsByObligation
  readonly today: IsoDate
  readonly language: Language
}

/** Every date of a plan's year: its issue, due dates, and the rounds as opened, or as the plan lays them down. */
export function planDates(parts: Parts): [IsoDate, CalendarEntry][] {
  const { plan, language } = parts
  const t = planCalendarWords[language]
  const issue: [IsoDate, CalendarEntry][] =
    plan.issuedOn === null || plan.number === null
      ? []
      : [[plan.issuedOn, { text: t.issued(plan.number), href: `/ke-hoach/${plan.year}`, tone: 'gold' }]]
  return [...issue, ...dueDates(parts), ...roundDates(parts)].sort(([one], [other]) => (one < other ? -1 : 1))
}

/** What units send falls due; documents of one clause with one date are one entry. */
function dueDates({ plan, obligations, states, today, language }: Parts): [IsoDate, CalendarEntry][] {
  const t = planCalendarWords[language]
  const dated = obligations.filter(
    ({ tracked, dueOn, outputKind }) => tracked && dueOn !== null && outputKind !== 'round',
  )
  const groups = Map.groupBy(dated, ({ clauseRef, dueOn }) => `${clauseRef} ${dueOn}`)
  return [...groups.values()].flatMap((group): [IsoDate, CalendarEntry][] => {
    const [first] = group
    if (first?.dueOn == null) return []
    const what =
      group.length > 1 ? t.documents(numberText(group.length, language), first.clauseRef) : whatOf(first, language)
    const board = group.length > 1 ? `dieu/${first.clauseRef}` : `nghia-vu/${first.code}`
    const counts = states.clauses[first.clauseRef]
    const isDone = counts !== undefined && counts.accepted === counts.total
    const tone = isDone ? 'ok' : dueTone(daysBetween(today, first.dueOn))
    return [[first.dueOn, { text: t.due(what), href: `/ke-hoach/${plan.year}/${board}`, tone }]]
  })
}

const dueTone = (days: number) => (days < 0 ? 'bad' : days <= 14 ? 'warn' : 'neutral')

function roundDates({ plan, obligations, rounds, language }: Parts): [IsoDate, CalendarEntry][] {
  const t = planCalendarWords[language]
  return obligations.flatMap((obligation): [IsoDate, CalendarEntry][] => {
    if (obligation.outputKind !== 'round' || !obligation.tracked) return []
    const opened = rounds.get(obligation.id) ?? []
    const windows =
      opened.length > 0
        ? opened.map(({ round: { nameVi, nameEn, opensOn, closesOn, slug } }) => ({
            from: t.roundOpens(language === 'en' && nameEn !== '' ? nameEn : nameVi),
            to: t.roundCloses(language === 'en' && nameEn !== '' ? nameEn : nameVi),
            ...{ opensOn, closesOn, href: `/dot/${slug}` },
          }))
        : [
            {
              from: t.plannedFrom(whatOf(obligation, language)),
              to: t.plannedTo(whatOf(obligation, language)),
              ...{ opensOn: obligation.opensOn, closesOn: obligation.dueOn },
              href: `/ke-hoach/${plan.year}#${obligation.clauseRef}`,
            },
          ]
    return windows.flatMap(({ from, to, opensOn, closesOn, href }) => [
      ...onDay(opensOn, { text: from, href, tone: 'info' }),
      ...onDay(closesOn, { text: to, href, tone: 'info' }),
    ])
  })
}

const onDay = (day: IsoDate | null, entry: CalendarEntry): [IsoDate, CalendarEntry][] =>
  day === null ? [] : [[day, entry]]
