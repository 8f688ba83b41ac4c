import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { fold } from '#shared/text/fold.ts'
import { insertChanges } from '../store/changes.ts'
import { findUnitOn, insertUnits, insertVersions, keysLike } from '../store/units.ts'
import { type UnitDetails, unitDetails } from '../unit.ts'

export const keepers = roleIs('administrator', 'standing-head')
export const basis = z.string('unit.basis-missing').min(3, 'unit.basis-missing').max(300)

/** Founds a unit on a day under a legal basis. */
export const foundUnit = command({
  name: 'found-unit',
  policy: keepers,
  input: unitDetails.extend({ foundedOn: z.iso.date('unit.day-invalid'), legalBasis: basis }),
  async run(context, { foundedOn, legalBasis, ...details }) {
    if (details.parentId !== null && (await findUnitOn(context.db, details.parentId, foundedOn)) === undefined)
      return refuse('unit.parent-not-alive', { at: 'parentId' })
    const id = await founded(context, details, foundedOn)
    await insertChanges(context.db, [
      {
        id: context.newId(),
        kind: 'found',
        effectiveOn: foundedOn,
        legalBasis,
        certainty: 'verified',
        note: '',
        members: [{ unitId: id, side: 'successor', part: 'whole' }],
      },
    ])
    return done({ id }, fact('unit-founded', [`unit:${id}`], { name: details.name, on: foundedOn, legalBasis }))
  },
})

/** Enters a new unit with its first version; its key is made from its name and kept for ever. */
export async function founded(context: CommandContext, details: UnitDetails, on: string): Promise<string> {
  const id = context.newId()
  const slug = fold(details.shortName)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const taken = await keysLike(context.db, slug)
  let key = slug
  for (let number = 2; taken.has(key); number += 1) key = `${slug}-${number}`
  await insertUnits(context.db, [{ id, key, foundedOn: on, endedOn: null }])
  await insertVersions(context.db, [{ ...details, id: context.newId(), unitId: id, validFrom: on, validTo: null }])
  return id
}
