import { z } from 'zod'
import { moveRound } from '#modules/rounds/index.ts'
import { command, done } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { unfinishedIn } from '../store/counts.ts'

/** Ends a round whose every nomination has its result. It stands here because rounds do not know their nominations. */
export const finishRound = command({
  name: 'finish-round',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({ roundId: z.uuid() }),
  async run(context, { roundId }) {
    const count = await unfinishedIn(context.db, roundId)
    if (count > 0) return refuse('round.has-unfinished', { values: { count } })
    const moved = await moveRound(context, roundId, 'finish')
    return moved.ok ? done({}, moved.value) : moved
  },
})
