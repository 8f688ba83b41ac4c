import { z } from 'zod'
import { command, done, type Fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { moveNominations } from '../move-nominations.ts'

/** What became of one nomination of several. */
export interface WithdrawResult {
  readonly nominationId: string
  readonly withdrawn: boolean
}

/** The head of the unit takes nominations back before they are decided; those that cannot be taken back are left as they are. */
export const withdrawNominations = command({
  name: 'withdraw-nominations',
  policy: roleIs('unit-head'),
  input: z.object({
    nominationIds: z.array(z.uuid()).min(1, 'nomination.none-given').max(2_000),
    reason: z.string().min(5, 'submission.reason-missing').max(1_000, 'nomination.text-too-long'),
  }),
  async run(context, { nominationIds, reason }) {
    const results: WithdrawResult[] = []
    const facts: Fact[] = []
    for (const nominationId of [...new Set(nominationIds)].sort()) {
      const moved = await moveNominations(context, [nominationId], 'withdraw', { reason })
      if (moved.ok) facts.push(...moved.value)
      results.push({ nominationId, withdrawn: moved.ok })
    }
    return facts.length > 0 ? done({ results }, ...facts) : refuse('nomination.move-not-allowed')
  },
})
