import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { awardsOf } from '../store/awards.ts'

/** Every award in force of one honouree, whichever of its records they were granted to, the latest first. */
export const listAwardsOf = query({
  name: 'list-awards-of',
  policy: anyone,
  input: z.object({ honoureeIds: z.array(z.uuid()).max(100) }),
  async run({ db }, { honoureeIds }) {
    const awards = await awardsOf(db, honoureeIds)
    return awards.filter(({ revokedOn }) => revokedOn === null).toReversed()
  },
})
