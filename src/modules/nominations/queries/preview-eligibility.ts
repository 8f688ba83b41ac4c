import { z } from 'zod'
import { query } from '#shared/command.ts'
import { findingsOf } from '../eligibility/findings-of.ts'
import { findNomination, nominationsOfSubmission } from '../store/nomination-views.ts'
import { findSubmission } from '../store/submissions.ts'
import { mayRead } from '../submission-policies.ts'

/**
 * What stands for and against one nomination, or each of a submission, by what is known today. The one seam between dossiers and
 * the conditions they must meet.
 */
export const previewEligibility = query({
  name: 'preview-eligibility',
  input: z.union([z.object({ nominationId: z.uuid() }), z.object({ submissionId: z.uuid() })]),
  async policy(context, input) {
    const submissionId =
      'submissionId' in input
        ? input.submissionId
        : (await findNomination(context.db, input.nominationId))?.submissionId
    const submission = submissionId === undefined ? undefined : await findSubmission(context.db, submissionId)
    return submission && (await mayRead(context, submission))
  },
  async run(context, input) {
    const nominations =
      'submissionId' in input
        ? await nominationsOfSubmission(context.db, input.submissionId)
        : [await findNomination(context.db, input.nominationId)].filter(each => each !== undefined)
    return await findingsOf(context, nominations)
  },
})
