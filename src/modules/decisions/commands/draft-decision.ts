import { z } from 'zod'
import { readNominations } from '#modules/nominations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { insertDecision, onAnotherDecision } from '../store/decisions.ts'

/**
 * Drafts a decision on nominations of one round and one award that stand at the step of decision: an award of the province, or
 * a proposal upward where the award is decided above it.
 */
export const draftDecision = command({
  name: 'draft-decision',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    roundId: z.uuid(),
    awardCode: z.string().min(2),
    nominationIds: z.array(z.uuid()).min(1, 'decision.list-empty').max(5_000),
    abstract: z.string().min(5).max(1_000),
    reason: z.string().min(5).max(2_000),
    signerPosition: z.string().min(2).max(200),
    signerName: z.string().min(2).max(200),
  }),
  async run(context, input) {
    const round = await findRound(context.db, input.roundId)
    if (round === undefined) return refuse('round.not-found')
    const nominations = await readNominations(context.db, input.nominationIds)
    const fitting = nominations.filter(
      ({ status, roundId, awardCode }) =>
        status === 'decision' && roundId === input.roundId && awardCode === input.awardCode,
    )
    if (fitting.length < new Set(input.nominationIds).size) return refuse('decision.not-at-this-step')
    if ((await onAnotherDecision(context.db, input.nominationIds)).length > 0) return refuse('decision.on-another')
    const id = context.newId()
    const kind = round.level === 'nha-nuoc' ? ('proposal' as const) : ('award' as const)
    await insertDecision(
      context.db,
      { id, kind, ...input, createdAt: context.clock.now() },
      fitting.map(nomination => nomination.id),
    )
    const subjects = [
      `decision:${id}`,
      `round:${round.id}`,
      ...fitting.map(nomination => `nomination:${nomination.id}`),
    ]
    return done(
      { id, kind },
      fact('decision-drafted', subjects, { kind, awardCode: input.awardCode, count: fitting.length }),
    )
  },
})
