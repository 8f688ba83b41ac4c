import type { IsoDate } from '#shared/clock.ts'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { fold } from '#shared/text/fold.ts'
import { checkFounding, founding } from '../checks/check-founding.ts'
import { insertChanges } from '../store/changes.ts'
import { insertUnits, insertVersions, keysLike } from '../store/units.ts'
import { keepers, type UnitDetails } from '../unit.ts'

/** Founds a unit on a day under a legal basis, alone or out of a part of one that lives on. */
export const foundUnit = command({
  name: 'found-unit',
  policy: keepers,
  input: founding,
  async run(context, input) {
    const { foundedOn, legalBasis, splitFromId, ...details } = input
    const refused = await checkFounding(context.db, input)
    if (refused !== undefined) return refused
    const id = await founded(context, details, { on: foundedOn, until: null })
    await insertChanges(context.db, [
      {
        id: context.newId(),
        kind: splitFromId === null ? 'found' : 'split',
        effectiveOn: foundedOn,
        legalBasis,
        certainty: 'verified',
        note: '',
        members: [
          ...(splitFromId === null ? [] : [{ unitId: splitFromId, side: 'predecessor', part: 'partial' } as const]),
          { unitId: id, side: 'successor', part: 'whole' },
        ],
      },
    ])
    const subjects = [id, splitFromId].filter(unitId => unitId !== null).map(unitId => `unit:${unitId}`)
    return done({ id }, fact('unit-founded', subjects, { name: details.name, on: foundedOn, legalBasis }))
  },
})

/** Enters a new unit with its first version; its key is made from its name and kept for ever. */
export async function founded(
  context: CommandContext,
  details: UnitDetails,
  { on, until }: { on: IsoDate; until: IsoDate | null },
): Promise<string> {
  const id = context.newId()
  const letters = fold(details.shortName)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const slug = letters === '' ? 'don-vi' : letters
  const taken = await keysLike(context.db, slug)
  let key = slug
  for (let number = 2; taken.has(key); number += 1) key = `${slug}-${number}`
  await insertUnits(context.db, [{ id, key, foundedOn: on, isFoundingKnown: true, endedOn: until }])
  await insertVersions(context.db, [{ ...details, id: context.newId(), unitId: id, validFrom: on, validTo: until }])
  return id
}
