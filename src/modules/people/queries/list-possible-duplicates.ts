import { z } from 'zod'
import { query } from '#shared/command.ts'
import { officeOnly } from '../people-policies.ts'
import { countSuspectedPairs, suspectedPairs } from '../store/duplicates.ts'
import { readHonourees } from '../store/honourees.ts'
import { withUnitNames } from '../with-unit-names.ts'

/** Pairs that may be the same honouree and were not judged, with why; the most alike first. */
export const listPossibleDuplicates = query({
  name: 'list-possible-duplicates',
  policy: officeOnly,
  input: z.object({
    /** Only the pairs of this honouree. */
    honoureeId: z.uuid().optional(),
    after: z.string().max(300).optional(),
    limit: z.number().int().min(1).max(200).default(10),
  }),
  async run({ db, clock }, { honoureeId, after, limit }) {
    const { shown, next } = await suspectedPairs(db, honoureeId, after, limit)
    const known = await readHonourees(
      db,
      shown.flatMap(({ oneId, otherId }) => [oneId, otherId]),
    )
    const honourees = new Map((await withUnitNames(db, known, clock.today())).map(each => [each.id, each]))
    const pairs = shown.flatMap(({ oneId, otherId, score, reasons }) => {
      const [one, other] = [honourees.get(oneId), honourees.get(otherId)]
      return one && other ? [{ one, other, score, reasons }] : []
    })
    return { pairs, next, count: await countSuspectedPairs(db, honoureeId) }
  },
})
