import type { Db } from '#shared/context.ts'
import { type Honouree, matchKey } from './honouree.ts'
import { type Likeness, likeness, sameNameOrIdentity, type Wanted } from './store/duplicates.ts'

export interface Candidate extends Likeness {
  readonly honouree: Honouree
}

/** For every wanted honouree those of the registry that may be the same, best first; one question for the whole list. */
export async function matchHonourees(db: Db, wanted: readonly Wanted[]): Promise<Candidate[][]> {
  if (wanted.length === 0) return []
  const known = await sameNameOrIdentity(db, wanted)
  const byKey = Map.groupBy(known, ({ name, kind }) => `${kind}:${matchKey(name)}`)
  const byIdentity = new Map(known.filter(({ indexHex }) => indexHex !== '').map(each => [each.indexHex, each]))
  return wanted.map(each => {
    const holder = each.identityIndex ? byIdentity.get(each.identityIndex.toString('hex')) : undefined
    const alike = new Set([...(byKey.get(`${each.kind}:${matchKey(each.name)}`) ?? []), ...(holder ? [holder] : [])])
    return [...alike]
      .map(({ indexHex, ...honouree }) => ({ honouree, ...likeness(each, honouree, honouree.id === holder?.id) }))
      .sort((one, other) => other.score - one.score)
  })
}
