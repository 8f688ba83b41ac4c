import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { findMove } from '#shared/status-table.ts'
import type { Output } from '../output.ts'
import { outputMoves } from '../output-status.ts'
import { outputSubjects } from '../output-subjects.ts'
import { findObligation } from '../store/obligations.ts'
import { lockOutputs, updateOutput } from '../store/outputs.ts'

const receivers = roleIs('standing-specialist', 'standing-head', 'signing-leader', 'clerk')
const chosen = z.array(z.uuid()).min(1, 'output.none-chosen').max(1_000)

/** Takes in what units sent, one or many at once; those that someone else settled meanwhile are left as they are. */
export const acceptOutputs = command({
  name: 'accept-outputs',
  policy: receivers,
  input: z.object({ outputIds: chosen }),
  async run(context, { outputIds }) {
    const waiting = await waitingAmong(context, outputIds, 'accept')
    if (!waiting.ok) return waiting
    for (const { id } of waiting.value)
      await updateOutput(context.db, id, { status: 'accepted', settled_at: context.clock.now(), return_reason: null })
    const facts = waiting.value.map(output => fact('output-accepted', outputSubjects(output)))
    return done({ settled: facts.length, leftOut: outputIds.length - facts.length }, ...facts)
  },
})

/** Sends back what units sent, with the reason they read. */
export const returnOutputs = command({
  name: 'return-outputs',
  policy: receivers,
  input: z.object({
    outputIds: chosen,
    reason: z.string('output.reason-missing').min(5, 'output.reason-missing').max(1_000),
  }),
  async run(context, { outputIds, reason }) {
    const waiting = await waitingAmong(context, outputIds, 'return')
    if (!waiting.ok) return waiting
    for (const { id } of waiting.value)
      await updateOutput(context.db, id, { status: 'returned', settled_at: context.clock.now(), return_reason: reason })
    const facts = waiting.value.map(output => fact('output-returned', outputSubjects(output), { reason }))
    return done({ settled: facts.length, leftOut: outputIds.length - facts.length }, ...facts)
  },
})

/** Those of the chosen that wait and that the actor may settle. */
async function waitingAmong(
  { db, actor }: CommandContext,
  outputIds: readonly string[],
  name: 'accept' | 'return',
): Promise<Result<Output[]>> {
  const waiting = (await lockOutputs(db, outputIds)).filter(({ status }) => status === 'sent')
  if (waiting.length === 0) return refuse('output.none-waiting')
  for (const obligationId of new Set(waiting.map(output => output.obligationId))) {
    const obligation = await findObligation(db, obligationId)
    const moves = obligation === undefined ? [] : outputMoves(obligation.bound)
    if (findMove(moves, name, { status: 'sent', unitId: '' }, actor) === undefined) return refuse('access.denied')
  }
  return ok(waiting)
}
