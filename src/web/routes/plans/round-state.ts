import type { NominationStatus } from '#modules/nominations/index.ts'
import type { Obligation } from '#modules/plans/index.ts'
import { phaseOn } from '#modules/rounds/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { dayText, type LiveStateProps } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { planWords } from '#web/content/plans.ts'
import type { Language } from '#web/content/words.ts'
import type { FollowedRound, LiveFigures, RoundsByObligation } from './read-live.ts'

interface Parts {
  readonly rounds: RoundsByObligation
  readonly today: IsoDate
  readonly language: Language
}

/** How far the rounds of an obligation are: not opened here, coming, taking submissions, then how far the nominations are. */
export function roundState({ id, opensOn, dueOn }: Obligation, { rounds, today, language }: Parts): LiveStateProps {
  const t = planWords[language].round
  const followed = rounds.get(id) ?? []
  const [first, ...others] = followed
  if (first === undefined) {
    const text = opensOn !== null && dueOn !== null ? t.window(dayText(opensOn), dayText(dueOn)) : undefined
    return { title: t.none, text, tone: 'none' }
  }
  if (others.length > 0) return severalRounds(followed, language)
  return oneRound(first, today, language)
}

function severalRounds(followed: readonly FollowedRound[], language: Language): LiveStateProps {
  const t = planWords[language].round
  const count = numberText(followed.length, language)
  const nominations = followed.reduce((sum, { progress }) => sum + (progress?.nominations ?? 0), 0)
  const title = nominations === 0 ? t.several(count) : t.severalWith(count, numberText(nominations, language))
  return { title, text: stagesText(followed, language), href: '/dot', segments: bar(followed), tone: 'neutral' }
}

function oneRound(followed: FollowedRound, today: IsoDate, language: Language): LiveStateProps {
  const t = planWords[language].round
  const { round, progress } = followed
  const phase = phaseOn(round, today)
  const href = `/dot/${round.slug}`
  if (phase === 'coming' || phase === 'draft')
    return { title: t.coming, text: t.opensOn(dayText(round.opensOn)), href, tone: 'none' }
  const phaseText = phase === 'taking' ? t.closesOn(dayText(round.closesOn)) : t.closedOn(dayText(round.closesOn))
  const words = { taking: t.taking, closed: t.closed, finished: t.finished }[phase]
  const tone = { taking: 'warn', closed: 'neutral', finished: 'ok' }[phase] as LiveStateProps['tone']
  if (progress === undefined) return { title: words, text: phaseText, href, tone }
  const title = t.nominations(numberText(progress.nominations, language), numberText(progress.units, language))
  const text = [phase === 'taking' && `${words} ${phaseText}`, stagesText([followed], language)]
  return { title, text: text.filter(Boolean).join(' · '), href, tone, segments: bar([followed]) }
}

/** Statuses as the public sees them: each a stage of the way. */
const stages: readonly (readonly [keyof (typeof planWords)['vi']['round']['stages'], readonly NominationStatus[]])[] = [
  ['submitted', ['submitted']],
  ['appraisal', ['appraisal', 'returned']],
  ['publication', ['publication']],
  ['council', ['council']],
  ['decision', ['decision']],
  ['proposed', ['proposed']],
  ['awarded', ['awarded']],
  ['declined', ['declined']],
]

const countIn = (followed: readonly FollowedRound[], statuses: readonly NominationStatus[]): number =>
  followed.reduce(
    (sum, { progress }) => sum + statuses.reduce((part, status) => part + (progress?.statuses[status] ?? 0), 0),
    0,
  )

function stagesText(followed: readonly FollowedRound[], language: Language): string | undefined {
  const t = planWords[language].round.stages
  const texts = stages.flatMap(([stage, statuses]) => {
    const count = countIn(followed, statuses)
    return count === 0 ? [] : [t[stage](numberText(count, language))]
  })
  return texts.join(' · ') || undefined
}

function bar(followed: readonly FollowedRound[]): LiveStateProps['segments'] {
  const total = followed.reduce((sum, { progress }) => sum + (progress?.nominations ?? 0), 0)
  if (total === 0) return undefined
  return {
    total,
    parts: [
      { value: countIn(followed, ['proposed', 'awarded', 'declined']), tone: 'ok' },
      { value: countIn(followed, ['appraisal', 'returned', 'publication', 'council', 'decision']), tone: 'gold' },
    ],
  }
}

/** What is or was shown to the people for comment in the year. */
export function publicationState(publications: LiveFigures['publications'], language: Language): LiveStateProps {
  const t = planWords[language].publication
  const n = (value: number) => numberText(value, language)
  const open = publications.filter(({ isOpen }) => isOpen)
  const nominees = publications.reduce((sum, publication) => sum + publication.nominees, 0)
  if (publications.length === 0) return { title: t.none, tone: 'none' }
  const [title, tone] =
    open.length > 0 ? ([t.open(n(open.length)), 'warn'] as const) : ([t.past(n(publications.length)), 'ok'] as const)
  return { title, text: t.nominees(n(nominees)), href: '/cong-khai', tone }
}
