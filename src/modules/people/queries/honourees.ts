import { z } from 'zod'
import { subtreeOn } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { decodeCursor, encodeCursor } from '#shared/page.ts'
import { categories, honoureeKinds } from '../honouree.ts'
import { mayReadHonouree, maySearch, officeOnly } from '../people-policies.ts'
import { likeness, sameAs, undecidedPairs } from '../store/duplicates.ts'
import { findHonouree, readHonourees } from '../store/honourees.ts'
import { recordsOf } from '../store/records.ts'
import { browseHonourees, searchHonourees } from '../store/search.ts'

const pageLength = 50

/** Honourees by words of their names, or all of them by name, page by page. */
export const listHonourees = query({
  name: 'list-honourees',
  policy: maySearch,
  input: z.object({
    text: z.string().max(200).default(''),
    kind: z.enum(honoureeKinds).optional(),
    category: z.enum(categories).optional(),
    /** With every unit below it. */
    unitId: z.uuid().optional(),
    after: z.string().max(600).optional(),
    limit: z.number().int().min(1).max(5_000).default(pageLength),
  }),
  async run({ db, clock }, { text, kind, category, unitId, after, limit }) {
    const unitIds = unitId === undefined ? undefined : await subtreeOn(db, unitId, clock.today())
    const filter = { kind, category, unitIds }
    if (text.trim() !== '') {
      const { rows, corrected } = await searchHonourees(db, text, filter, limit)
      return { rows, corrected, next: null }
    }
    const cursor = after === undefined ? undefined : decodeCursor(after)
    const from = cursor?.length === 2 ? ([String(cursor[0]), String(cursor[1])] as const) : undefined
    const rows = await browseHonourees(db, filter, from, limit + 1)
    const last = rows.length > limit ? rows[limit - 1] : undefined
    const next = last === undefined ? null : encodeCursor([last.matchKey, last.id])
    return { rows: rows.slice(0, limit), corrected: null, next }
  },
})

/** One honouree with everything recorded; discipline only for those who decide on it. */
export const getHonouree = query({
  name: 'get-honouree',
  policy: mayReadHonouree(),
  input: z.object({ honoureeId: z.uuid() }),
  async run({ db, actor }, { honoureeId }) {
    const honouree = await findHonouree(db, honoureeId)
    if (honouree === undefined) return null
    const ids = await sameAs(db, honoureeId)
    const records = await recordsOf(db, ids)
    const seesDiscipline =
      actor.kind === 'system' || hasRole(actor, 'standing-specialist', 'standing-head', 'inspector')
    return { honouree, ids, ...records, disciplines: seesDiscipline ? records.disciplines : null }
  },
})

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
