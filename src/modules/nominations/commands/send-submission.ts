import { z } from 'zod'
import { findUnitOn } from '#modules/organisations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { findSubmissionMove } from '../find-submission-move.ts'
import { countOfSubmission } from '../store/nominations.ts'
import { lockSubmission, saveSubmissions } from '../store/submissions.ts'
import { submissionSubjects } from '../submission.ts'
import { headOfHolder, ownUnit } from '../submission-policies.ts'

/** Hands a draft to the head of the unit. */
export const sendSubmission = command({
  name: 'send-submission',
  policy: ownUnit,
  input: z.object({ submissionId: z.uuid() }),
  async run({ db, actor }, { submissionId }) {
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    const move = findSubmissionMove(submission, 'send', actor)
    if (move === undefined) return refuse('submission.move-not-allowed')
    const count = await countOfSubmission(db, submissionId)
    if (count === 0) return refuse('submission.empty')
    await saveSubmissions(db, [submissionId], { status: move.to, returnReason: null })
    const subjects = [...submissionSubjects(submission), `unit:${submission.unitId}`]
    return done({}, fact('submission-sent-to-head', subjects, { count }))
  },
})

/** The head gives a submission back to those who prepared it, with the reason. */
export const sendSubmissionBack = command({
  name: 'send-submission-back',
  policy: headOfHolder,
  input: z.object({
    submissionId: z.uuid(),
    reason: z.string().min(5, 'submission.reason-missing').max(1_000, 'nomination.text-too-long'),
  }),
  async run({ db, actor }, { submissionId, reason }) {
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    const move = findSubmissionMove(submission, 'send-back', actor)
    if (move === undefined) return refuse('submission.move-not-allowed')
    const holderUnitId = submission.unitId
    await saveSubmissions(db, [submissionId], { status: move.to, holderUnitId, returnReason: reason })
    return done(
      {},
      fact('submission-sent-back', [...submissionSubjects(submission), `unit:${holderUnitId}`], { reason }),
    )
  },
})

/** The head agrees and hands the submission to the unit above, which submits it to the province. */
export const forwardSubmission = command({
  name: 'forward-submission',
  policy: headOfHolder,
  input: z.object({ submissionId: z.uuid() }),
  async run({ db, actor, clock }, { submissionId }) {
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    const move = findSubmissionMove(submission, 'forward', actor)
    if (move === undefined) return refuse('submission.move-not-allowed')
    const unit = await findUnitOn(db, submission.holderUnitId, clock.today())
    const above = unit?.parentId == null ? undefined : await findUnitOn(db, unit.parentId, clock.today())
    if (above === undefined || above.kind === 'tinh') return refuse('submission.no-unit-above')
    await saveSubmissions(db, [submissionId], { status: move.to, holderUnitId: above.id })
    const subjects = [...submissionSubjects(submission), `unit:${above.id}`]
    return done({}, fact('submission-forwarded', subjects, { unitId: above.id }))
  },
})
