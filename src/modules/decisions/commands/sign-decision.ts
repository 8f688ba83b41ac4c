import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { findMove } from '#shared/status-table.ts'
import type { Decision } from '../decision.ts'
import { type DecisionMoveName, decisionMoves } from '../decision-status.ts'
import { findDecision, saveDecision } from '../store/decisions.ts'

/** The locked decision and where the move leads, or why it may not be made. */
export async function movable(
  { db, actor }: CommandContext,
  decisionId: string,
  name: DecisionMoveName,
): Promise<Result<{ decision: Decision; to: Decision['status'] }>> {
  const decision = await findDecision(db, decisionId, true)
  if (decision === undefined) return refuse('decision.not-found')
  const move = findMove(decisionMoves, name, { status: decision.status, unitId: '' }, actor)
  return move === undefined ? refuse('decision.move-not-allowed') : ok({ decision, to: move.to })
}

const oneDecision = z.object({ decisionId: z.uuid() })

/** Lays a draft before the leader who signs. */
export const sendToSigning = command({
  name: 'send-to-signing',
  policy: roleIs('standing-head'),
  input: oneDecision,
  async run(context, { decisionId }) {
    const found = await movable(context, decisionId, 'send-to-signing')
    if (!found.ok) return found
    await saveDecision(context.db, decisionId, { status: found.value.to })
    return done({ id: decisionId }, fact('decision-sent-to-signing', [`decision:${decisionId}`]))
  },
})

/** Gives a decision back to the standing office with the reason. */
export const sendDecisionBack = command({
  name: 'send-decision-back',
  policy: roleIs('signing-leader', 'standing-head'),
  input: oneDecision.extend({ reason: z.string().min(5, 'decision.reason-too-short').max(1_000) }),
  async run(context, { decisionId, reason }) {
    const found = await movable(context, decisionId, 'send-back')
    if (!found.ok) return found
    await saveDecision(context.db, decisionId, { status: found.value.to })
    return done({ id: decisionId }, fact('decision-sent-back', [`decision:${decisionId}`], { reason }))
  },
})

/** The leader approves and signs; the text is locked from here on. */
export const signDecision = command({
  name: 'sign-decision',
  policy: roleIs('signing-leader'),
  input: oneDecision,
  async run(context, { decisionId }) {
    const found = await movable(context, decisionId, 'sign')
    if (!found.ok) return found
    const { db, actor, clock } = context
    const signedBy = actor.kind === 'user' ? actor.userId : null
    await saveDecision(db, decisionId, { status: found.value.to, signed_by: signedBy, signed_at: clock.now() })
    return done({ id: decisionId }, fact('decision-signed', [`decision:${decisionId}`]))
  },
})
