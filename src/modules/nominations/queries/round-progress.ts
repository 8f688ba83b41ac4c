import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { progressOfRounds } from '../store/round-progress.ts'

/** How far the nominations of rounds are: figures for everyone, such as the page of the plan. */
export const roundProgress = query({
  name: 'round-progress',
  policy: anyone,
  input: z.object({ roundIds: z.array(z.uuid()).max(100) }),
  run: ({ db }, { roundIds }) => progressOfRounds(db, roundIds),
})
