import { z } from 'zod'
import { subtreeOn } from '#modules/organisations/index.ts'
import { query } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { categories, honoureeKinds } from '../honouree.ts'
import { maySearch } from '../people-policies.ts'
import { browseHonourees, countHonourees, type Place } from '../store/browse.ts'
import { type HonoureeFilter, searchHonourees } from '../store/search.ts'
import { withUnitNames } from '../with-unit-names.ts'

const pageLength = 50
const countLimit = 10_000

/** Honourees by words of their names, best first; without words all of them in Vietnamese order, page by page. */
export const listHonourees = query({
  name: 'list-honourees',
  policy: maySearch,
  input: z.object({
    text: z.string().max(200).default(''),
    kind: z.enum(honoureeKinds).optional(),
    category: z.enum(categories).optional(),
    /** With every unit below it. */
    unitId: z.uuid().optional(),
    after: z.string().max(1_000).optional(),
    before: z.string().max(1_000).optional(),
    limit: z.number().int().min(1).max(5_000).default(pageLength),
  }),
  async run({ db, clock }, { text, kind, category, unitId, after, before, limit }) {
    const today = clock.today()
    const unitIds = unitId === undefined ? undefined : await subtreeOn(db, unitId, today)
    const filter = { kind, category, unitIds }
    const found =
      text.trim() === ''
        ? await browse(db, filter, { after, before }, limit)
        : await search(db, text.trim(), filter, limit)
    return { ...found, rows: await withUnitNames(db, found.rows, today) }
  },
})

/** `count` stops at a limit and says so by `isMore`. */
async function browse(db: Db, filter: HonoureeFilter, place: Place, limit: number) {
  const page = await browseHonourees(db, filter, place, limit)
  const count = await countHonourees(db, filter, countLimit + 1)
  return { ...page, corrected: null, count: Math.min(count, countLimit), isMore: count > countLimit }
}

async function search(db: Db, text: string, filter: HonoureeFilter, limit: number) {
  const { rows: found, corrected } = await searchHonourees(db, text, filter, limit + 1)
  const rows = found.slice(0, limit)
  return { rows, next: null, previous: null, corrected, count: rows.length, isMore: found.length > limit }
}
