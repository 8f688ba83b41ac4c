import { z } from 'zod'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { findRoundBySlug } from '../store/rounds.ts'

/** One round by its address; a draft exists only for the standing office. */
export const getRound = query({
  name: 'get-round',
  policy: anyone,
  input: z.object({ slug: z.string().max(80) }),
  async run({ db, actor }, { slug }) {
    const round = await findRoundBySlug(db, slug)
    if (round?.status === 'draft' && !hasRole(actor, 'standing-specialist', 'standing-head')) return null
    return round ?? null
  },
})
