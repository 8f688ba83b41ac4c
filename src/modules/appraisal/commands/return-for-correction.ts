import { z } from 'zod'
import { moveNominations, type NominationView, partFilesOf } from '#modules/nominations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { command, done, type Fact, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { isToReview } from '../appraisal.ts'
import { subjectsOf, takeAtDesk } from '../at-desk.ts'
import { lastDayOf, workingDaysLeft } from '../clocks.ts'
import { type CorrectionField, correctableFields, correctionField, valueOfField } from '../correction-field.ts'
import { insertRequests, requestsOf } from '../store/corrections.ts'

interface Flag {
  readonly field: CorrectionField
  readonly reason: string
}

/**
 * Sends a nomination back to its unit for the flagged fields only. The desk's clock stands still until the unit has corrected
 * them; nothing else of the nomination can change meanwhile.
 */
export const returnForCorrection = command({
  name: 'return-for-correction',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    nominationId: z.uuid(),
    version: z.number().int(),
    flags: z
      .array(z.object({ field: correctionField, reason: z.string().min(5, 'correction.reason-missing').max(1_000) }))
      .min(1, 'correction.nothing-flagged')
      .max(100),
  }),
  async run(context, { nominationId, version, flags }) {
    const taken = await takeAtDesk(context, [{ id: nominationId, version }])
    if (!taken.ok) return taken
    const [nomination] = taken.value
    if (nomination === undefined) return refuse('nomination.not-found')
    if ((await requestsOf(context.db, [nominationId])).some(isToReview)) return refuse('correction.review-first')
    const asked = await askForCorrection(context, nomination, flags)
    if (!asked.ok) return asked
    return done({ dueOn: asked.value.dueOn }, ...asked.value.facts)
  },
})

/** Puts the flagged fields to the unit, with what each says now, and moves the nomination back to it. */
export async function askForCorrection(
  context: CommandContext,
  nomination: NominationView,
  flags: readonly Flag[],
): Promise<Result<{ dueOn: IsoDate; facts: readonly Fact[] }>> {
  const { db, clock, actor } = context
  const files = await partFilesOf(db, [nomination.id])
  const known = correctableFields(nomination, await findRound(db, nomination.roundId), files)
  if (flags.some(({ field }) => !known.includes(field))) return refuse('correction.field-unknown', { at: 'flags' })
  if (new Set(flags.map(({ field }) => field)).size < flags.length) return refuse('correction.flagged-twice')
  const due = await lastDayOf(context, 'clock.correction')
  if (!due.ok) return due
  const dueOn = due.value.day
  const askedBy = actor.kind === 'user' ? actor.userId : null
  const daysLeft = nomination.dueOn === null ? null : await workingDaysLeft(context, nomination.dueOn)
  await insertRequests(
    db,
    flags.map(({ field, reason }) => ({
      id: context.newId(),
      nominationId: nomination.id,
      field,
      reason,
      askedBy,
      askedAt: clock.now(),
      dueOn,
      oldValue: valueOfField(nomination, files, field),
      daysLeft,
    })),
  )
  const moved = await moveNominations(context, [nomination.id], 'return-for-correction', { dueOn })
  if (!moved.ok) return moved
  const asked = fact('correction-asked', subjectsOf(nomination), { flags, dueOn })
  return ok({ dueOn, facts: [asked, ...moved.value] })
}
