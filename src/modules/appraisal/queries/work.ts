import { z } from 'zod'
import { countReturned, summariseDesk } from '#modules/nominations/index.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { ownUnits } from '../own-units.ts'
import { countOutstanding } from '../store/consultations.ts'
import { withCorrectionsToReview } from '../store/waiting.ts'

/** The office's work at a glance: mine, nobody's, late, corrected and waiting for a look, questions unanswered. */
export const appraisalWork = query({
  name: 'appraisal-work',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({}),
  async run({ db, actor, clock }) {
    const today = clock.today()
    const [desk, review, questions] = await Promise.all([
      summariseDesk(db, actor.kind === 'user' ? actor.userId : undefined, today),
      withCorrectionsToReview(db),
      countOutstanding(db, undefined, today),
    ])
    return { ...desk, toReview: review.length, questions }
  },
})

/** A unit's part in appraisals at a glance: questions put to it, and nominations sent back to it for correction. */
export const consultationWork = query({
  name: 'consultation-work',
  policy: roleIs('unit-officer', 'unit-head'),
  input: z.object({}),
  async run({ db, actor, clock }) {
    const units = ownUnits(actor)
    const [questions, corrections] = await Promise.all([
      countOutstanding(db, units, clock.today()),
      countReturned(db, units),
    ])
    return { questions, corrections }
  },
})
