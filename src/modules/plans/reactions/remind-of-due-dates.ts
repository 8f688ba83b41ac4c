import { notify } from '#modules/notifications/index.ts'
import { daysBetween } from '#shared/clock.ts'
import type { CommandContext } from '#shared/context.ts'
import { openByUnit } from '../store/tasks.ts'
import { sendersOf } from './tell-of-outputs.ts'

/** How long before a due date units hear of it; the last stage is the day after it. */
const stages = [
  { kind: 'plan-late', from: Number.NEGATIVE_INFINITY, to: -1 },
  { kind: 'plan-due-soon', from: 0, to: 3 },
  { kind: 'plan-due-soon', from: 4, to: 14 },
] as const

/** Tells units what falls due soon and what has become late, once for each stage; safe on any day, also after a gap. */
export async function remindOfDueDates(context: CommandContext): Promise<void> {
  const today = context.clock.today()
  for (const { unitId, dueOn, count } of await openByUnit(context.db, today)) {
    const left = daysBetween(today, dueOn)
    const stage = stages.findIndex(({ from, to }) => from <= left && left <= to)
    const kind = stages[stage]?.kind
    if (kind === undefined) continue
    await notify(context, {
      userIds: await sendersOf(context.db, unitId, today),
      kind,
      subject: `unit:${unitId}`,
      link: '/viec-don-vi',
      data: { count, dueOn },
      dedupeKey: `${kind}:${stage}:${dueOn}:${unitId}`,
    })
  }
}
