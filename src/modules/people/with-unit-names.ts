import { namesOn } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { Honouree } from './honouree.ts'

export type HonoureeOfUnit = Honouree & { readonly unitName: string | null }

/** Honourees with what their units were called on a day. */
export async function withUnitNames(db: Db, honourees: readonly Honouree[], day: IsoDate): Promise<HonoureeOfUnit[]> {
  const unitIds = honourees.flatMap(({ unitId }) => unitId ?? [])
  const names = await namesOn(db, unitIds, day)
  return honourees.map(honouree => ({ ...honouree, unitName: names.get(honouree.unitId ?? '') ?? null }))
}
