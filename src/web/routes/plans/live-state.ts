import type { Clause, Counts, Obligation } from '#modules/plans/index.ts'
import { daysBetween, type IsoDate } from '#shared/clock.ts'
import { dayText, type LiveStateProps } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { planWords } from '#web/content/plans.ts'
import type { Language } from '#web/content/words.ts'
import type { LiveFigures } from './read-live.ts'
import { publicationState, roundState } from './round-state.ts'

export interface LiveStateParts {
  readonly year: number
  readonly clauses: readonly Clause[]
  readonly obligations: readonly Obligation[]
  readonly live: LiveFigures
  readonly today: IsoDate
  readonly language: Language
}

/** What stands beside each clause: counts of units, the state of its rounds, or that nothing follows it yet. */
export function liveStates(parts: LiveStateParts): ReadonlyMap<string, LiveStateProps> {
  const above = new Set(parts.clauses.map(({ parent }) => parent))
  const states = parts.clauses.flatMap((clause): [string, LiveStateProps][] => {
    if (clause.kind !== 'paragraph' || above.has(clause.ref)) return []
    const state = stateOf(clause, parts)
    return state === undefined ? [] : [[clause.ref, state]]
  })
  return new Map(states)
}

function stateOf(clause: Clause, parts: LiveStateParts): LiveStateProps | undefined {
  const { obligations, live, today, language } = parts
  const own = obligations.filter(({ clauseRef, tracked }) => clauseRef === clause.ref && tracked)
  const counts = live.states.clauses[clause.ref]
  if (counts !== undefined) return unitsState(clause.ref, counts, own, parts)
  const ofRounds = own.find(({ outputKind }) => outputKind === 'round')
  if (ofRounds !== undefined) return roundState(ofRounds, { rounds: live.rounds, today, language })
  if (own.some(({ outputKind }) => outputKind === 'publication')) return publicationState(live.publications, language)
  return clause.strength === 'D' ? { title: planWords[language].untracked, tone: 'none' } : undefined
}

function unitsState(
  ref: string,
  counts: Counts,
  own: readonly Obligation[],
  { year, live: { states }, today, language }: LiveStateParts,
): LiveStateProps {
  const t = planWords[language]
  const n = (value: number) => numberText(value, language)
  const { total, accepted, sent, late } = counts
  const due = own.find(({ dueOn }) => dueOn !== null)?.dueOn ?? null
  const href = own.length > 1 ? `/ke-hoach/${year}/dieu/${ref}` : `/ke-hoach/${year}/nghia-vu/${own[0]?.code ?? ''}`
  const handedIn = accepted + sent
  const text = [
    late > 0 && lateText(late, due === null ? undefined : states.workingDaysLate[due]),
    total > 1 && sent > 0 && t.waiting(n(sent)),
    late === 0 && accepted < total && dueText(due),
  ]
  return { title: title(), text: text.filter(Boolean).join(' · ') || undefined, href, tone: tone(), segments: bar() }

  function title(): string {
    if (total === 1) return t.one[accepted ? 'accepted' : sent ? 'sent' : late ? 'late' : 'not-started']
    return own.length > 1
      ? t.partsFollowed(n(handedIn), n(total), n(own.length))
      : t.unitsFollowed(n(handedIn), n(total))
  }
  function lateText(count: number, days: number | undefined): string | undefined {
    if (total === 1) return due === null ? undefined : t.dueOn(dayText(due))
    return days === undefined || days === 0 ? t.late(n(count)) : t.lateBy(n(count), n(days))
  }
  function dueText(day: IsoDate | null): string {
    if (day === null) return t.noDue
    return day < today ? t.dueOn(dayText(day)) : t.dueIn(n(daysBetween(today, day)), dayText(day))
  }
  function tone(): LiveStateProps['tone'] {
    if (late > 0) return 'bad'
    return accepted === total ? 'ok' : 'neutral'
  }
  function bar(): LiveStateProps['segments'] {
    if (total === 1) return undefined
    return {
      total,
      parts: [
        { value: accepted, tone: 'ok' },
        { value: sent, tone: 'gold' },
        { value: late, tone: 'bad' },
      ],
    }
  }
}
