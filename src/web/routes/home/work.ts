import { appraisalWork, consultationWork } from '#modules/appraisal/index.ts'
import { listAllPublications } from '#modules/consultation/index.ts'
import { listCouncils } from '#modules/councils/index.ts'
import { listDecisions } from '#modules/decisions/index.ts'
import { listNominations, nominationWork } from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { homeWords } from '#web/content/home.ts'
import type { Visit } from '#web/http/visit.tsx'
import { planWork } from './plan-work.ts'

/** One kind of work that waits: how much, since or by when, and where it is done. */
export interface Work {
  readonly task: keyof (typeof homeWords)['vi']['tasks']
  readonly count: number
  readonly href: string
  readonly nearest?: IsoDate | null | undefined
  readonly late?: number | undefined
}

/** Everything that waits for the visitor, by role, what is late or due first at the top; and where the dossiers stand. */
export async function workOf(visit: Visit): Promise<{ work: Work[]; statuses: ReadonlyMap<string, number> }> {
  const parts = await Promise.all([
    planWork(visit),
    unitWork(visit),
    officeWork(visit),
    councilWork(visit),
    decisionWork(visit),
  ])
  const work = parts.flat().filter(({ count, href }) => count > 0 && visit.mayOpen(href.split('?')[0] ?? href))
  work.sort((one, other) => urgency(one).localeCompare(urgency(other)))
  return { work, statuses: await statusesOf(visit) }
}

const urgency = ({ late = 0, nearest }: Work): string => (late > 0 ? `0${nearest ?? ''}` : `1${nearest ?? '9999'}`)

async function unitWork(visit: Visit): Promise<Work[]> {
  if (!hasRole(visit.actor, 'unit-officer', 'unit-head')) return []
  const [{ unit }, { questions }] = await Promise.all([visit.ask(nominationWork, {}), visit.ask(consultationWork, {})])
  if (unit === null) return []
  return [
    {
      task: 'toCorrect',
      count: unit.toCorrect,
      href: '/de-nghi?trang-thai=returned',
      nearest: unit.toCorrectBy,
      late: unit.lateCorrections,
    },
    { task: 'questions', count: questions.count, href: '/hiep-y', nearest: questions.nearest, late: questions.late },
    { task: 'waitingForHead', count: unit.waitingForHead, href: '/ho-so?trang-thai=at-unit-head' },
    { task: 'sentBack', count: unit.sentBack, href: '/ho-so?trang-thai=draft' },
    { task: 'drafts', count: unit.drafts - unit.sentBack, href: '/ho-so?trang-thai=draft' },
  ]
}

async function officeWork(visit: Visit): Promise<Work[]> {
  if (!hasRole(visit.actor, 'standing-specialist', 'standing-head')) return []
  const [{ office }, desk, publications] = await Promise.all([
    visit.ask(nominationWork, {}),
    visit.ask(appraisalWork, {}),
    visit.ask(listAllPublications, {}),
  ])
  const ongoing = publications.filter(({ closedAt }) => closedAt === null)
  const ends = ongoing.map(({ endsOn }) => endsOn).sort()
  return [
    { task: 'accept', count: office?.submissions ?? 0, href: '/ho-so?trang-thai=submitted' },
    { task: 'toReview', count: desk.toReview, href: '/tham-dinh?xem=da-sua' },
    { task: 'appraise', count: desk.mine, href: '/tham-dinh?xem=toi', nearest: desk.nearestMine },
    { task: 'free', count: desk.free, href: '/tham-dinh', nearest: desk.nearest, late: desk.late },
    {
      task: 'officeQuestions',
      count: desk.questions.count,
      href: '/hiep-y',
      nearest: desk.questions.nearest,
      late: desk.questions.late,
    },
    { task: 'publication', count: ongoing.length, href: '/cong-khai', nearest: ends[0] },
  ]
}

async function councilWork(visit: Visit): Promise<Work[]> {
  if (!hasRole(visit.actor, 'council-secretary', 'council-member', 'standing-head')) return []
  const { meetings } = await visit.ask(listCouncils, {})
  const open = meetings.filter(({ status }) => status !== 'concluded').length
  const waiting = hasRole(visit.actor, 'council-member') ? 0 : ((await statusesOf(visit)).get('council') ?? 0)
  return [
    { task: 'meetings', count: open, href: '/hoi-dong' },
    { task: 'council', count: waiting, href: '/hoi-dong' },
  ]
}

async function decisionWork(visit: Visit): Promise<Work[]> {
  const isOffice = hasRole(visit.actor, 'standing-head', 'standing-specialist')
  if (!isOffice && !hasRole(visit.actor, 'signing-leader', 'clerk')) return []
  const decisions = await visit.ask(listDecisions, {})
  const count = (status: string, kind?: string) =>
    decisions.filter(each => each.status === status && (kind === undefined || each.kind === kind)).length
  const of = (task: Work['task'], number: number): Work => ({ task, count: number, href: '/quyet-dinh' })
  return [
    ...(hasRole(visit.actor, 'signing-leader') ? [of('signing', count('at-signing'))] : []),
    ...(hasRole(visit.actor, 'clerk')
      ? [of('number', count('signed')), of('proposed', count('issued', 'proposal'))]
      : []),
    ...(isOffice
      ? [of('drafted', count('draft')), of('decision', (await statusesOf(visit)).get('decision') ?? 0)]
      : []),
  ]
}

const known = new WeakMap<Visit, Promise<ReadonlyMap<string, number>>>()

/** How the dossiers that the visitor sees stand; asked once in a visit. */
function statusesOf(visit: Visit): Promise<ReadonlyMap<string, number>> {
  const readers = hasRole(
    visit.actor,
    'unit-officer',
    'unit-head',
    'standing-specialist',
    'standing-head',
    'council-secretary',
    'signing-leader',
    'clerk',
    'inspector',
  )
  if (!readers) return Promise.resolve(new Map())
  const asked =
    known.get(visit) ?? visit.ask(listNominations, {}).then(({ statuses }) => statuses ?? new Map<string, number>())
  known.set(visit, asked)
  return asked
}
