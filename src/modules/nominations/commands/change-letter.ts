import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { letter } from '../letter.ts'
import { openForEditing } from '../open-submission.ts'
import { saveSubmissions } from '../store/submissions.ts'
import { submissionSubjects } from '../submission.ts'
import { ownUnit } from '../submission-policies.ts'

/** Changes the letter of a submission that is still with its unit. */
export const changeLetter = command({
  name: 'change-letter',
  policy: ownUnit,
  input: z.object({ submissionId: z.uuid(), version: z.number().int(), letter }),
  async run(context, { submissionId, version, letter }) {
    const opened = await openForEditing(context, submissionId)
    if (!opened.ok) return opened
    const { submission } = opened.value
    if (submission.version !== version) return refuse('changed-meanwhile')
    if (letter.letterOn !== null && letter.letterOn > context.clock.today())
      return refuse('submission.date-in-future', { at: 'letter.letterOn' })
    await saveSubmissions(context.db, [submissionId], { letter })
    return done(
      { version: version + 1 },
      fact('letter-changed', submissionSubjects(submission), { title: letter.title, number: letter.letterNumber }),
    )
  },
})
