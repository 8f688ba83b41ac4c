import { usersWithRole } from '#modules/accounts/index.ts'
import { notify } from '#modules/notifications/index.ts'
import type { Fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import type { Reaction } from '#shared/reaction.ts'
import { outputMoves } from '../output-status.ts'
import { findTask } from '../store/tasks.ts'

const kinds: Readonly<Record<string, string>> = {
  'output-accepted': 'output-accepted',
  'output-returned': 'output-returned',
  'unit-reminded': 'output-reminded',
}

/** Tells those who send for the unit that its document was taken in or sent back, or that it is urged to send. */
export const tellUnitOfOutput: Reaction = async (context, fact) => {
  const { db, clock } = context
  const task = await findTask(db, idOf(fact, 'unit-obligation'), clock.today())
  const kind = kinds[fact.name]
  if (task === undefined || kind === undefined) return
  const { whatVi, whatEn, dueOn } = task.obligation
  await notify(context, {
    userIds: await sendersOf(db, task.unitId, clock.today()),
    kind,
    subject: `unit-obligation:${task.id}`,
    link: `/viec-don-vi/${task.id}`,
    data: { whatVi, whatEn, dueOn: dueOn ?? '', reason: task.returnReason ?? '' },
    dedupeKey: `${kind}:${task.id}:${task.version}`,
  })
}

/** Tells those who take documents in that new ones wait; once a day, however many come. */
export const tellReceivers: Reaction = async (context, fact) => {
  const { db, clock } = context
  const today = clock.today()
  const task = await findTask(db, idOf(fact, 'unit-obligation'), today)
  if (task?.state !== 'sent') return
  const roles = outputMoves(task.obligation.bound).find(({ name }) => name === 'accept')?.by ?? []
  const users = await Promise.all(roles.map(role => (role === 'system' ? [] : usersWithRole(db, role, today))))
  await notify(context, {
    userIds: users.flat(),
    kind: 'outputs-waiting',
    subject: `obligation:${task.obligationId}`,
    link: '/quan-tri/ke-hoach/tiep-nhan',
    data: { day: today },
    dedupeKey: `outputs-waiting:${today}`,
  })
}

/** Those who send for a unit. */
export async function sendersOf(db: Db, unitId: string, day: string): Promise<string[]> {
  const roles = ['unit-officer', 'unit-head', 'standing-specialist', 'standing-head'] as const
  const users = await Promise.all(roles.map(role => usersWithRole(db, role, day, unitId)))
  return users.flat()
}

const idOf = (fact: Fact, kind: string): string =>
  fact.subjects.find(subject => subject.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? ''
