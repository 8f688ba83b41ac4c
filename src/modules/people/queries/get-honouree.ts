import { z } from 'zod'
import { namesOn } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { mayReadHonouree } from '../people-policies.ts'
import { sameAs } from '../store/duplicates.ts'
import { findHonouree, readHonourees } from '../store/honourees.ts'
import { recordsOf } from '../store/records.ts'

/** One honouree with everything recorded under any record found to be the same; discipline only for those who decide on it. */
export const getHonouree = query({
  name: 'get-honouree',
  policy: mayReadHonouree(),
  input: z.object({ honoureeId: z.uuid() }),
  async run({ db, actor, clock }, { honoureeId }) {
    const honouree = await findHonouree(db, honoureeId)
    if (honouree === undefined) return null
    const ids = await sameAs(db, honoureeId)
    const [records, merged] = await Promise.all([
      recordsOf(db, ids),
      readHonourees(
        db,
        ids.filter(id => id !== honoureeId),
      ),
    ])
    const units = [honouree, ...merged, ...records.positions].flatMap(({ unitId }) => unitId ?? [])
    const seesDiscipline =
      actor.kind === 'system' || hasRole(actor, 'standing-specialist', 'standing-head', 'inspector')
    return {
      honouree,
      ids,
      merged,
      unitNames: await namesOn(db, units, clock.today()),
      ...records,
      disciplines: seesDiscipline ? records.disciplines : null,
    }
  },
})
