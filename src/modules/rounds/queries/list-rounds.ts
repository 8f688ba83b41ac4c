import { z } from 'zod'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { listAllRounds } from '../store/rounds.ts'

/** Every round, those closing last first; drafts only for the standing office. */
export const listRounds = query({
  name: 'list-rounds',
  policy: anyone,
  input: z.object({}),
  async run({ db, actor }) {
    const rounds = await listAllRounds(db)
    const seesDrafts = hasRole(actor, 'standing-specialist', 'standing-head')
    return rounds.filter(({ status }) => status !== 'draft' || seesDrafts)
  },
})
