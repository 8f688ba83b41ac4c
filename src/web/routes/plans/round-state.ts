import type { Obligation } from '#modules/plans/index.ts'
import { phaseOn, type Round } from '#modules/rounds/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { dayText, type LiveStateProps } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { planWords } from '#web/content/plans.ts'
import type { Language } from '#web/content/words.ts'

export type RoundsByObligation = ReadonlyMap<string, readonly Round[]>

/** The rounds opened for each obligation of a plan; those that only name the clause as their ground count too. */
export function roundsByObligation(
  rounds: readonly Round[],
  obligations: readonly Obligation[],
  year: number,
): RoundsByObligation {
  const visible = rounds.filter(({ status }) => status !== 'draft')
  const belongs = (round: Round, { id, clauseRef }: Obligation) =>
    round.obligationId === null
      ? round.basis === clauseRef && round.opensOn.startsWith(String(year))
      : round.obligationId === id
  return new Map(obligations.map(each => [each.id, visible.filter(round => belongs(round, each))]))
}

interface Parts {
  readonly rounds: RoundsByObligation
  readonly today: IsoDate
  readonly language: Language
}

/** How far the rounds of an obligation are: not opened here, coming, taking submissions, closed, finished. */
export function roundState({ id, opensOn, dueOn }: Obligation, { rounds, today, language }: Parts): LiveStateProps {
  const t = planWords[language].round
  const [round, ...others] = rounds.get(id) ?? []
  if (round === undefined) {
    const text = opensOn !== null && dueOn !== null ? t.window(dayText(opensOn), dayText(dueOn)) : undefined
    return { title: t.none, text, tone: 'none' }
  }
  if (others.length > 0)
    return { title: t.several(numberText(others.length + 1, language)), href: '/dot', tone: 'neutral' }
  const href = `/dot/${round.slug}`
  switch (phaseOn(round, today)) {
    case 'taking':
      return { title: t.taking, text: t.closesOn(dayText(round.closesOn)), href, tone: 'warn' }
    case 'closed':
      return { title: t.closed, text: t.closedOn(dayText(round.closesOn)), href, tone: 'neutral' }
    case 'finished':
      return { title: t.finished, href, tone: 'ok' }
    default:
      return { title: t.coming, text: t.opensOn(dayText(round.opensOn)), href, tone: 'none' }
  }
}
