import { z } from 'zod'
import { findNomination } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { isOutstanding } from '../appraisal.ts'
import { isAtOwnDesk, subjectsOf } from '../at-desk.ts'
import { markWithdrawn, readConsultations } from '../store/consultations.ts'

/** Takes back a question that was put to the wrong body, or is no longer needed. */
export const withdrawConsultation = command({
  name: 'withdraw-consultation',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({ consultationId: z.uuid() }),
  async run(context, { consultationId }) {
    const { db, clock } = context
    const [asked] = await readConsultations(db, [consultationId], true)
    const nomination = asked && (await findNomination(db, asked.nominationId))
    if (asked === undefined || nomination === undefined) return refuse('consultation.not-found')
    if (!isOutstanding(asked)) return refuse('consultation.settled')
    if (!isAtOwnDesk(context, nomination))
      return refuse('appraisal.another-desk', { values: { name: nomination.nomineeName } })
    await markWithdrawn(db, consultationId, clock.now())
    const subjects = [...subjectsOf(nomination), `unit:${asked.askedUnitId}`]
    return done({ id: consultationId }, fact('consultation-withdrawn', subjects))
  },
})
