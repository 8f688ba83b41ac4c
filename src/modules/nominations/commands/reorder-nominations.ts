import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { openForEditing } from '../open-submission.ts'
import { nominationsOfSubmission } from '../store/nomination-views.ts'
import { setPositions } from '../store/nominations.ts'
import { submissionSubjects } from '../submission.ts'
import { ownUnit } from '../submission-policies.ts'

/** Puts a nomination at another place of its submission's list; the letter and its annex follow this order. */
export const reorderNominations = command({
  name: 'reorder-nominations',
  policy: ownUnit,
  input: z.object({ submissionId: z.uuid(), nominationId: z.uuid(), place: z.number().int().min(1) }),
  async run(context, { submissionId, nominationId, place }) {
    const opened = await openForEditing(context, submissionId)
    if (!opened.ok) return opened
    const ids = (await nominationsOfSubmission(context.db, submissionId)).map(({ id }) => id)
    const others = ids.filter(id => id !== nominationId)
    if (others.length === ids.length) return refuse('nomination.not-found')
    others.splice(place - 1, 0, nominationId)
    await setPositions(context.db, others)
    return done({}, fact('nominations-reordered', submissionSubjects(opened.value.submission)))
  },
})
