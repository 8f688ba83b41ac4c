import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { findSubmissionMove } from '../find-submission-move.ts'
import { moveNominations } from '../move-nominations.ts'
import { nominationsOfSubmission } from '../store/nomination-views.ts'
import { lockSubmission, saveSubmissions } from '../store/submissions.ts'
import { submissionSubjects } from '../submission.ts'
import { ownUnit } from '../submission-policies.ts'

/**
 * The unit takes back what it has handed on, until it is accepted. The receipt ends with it: submitted again, the dossier gets a
 * new code.
 */
export const recallSubmission = command({
  name: 'recall-submission',
  policy: ownUnit,
  input: z.object({ submissionId: z.uuid() }),
  async run(context, { submissionId }) {
    const { db, actor } = context
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    const move = findSubmissionMove(submission, 'recall', actor)
    if (move === undefined) return refuse('submission.move-not-allowed')
    await saveSubmissions(db, [submissionId], {
      status: move.to,
      holderUnitId: submission.unitId,
      dossierCode: null,
      submittedAt: null,
      returnOn: null,
    })
    const recalled = fact('submission-recalled', submissionSubjects(submission), {
      dossierCode: submission.dossierCode,
    })
    if (submission.status !== 'submitted') return done({}, recalled)
    const nominations = (await nominationsOfSubmission(db, submissionId)).filter(({ status }) => status === 'submitted')
    // As a whole: a nomination that was withdrawn meanwhile stays withdrawn.
    const ids = nominations.map(({ id }) => id)
    const moved = await moveNominations(context, ids, 'recall')
    return moved.ok ? done({}, recalled, ...moved.value) : moved
  },
})
