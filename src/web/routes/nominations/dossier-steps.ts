import type { NominationStatus, TimelineFact } from '#modules/nominations/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import { dayInVietnam, daysBetween, type IsoDate } from '#shared/clock.ts'
import { dayText, type Step } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { dossierWords } from '#web/content/nominations/dossier.ts'
import type { Language } from '#web/content/words.ts'

type StepName = keyof (typeof dossierWords)['vi']['stepNames']

interface Dossier {
  readonly nomination: { readonly status: NominationStatus; readonly dueOn: string | null }
  readonly round: Pick<Round, 'steps' | 'level'>
  readonly timeline: readonly Pick<TimelineFact, 'at' | 'name' | 'data'>[]
}

/** The whole way of a nomination in its round: to the province's decision, or on to the authorities above. */
const wayOf = ({ steps, level }: Dossier['round']): readonly StepName[] => [
  'submit',
  'accept',
  ...steps.map(step => (step === 'decision' && level === 'nha-nuoc' ? 'proposal' : step)),
  ...(level === 'nha-nuoc' ? (['award'] as const) : []),
]

/** The step in which a nomination of the status stands. */
const stepOf = (status: string, { level }: Dossier['round']): StepName | undefined =>
  (
    ({
      draft: 'submit',
      submitted: 'accept',
      appraisal: 'appraisal',
      returned: 'appraisal',
      publication: 'publication',
      council: 'council',
      decision: level === 'nha-nuoc' ? 'proposal' : 'decision',
      proposed: 'award',
    }) as const satisfies Record<string, StepName>
  )[status as 'draft']

interface Moved {
  readonly from: string
  readonly to: string
  readonly at: Date
}

const movesIn = ({ timeline }: Dossier): Moved[] =>
  timeline.flatMap(({ name, data, at }) => {
    if (name !== 'nomination-moved' || typeof data !== 'object' || data === null) return []
    const { from, to } = data as { from?: unknown; to?: unknown }
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to, at }] : []
  })

/** The steps as a row: done with their day, the present one with its deadline, and those to come. */
export function dossierSteps(dossier: Dossier, language: Language, today: IsoDate): Step[] {
  const t = dossierWords[language]
  const { nomination, round } = dossier
  const way = wayOf(round)
  const moves = movesIn(dossier)
  const ended = nomination.status === 'declined' || nomination.status === 'withdrawn'
  const lastMove = moves[0]
  const standing = stepOf(ended && lastMove ? lastMove.from : nomination.status, round)
  const now = nomination.status === 'awarded' ? way.length : standing === undefined ? 0 : way.indexOf(standing)
  /** The latest day on which a step was left for a later one. */
  const doneOn = (name: StepName): string | undefined => {
    const left = moves.find(({ from, to }) => stepOf(from, round) === name && stepOf(to, round) !== name)
    return left && dayText(dayInVietnam(left.at))
  }
  return way.map((name, index) => {
    if (index < now) return { name: t.stepNames[name], state: 'done', detail: doneOn(name) }
    if (index === now && !ended)
      return { name: t.stepNames[name], state: 'now', detail: present(dossier, language, today) }
    return {
      name: t.stepNames[name],
      state: 'to-come',
      detail: name === 'publication' ? t.stepDetails.publicationDays : undefined,
    }
  })
}

function present({ nomination: { status, dueOn } }: Dossier, language: Language, today: IsoDate): string | undefined {
  const t = dossierWords[language].stepDetails
  const due = componentWords[language].due
  if (dueOn === null) return status === 'returned' ? t.correcting : undefined
  const days = daysBetween(today, dueOn)
  const left = days === 0 ? due.today : days > 0 ? due.left(String(days)) : due.late(String(-days))
  return t.due(dayText(dueOn), left.charAt(0).toLowerCase() + left.slice(1))
}
