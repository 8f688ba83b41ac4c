import { z } from 'zod'
import { suggestedGrounds } from '#law/grounds/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'

/** Several nominations at once, and the legal grounds usual for the award when it is one and the same. */
export const getChosen = query({
  name: 'get-chosen',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({ ids: z.array(z.uuid()).max(2_000) }),
  async run({ db, clock }, { ids }) {
    const nominations = await readNominations(db, ids)
    const [awardCode, ...others] = new Set(nominations.map(each => each.awardCode))
    const isOne = awardCode !== undefined && others.length === 0
    return { nominations, grounds: isOne ? suggestedGrounds(awardCode, clock.today()) : [] }
  },
})
