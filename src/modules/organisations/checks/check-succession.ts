import { z } from 'zod'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { type Refused, refuse } from '#shared/result.ts'
import { childrenFrom, findUnitOn, laterVersionOf } from '../store/units.ts'
import { type UnitOn, unitDetails } from '../unit.ts'
import { effectiveDay, legalBasis } from './check-founding.ts'

const ids = z.array(z.uuid()).max(50)

export const succession = z.object({
  kind: z.enum(['merge', 'split', 'abolish']),
  effectiveOn: effectiveDay,
  legalBasis,
  note: z.string().max(500).default(''),
  /** Units that end. */
  predecessorIds: ids.min(1, 'unit.predecessor-missing').transform(unique),
  /** Units that live on and take over. */
  survivorIds: ids.default([]).transform(unique),
  /** Units founded by the change. */
  successors: z.array(unitDetails).max(50).default([]),
  /** Units below those that end come to stand below the one that goes on. */
  movesUnitsBelow: z.boolean().default(false),
})
export type Succession = z.output<typeof succession>

/** Why the units cannot end and go on like this, or undefined when they can. */
export async function checkSuccession(db: Db, change: Succession): Promise<Refused | undefined> {
  const { effectiveOn, predecessorIds: ending, survivorIds, successors } = change
  if (!hasFittingNumbers(change)) return refuse('unit.successor-count', { at: 'successors' })
  if (survivorIds.some(id => ending.includes(id))) return refuse('unit.successor-ends-too', { at: 'survivorIds' })
  if (change.movesUnitsBelow && survivorIds.length + successors.length !== 1)
    return refuse('unit.nowhere-to-move', { at: 'movesUnitsBelow' })
  const surviving = await Promise.all(survivorIds.map(id => findUnitOn(db, id, effectiveOn)))
  if (surviving.includes(undefined))
    return refuse('unit.not-alive', { at: 'survivorIds', values: { day: effectiveOn } })
  const going = surviving.filter(unit => unit !== undefined)
  for (const id of ending) {
    const refused = await checkEnd(db, id, going, change)
    if (refused !== undefined) return refused
  }
  for (const { parentId } of successors) {
    if (parentId !== null && (ending.includes(parentId) || !(await findUnitOn(db, parentId, effectiveOn))))
      return refuse('unit.parent-not-alive', { at: 'successors' })
  }
  return undefined
}

/** A merger makes one of several, a split several of one, an end leaves nobody. */
function hasFittingNumbers({ kind, predecessorIds, survivorIds, successors }: Succession): boolean {
  const heirs = survivorIds.length + successors.length
  if (kind === 'abolish') return heirs === 0
  return kind === 'merge' ? heirs > 0 : predecessorIds.length === 1 && heirs > 1
}

async function checkEnd(
  db: Db,
  id: string,
  going: readonly UnitOn[],
  { kind, effectiveOn: day, predecessorIds, movesUnitsBelow }: Succession,
): Promise<Refused | undefined> {
  const at = 'predecessorIds'
  const unit = await findUnitOn(db, id, day)
  if (unit === undefined) return refuse('unit.not-alive', { at, values: { day } })
  const { shortName: name, endedOn } = unit
  const later = await laterVersionOf(db, id, day)
  if (later !== undefined) return refuse('unit.end-is-known', { at, values: { name, day: later } })
  // What is recorded for a later day is handed on to those who take over; so they must live exactly as long.
  const others = [...going, ...(await Promise.all(predecessorIds.map(other => findUnitOn(db, other, day))))]
  if (endedOn !== null && (kind === 'abolish' || others.some(other => other?.endedOn !== endedOn)))
    return refuse('unit.end-is-known', { at, values: { name, day: endedOn } })
  const orphan = movesUnitsBelow ? undefined : await findOrphan(db, unit, day, predecessorIds)
  return orphan && refuse('unit.has-units-below', { at, values: { name: orphan.shortName } })
}

const findOrphan = async (db: Db, unit: UnitOn, day: IsoDate, ending: readonly string[]) =>
  (await childrenFrom(db, unit.id, day)).find(child => !ending.includes(child.id))

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
