import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { isToReview } from '../appraisal.ts'
import { subjectsOf, takeAtDesk } from '../at-desk.ts'
import type { CorrectionField } from '../correction-field.ts'
import { markAccepted, markAskedAgain, requestsOf } from '../store/corrections.ts'
import { askForCorrection } from './return-for-correction.ts'

/**
 * The desk that asked looks at old and new of every corrected field and accepts it or asks again. Fields asked again send the
 * nomination back for these alone; accepted ones are settled.
 */
export const reviewCorrections = command({
  name: 'review-corrections',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    nominationId: z.uuid(),
    version: z.number().int(),
    verdicts: z
      .array(z.object({ requestId: z.uuid(), accepted: z.boolean(), reason: z.string().max(1_000).default('') }))
      .min(1, 'correction.nothing-to-review')
      .max(100),
  }),
  async run(context, { nominationId, version, verdicts }) {
    const { db, clock } = context
    const taken = await takeAtDesk(context, [{ id: nominationId, version }])
    if (!taken.ok) return taken
    const [nomination] = taken.value
    if (nomination === undefined) return refuse('nomination.not-found')
    const corrected = (await requestsOf(db, [nominationId])).filter(isToReview)
    const given = new Map(verdicts.map(verdict => [verdict.requestId, verdict]))
    if (corrected.length === 0 || given.size !== corrected.length || corrected.some(({ id }) => !given.has(id)))
      return refuse('correction.review-all')
    const wordless = verdicts.find(({ accepted, reason }) => !accepted && reason.length < 5)
    if (wordless !== undefined) return refuse('correction.reason-missing', { at: wordless.requestId })

    const again = corrected.filter(({ id }) => given.get(id)?.accepted === false)
    const accepted = corrected.filter(({ id }) => given.get(id)?.accepted === true)
    const ids = (requests: typeof corrected) => requests.map(({ id }) => id)
    await markAccepted(db, ids(accepted), clock.now())
    await markAskedAgain(db, ids(again), clock.now())
    const reviewed = fact('corrections-reviewed', subjectsOf(nomination), {
      accepted: accepted.map(({ field }) => field),
      askedAgain: again.map(({ field }) => field),
    })
    if (again.length === 0) return done({ askedAgain: 0 }, reviewed)
    const flags = again.map(({ id, field }) => ({
      field: field as CorrectionField,
      reason: given.get(id)?.reason ?? '',
    }))
    const asked = await askForCorrection(context, nomination, flags)
    if (!asked.ok) return asked
    return done({ askedAgain: again.length }, reviewed, ...asked.value.facts)
  },
})
