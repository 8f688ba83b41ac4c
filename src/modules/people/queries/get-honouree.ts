import { z } from 'zod'
import { namesOn } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { mayKeepHonouree, mayReadHonouree, officeOnly } from '../people-policies.ts'
import { countSuspectedPairs, sameAs } from '../store/duplicates.ts'
import { findHonouree, readHonourees } from '../store/honourees.ts'
import { recordsOf } from '../store/records.ts'

/** One honouree with everything recorded under any record found to be the same; discipline only for those who decide on it. */
export const getHonouree = query({
  name: 'get-honouree',
  policy: mayReadHonouree(),
  input: z.object({ honoureeId: z.uuid() }),
  async run(context, { honoureeId }) {
    const { db, actor, clock } = context
    const honouree = await findHonouree(db, honoureeId)
    if (honouree === undefined) return null
    const ids = await sameAs(db, honoureeId)
    const others = ids.filter(id => id !== honoureeId)
    const [records, merged, kept, judges] = await Promise.all([
      recordsOf(db, ids),
      readHonourees(db, others),
      mayKeepHonouree()(context, { honoureeId }),
      officeOnly(context, undefined),
    ])
    const units = [honouree, ...merged, ...records.positions].flatMap(({ unitId }) => unitId ?? [])
    const seesDiscipline = judges !== undefined || hasRole(actor, 'inspector')
    return {
      honouree,
      /** This record and those merged into it. */
      ids,
      merged,
      unitNames: await namesOn(db, units, clock.today()),
      ...records,
      disciplines: seesDiscipline ? records.disciplines : null,
      /** How many records may be the same one; for those who judge that. */
      suspicions: judges === undefined ? 0 : await countSuspectedPairs(db, honoureeId),
      isKept: kept !== undefined && honouree.mergedIntoId === null,
    }
  },
})
