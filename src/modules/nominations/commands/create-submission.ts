import { z } from 'zod'
import { findUnitOn } from '#modules/organisations/index.ts'
import { findRound, invites } from '#modules/rounds/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleForUnit } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { letter } from '../letter.ts'
import { closedGate } from '../round-gate.ts'
import { insertSubmission } from '../store/submissions.ts'
import { submissionSubjects } from '../submission.ts'

/** Begins a unit's letter of proposal in a round that takes submissions today, as a draft. */
export const createSubmission = command({
  name: 'create-submission',
  policy: roleForUnit(['unit-officer', 'unit-head'], (_context, { unitId }: { unitId: string }) => unitId),
  input: z.object({
    roundId: z.uuid(),
    unitId: z.uuid(),
    letter,
    /** The unit goes on although the round is meant for other sectors. */
    despiteSector: z.boolean().default(false),
  }),
  async run({ db, actor, clock, newId }, { roundId, unitId, letter, despiteSector }) {
    const round = await findRound(db, roundId)
    const closed = closedGate(round, clock.today())
    if (closed !== undefined) return closed
    const unit = await findUnitOn(db, unitId, clock.today())
    if (round === undefined || unit === undefined) return refuse('submission.unit-not-found')
    const invited = invites(round, unit)
    if (invited === 'other-kinds') return refuse('round.unit-not-invited')
    if (invited === 'other-sectors' && !despiteSector) return refuse('round.for-other-sector', { at: 'despiteSector' })
    const id = newId()
    const createdBy = actor.kind === 'user' ? actor.userId : null
    await insertSubmission(db, { id, roundId, unitId, ...letter, createdBy, createdAt: clock.now() })
    return done(
      { id },
      fact('submission-created', [...submissionSubjects({ id, roundId }), `unit:${unitId}`], { title: letter.title }),
    )
  },
})
