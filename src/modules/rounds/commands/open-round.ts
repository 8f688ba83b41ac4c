import { z } from 'zod'
import { command, done } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { moveRound } from '../move-round.ts'
import type { RoundMoveName } from '../round-status.ts'

const moving = (name: string, move: RoundMoveName) =>
  command({
    name,
    policy: roleIs('standing-specialist', 'standing-head'),
    input: z.object({ roundId: z.uuid() }),
    async run(context, { roundId }) {
      const moved = await moveRound(context, roundId, move)
      return moved.ok ? done({}, moved.value) : moved
    },
  })

/** Shows a round to the units; it takes submissions between its two dates. */
export const openRound = moving('open-round', 'open')

/** Takes no more submissions, also before the last day of the round. */
export const closeRound = moving('close-round', 'close')

/** Takes submissions again; change the last day first when it has passed. */
export const reopenRound = moving('reopen-round', 'reopen')
