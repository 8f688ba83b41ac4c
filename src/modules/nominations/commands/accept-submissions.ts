import { z } from 'zod'
import { command, done, type Fact, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { findSubmissionMove } from '../find-submission-move.ts'
import { moveNominations } from '../move-nominations.ts'
import { nominationsOfSubmission } from '../store/nomination-views.ts'
import { lockSubmission, lockSubmissions, saveSubmissions } from '../store/submissions.ts'
import { type Submission, submissionSubjects } from '../submission.ts'

const office = roleIs('standing-specialist', 'standing-head')

/** What became of one submission of several. */
export interface AcceptResult {
  readonly submissionId: string
  readonly accepted: boolean
}

/** The standing office takes submissions in; appraisal begins. Of several, those that cannot be taken in are left as they are. */
export const acceptSubmissions = command({
  name: 'accept-submissions',
  policy: office,
  input: z.object({ submissionIds: z.array(z.uuid()).min(1, 'submission.none-chosen').max(500) }),
  async run(context, { submissionIds }) {
    const submissions = await lockSubmissions(context.db, submissionIds)
    const results: AcceptResult[] = []
    const facts: Fact[] = []
    for (const submission of submissions) {
      const accepted = await accept(context, submission)
      if (accepted.ok) facts.push(...accepted.value)
      results.push({ submissionId: submission.id, accepted: accepted.ok })
    }
    if (facts.length === 0) return refuse('submission.move-not-allowed')
    return done({ results }, ...facts)
  },
})

async function accept(context: CommandContext, submission: Submission): Promise<Result<readonly Fact[]>> {
  const { db, actor, clock } = context
  const move = findSubmissionMove(submission, 'accept', actor)
  if (move === undefined) return refuse('submission.move-not-allowed')
  const waiting = (await nominationsOfSubmission(db, submission.id)).filter(({ status }) => status === 'submitted')
  const ids = waiting.map(({ id }) => id)
  const moved = await moveNominations(context, ids, 'accept', { dueOn: submission.returnOn })
  if (!moved.ok) return moved
  await saveSubmissions(db, [submission.id], { status: move.to, acceptedAt: clock.now() })
  const { dossierCode, returnOn } = submission
  const subjects = [...submissionSubjects(submission), `unit:${submission.unitId}`]
  return ok([fact('submission-accepted', subjects, { dossierCode, returnOn, count: ids.length }), ...moved.value])
}

/** The standing office does not take a submission in, and says why; its nominations end with it. */
export const refuseSubmission = command({
  name: 'refuse-submission',
  policy: office,
  input: z.object({
    submissionId: z.uuid(),
    reason: z.string().min(10, 'submission.reason-missing').max(1_000, 'nomination.text-too-long'),
  }),
  async run(context, { submissionId, reason }) {
    const { db, actor } = context
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    const move = findSubmissionMove(submission, 'refuse', actor)
    if (move === undefined) return refuse('submission.move-not-allowed')
    const waiting = (await nominationsOfSubmission(db, submissionId)).filter(({ status }) => status === 'submitted')
    const moved = await moveNominations(
      context,
      waiting.map(({ id }) => id),
      'refuse',
      { reason },
    )
    if (!moved.ok) return moved
    await saveSubmissions(db, [submissionId], { status: move.to, returnReason: reason })
    const subjects = [...submissionSubjects(submission), `unit:${submission.unitId}`]
    return done(
      {},
      fact('submission-refused', subjects, { dossierCode: submission.dossierCode, reason }),
      ...moved.value,
    )
  },
})
