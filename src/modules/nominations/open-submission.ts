import { findRound, type Round } from '#modules/rounds/index.ts'
import type { CommandContext } from '#shared/context.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { closedGate } from './round-gate.ts'
import { lockSubmission } from './store/submissions.ts'
import type { Submission } from './submission.ts'
import { isEditableBy } from './submission-policies.ts'

/**
 * The submission, locked, with its round, when the actor may change what it says now. Refuses `submission.not-found`,
 * `submission.not-editable`, and a round that takes nothing today.
 */
export async function openForEditing(
  { db, actor, clock }: CommandContext,
  submissionId: string,
): Promise<Result<{ submission: Submission; round: Round }>> {
  const submission = await lockSubmission(db, submissionId)
  if (submission === undefined) return refuse('submission.not-found')
  if (!isEditableBy(submission, actor)) return refuse('submission.not-editable')
  const round = await findRound(db, submission.roundId)
  const closed = closedGate(round, clock.today())
  if (closed !== undefined) return closed
  if (round === undefined) return refuse('round.not-found')
  return ok({ submission, round })
}
