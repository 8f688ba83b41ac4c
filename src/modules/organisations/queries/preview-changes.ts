import { query } from '#shared/command.ts'
import type { Refusal } from '#shared/result.ts'
import { alteration, checkAlteration } from '../checks/check-alteration.ts'
import { checkFounding, founding } from '../checks/check-founding.ts'
import { checkSuccession, succession } from '../checks/check-succession.ts'
import { childrenFrom, findUnitOn, unitsOn } from '../store/units.ts'
import { keepers, type UnitDetails, type UnitKind, type UnitOn } from '../unit.ts'

/** What recording a change would do; nothing is recorded. `refusals` says why it cannot be. */
interface Preview {
  readonly refusals: readonly Refusal[]
}

/** What founding a unit would do. */
export const previewFounding = query({
  name: 'preview-founding',
  policy: keepers,
  input: founding,
  async run({ db }, input): Promise<Preview & { readonly parent: UnitOn | null }> {
    const refused = await checkFounding(db, input)
    const parent = input.parentId === null ? null : ((await findUnitOn(db, input.parentId, input.foundedOn)) ?? null)
    return { refusals: refused?.refusals ?? [], parent }
  },
})

/** What changing a unit would do: how it is before, and how many units stay below it. */
export const previewAlteration = query({
  name: 'preview-alteration',
  policy: keepers,
  input: alteration,
  async run({ db }, input): Promise<Preview & { readonly below: number }> {
    const checked = await checkAlteration(db, input)
    const below = await childrenFrom(db, input.unitId, input.from)
    return { refusals: 'refusals' in checked ? checked.refusals : [], below: below.length }
  },
})

export interface SuccessionPreview extends Preview {
  readonly ending: readonly UnitOn[]
  readonly surviving: readonly UnitOn[]
  readonly moving: readonly UnitOn[]
  readonly founding: readonly UnitDetails[]
  /** Only kinds whose number changes. */
  readonly counts: readonly { readonly kind: UnitKind; readonly before: number; readonly after: number }[]
}

/** What a merger, split or end would do: who ends, goes on and moves along, and the numbers before and after. */
export const previewSuccession = query({
  name: 'preview-succession',
  policy: keepers,
  input: succession,
  async run({ db }, input): Promise<SuccessionPreview> {
    const { effectiveOn: day, predecessorIds, survivorIds, successors, movesUnitsBelow } = input
    const refused = await checkSuccession(db, input)
    const all = await unitsOn(db, day)
    const chosen = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id))
    const ending = chosen(predecessorIds)
    const moving = all.filter(
      ({ id, parentId }) => parentId !== null && predecessorIds.includes(parentId) && !predecessorIds.includes(id),
    )
    const kinds = [...new Set([...ending, ...successors].map(({ kind }) => kind))]
    const countIn = (units: readonly { kind: UnitKind }[], kind: UnitKind) =>
      units.filter(unit => unit.kind === kind).length
    const counts = kinds.map(kind => {
      const before = countIn(all, kind)
      return { kind, before, after: before - countIn(ending, kind) + countIn(successors, kind) }
    })
    return {
      refusals: refused?.refusals ?? [],
      ending,
      surviving: chosen(survivorIds),
      moving: movesUnitsBelow ? moving : [],
      founding: successors,
      counts,
    }
  },
})
