import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { type Honouree, matchKey } from '../honouree.ts'
import { birthYearOf, type Likeness, likenessOf, type Wanted } from '../likeness.ts'
import { toHonouree } from './honourees.ts'

export interface LookAlike extends Likeness {
  readonly honouree: Honouree
}

const perReason = 10
const byNameAlone = 3
const together = 5_000

/**
 * For each wanted honouree the living records that may be the same, best first: of the same identity number; of the same name
 * with the year of birth, the unit, or (a few) neither; of a similar name with the day of birth and the unit.
 */
export async function lookAlikesOf(
  db: Db,
  wanted: readonly (Wanted & { readonly id?: string })[],
): Promise<LookAlike[][]> {
  const all: LookAlike[][] = []
  for (let start = 0; start < wanted.length; start += together) {
    all.push(...(await lookAlikesOfFew(db, wanted.slice(start, start + together))))
  }
  return all
}

async function lookAlikesOfFew(db: Db, wanted: readonly (Wanted & { readonly id?: string })[]): Promise<LookAlike[][]> {
  const { rows } = await sql<Parameters<typeof toHonouree>[0] & { place: number }>`
    SELECT wanted.place, honouree.* FROM unnest(
      ${wanted.map((_each, place) => place)}::int[], ${wanted.map(({ id }) => id ?? null)}::uuid[],
      ${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ name }) => matchKey(name))}::text[],
      ${wanted.map(({ bornOn }) => bornOn ?? null)}::date[], ${wanted.map(birthYearOf)}::smallint[],
      ${wanted.map(({ unitId }) => unitId ?? null)}::uuid[],
      ${wanted.map(({ identityIndex }) => identityIndex?.toString('hex') ?? null)}::text[]
    ) AS wanted (place, self, kind, key, born_on, birth_year, unit_id, identity)
    CROSS JOIN LATERAL (
      SELECT id FROM honourees WHERE identity_index = decode(wanted.identity, 'hex') AND merged_into_id IS NULL
      UNION ALL
      (SELECT id FROM honourees WHERE match_key = wanted.key AND birth_year = wanted.birth_year AND kind = wanted.kind
        AND merged_into_id IS NULL LIMIT ${perReason})
      UNION ALL
      (SELECT id FROM honourees WHERE unit_id = wanted.unit_id AND match_key = wanted.key AND kind = wanted.kind
        AND merged_into_id IS NULL LIMIT ${perReason})
      UNION ALL
      (SELECT id FROM honourees WHERE born_on = wanted.born_on AND unit_id = wanted.unit_id AND match_key <> wanted.key
        AND merged_into_id IS NULL LIMIT ${perReason})
      UNION ALL
      (SELECT id FROM honourees WHERE match_key = wanted.key AND kind = wanted.kind AND merged_into_id IS NULL
        LIMIT ${byNameAlone})
    ) alike JOIN honourees honouree ON honouree.id = alike.id AND honouree.id IS DISTINCT FROM wanted.self`.execute(db)
  const byPlace = Map.groupBy(rows, ({ place }) => place)
  return wanted.map((each, place) => {
    const found = new Map((byPlace.get(place) ?? []).map(row => [row.id, row]))
    return [...found.values()]
      .map(row => {
        const honouree = toHonouree(row)
        const hasSameIdentity = each.identityIndex != null && row.identity_index?.equals(each.identityIndex) === true
        return { honouree, ...likenessOf(each, honouree, hasSameIdentity) }
      })
      .filter(({ reasons }) => reasons.some(reason => reason === 'identity' || reason.endsWith('name')))
      .sort((one, other) => other.score - one.score)
  })
}
