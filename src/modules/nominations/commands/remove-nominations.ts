import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { openForEditing } from '../open-submission.ts'
import { nominationsOfSubmission } from '../store/nomination-views.ts'
import { deleteNominations } from '../store/nominations.ts'
import { submissionSubjects } from '../submission.ts'
import { ownUnit } from '../submission-policies.ts'

/** Takes nominations out of a submission that is still with its unit. */
export const removeNominations = command({
  name: 'remove-nominations',
  policy: ownUnit,
  input: z.object({ submissionId: z.uuid(), nominationIds: z.array(z.uuid()).min(1, 'nomination.none-given') }),
  async run(context, { submissionId, nominationIds }) {
    const opened = await openForEditing(context, submissionId)
    if (!opened.ok) return opened
    const wanted = new Set(nominationIds)
    const there = (await nominationsOfSubmission(context.db, submissionId)).filter(({ id }) => wanted.has(id))
    if (there.length < wanted.size) return refuse('nomination.not-found')
    await deleteNominations(context.db, [...wanted])
    const subjects = [...there.map(({ id }) => `nomination:${id}`), ...submissionSubjects(opened.value.submission)]
    return done({ removed: there.length }, fact('nominations-removed', subjects, { count: there.length }))
  },
})
