import { lateCounts, listWaiting, type Task, tasksOfUnit } from '#modules/plans/index.ts'
import { grantsOf, hasRole } from '#shared/actor.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Work } from './work.ts'

/** What the plan of the year asks of the visitor: documents their unit owes, and documents they take in. */
export async function planWork(visit: Visit): Promise<Work[]> {
  return [...(await ofUnit(visit)), ...(await ofReceivers(visit))]
}

async function ofUnit(visit: Visit): Promise<Work[]> {
  const grant = grantsOf(visit.actor).find(({ role }) => role === 'unit-officer' || role === 'unit-head')
  if (grant === undefined) return []
  const tasks = await visit.ask(tasksOfUnit, { unitId: grant.unitId })
  const open = (task: Task) => task.status === 'not-started' || task.status === 'returned'
  const toSend = tasks.filter(open)
  return [
    {
      task: 'planToSend',
      count: toSend.length,
      href: '/viec-don-vi',
      nearest: toSend[0]?.obligation.dueOn,
      late: toSend.filter(({ state }) => state === 'late').length,
    },
  ]
}

async function ofReceivers(visit: Visit): Promise<Work[]> {
  if (!hasRole(visit.actor, 'standing-specialist', 'standing-head', 'signing-leader', 'clerk')) return []
  const { counts } = await visit.ask(listWaiting, { limit: 1 })
  const waiting = counts.reduce((sum, { count }) => sum + count, 0)
  const work: Work[] = [{ task: 'planWaiting', count: waiting, href: '/quan-tri/ke-hoach/tiep-nhan' }]
  if (!hasRole(visit.actor, 'standing-specialist', 'standing-head')) return work
  const { tasksLate, unitsLate } = await visit.ask(lateCounts, {})
  const year = visit.today.slice(0, 4)
  return [...work, { task: 'planLateUnits', count: unitsLate, href: `/ke-hoach/${year}/nghia-vu`, late: tasksLate }]
}
