import { z } from 'zod'
import { query } from '#shared/command.ts'
import { officeOnly } from '../people-policies.ts'
import { likeness, undecidedPairs } from '../store/duplicates.ts'
import { readHonourees } from '../store/honourees.ts'

/** Pairs that may be the same honouree and were not judged, with why. */
export const listPossibleDuplicates = query({
  name: 'list-possible-duplicates',
  policy: officeOnly,
  input: z.object({ limit: z.number().int().min(1).max(200).default(25) }),
  async run({ db }, { limit }) {
    const pairs = await undecidedPairs(db, limit)
    const honourees = new Map((await readHonourees(db, pairs.flat())).map(each => [each.id, each]))
    return pairs.flatMap(([oneId, otherId]) => {
      const [one, other] = [honourees.get(oneId), honourees.get(otherId)]
      return one && other ? [{ one, other, ...likeness(one, other, false) }] : []
    })
  },
})
