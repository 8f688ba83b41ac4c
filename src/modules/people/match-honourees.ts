import type { Db } from '#shared/context.ts'
import type { Wanted } from './likeness.ts'
import { type LookAlike, lookAlikesOf } from './store/look-alikes.ts'

export type Candidate = LookAlike

/** For every wanted honouree those of the registry that may be the same, best first; few questions for a long list. */
export const matchHonourees = (db: Db, wanted: readonly Wanted[]): Promise<Candidate[][]> => lookAlikesOf(db, wanted)
