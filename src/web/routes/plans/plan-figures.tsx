import { isSentByUnits, type Obligation, type PlanStates } from '#modules/plans/index.ts'
import { daysBetween, type IsoDate } from '#shared/clock.ts'
import { dayText, Stats } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { planWords } from '#web/content/plans.ts'
import type { Language } from '#web/content/words.ts'
import { whatOf } from './obligation-words.ts'

interface PlanFiguresProps {
  year: number
  states: PlanStates
  obligations: readonly Obligation[]
  today: IsoDate
  language: Language
}

/** How far the whole plan is: units bound, tasks done and late, and what is due next. */
export const PlanFigures = ({ year, states, obligations, today, language }: PlanFiguresProps) => {
  const t = planWords[language]
  const n = (value: number) => numberText(value, language)
  const next = nextDue(obligations, today)
  const late = {
    value: n(states.tasksLate),
    label: states.tasksLate > 0 ? t.tasksLateOf(n(states.unitsLate)) : t.tasksLate,
    tone: states.tasksLate > 0 ? ('bad' as const) : ('neutral' as const),
  }
  return (
    <Stats
      label={t.figures}
      items={[
        { value: n(states.units), label: t.units },
        { value: n(states.tasksDoneInTime), label: t.tasksDone },
        late,
        ...(next === undefined ? [{ value: n(states.tasksWaiting), label: t.tasksWaiting }] : [nextStat(next)]),
      ]}
    />
  )

  function nextStat(obligation: Dated) {
    const { code, clauseRef, dueOn } = obligation
    const days = daysBetween(today, dueOn)
    const isOneOfMany = obligations.filter(each => each.clauseRef === clauseRef && each.dueOn === dueOn).length > 1
    const what = isOneOfMany ? t.clause(clauseRef) : whatOf(obligation, language).replace(/:.*/, '')
    const board = isOneOfMany ? `/ke-hoach/${year}/dieu/${clauseRef}` : `/ke-hoach/${year}/nghia-vu/${code}`
    const href = isSentByUnits(obligation) ? board : `#${clauseRef}`
    return days === 0
      ? { value: t.today, label: t.dueToday(what), href }
      : { value: t.days(n(days)), label: t.untilDue(what, dayText(dueOn)), href }
  }
}

type Dated = Obligation & { readonly dueOn: IsoDate }

/** The tracked obligation with the nearest due date that has not passed. */
function nextDue(obligations: readonly Obligation[], today: IsoDate): Dated | undefined {
  return obligations
    .filter((each): each is Dated => each.tracked && each.dueOn !== null && each.dueOn >= today)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0]
}
