import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type Refused, refuse } from '#shared/result.ts'
import { findUnitOn } from '../store/units.ts'
import { unitDetails } from '../unit.ts'

export const legalBasis = z.string('unit.basis-missing').min(3, 'unit.basis-missing').max(300)
export const effectiveDay = z.iso.date('unit.day-invalid')

export const founding = unitDetails.extend({
  foundedOn: effectiveDay,
  legalBasis,
  /** The unit that lives on and of which this one was a part. */
  splitFromId: z.uuid().nullable().default(null),
})

/** Why a unit cannot be founded like this, or undefined when it can. */
export async function checkFounding(
  db: Db,
  { parentId, splitFromId, foundedOn }: z.output<typeof founding>,
): Promise<Refused | undefined> {
  if (parentId !== null && (await findUnitOn(db, parentId, foundedOn)) === undefined)
    return refuse('unit.parent-not-alive', { at: 'parentId' })
  if (splitFromId !== null && (await findUnitOn(db, splitFromId, foundedOn)) === undefined)
    return refuse('unit.not-alive', { at: 'splitFromId', values: { day: foundedOn } })
  return undefined
}
