import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { deleteSubmission, lockSubmission } from '../store/submissions.ts'
import { submissionSubjects } from '../submission.ts'
import { isEditableBy, ownUnit } from '../submission-policies.ts'

/** Throws a draft away that was begun by mistake; also in a round that has closed meanwhile. */
export const discardSubmission = command({
  name: 'discard-submission',
  policy: ownUnit,
  input: z.object({ submissionId: z.uuid() }),
  async run({ db, actor }, { submissionId }) {
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    if (submission.status !== 'draft' || !isEditableBy(submission, actor)) return refuse('submission.not-editable')
    await deleteSubmission(db, submissionId)
    return done({}, fact('submission-discarded', submissionSubjects(submission), { title: submission.title }))
  },
})
