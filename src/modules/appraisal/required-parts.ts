import { type NominationView, partsAskedOf } from '#modules/nominations/index.ts'
import type { PartCode, Round } from '#modules/rounds/index.ts'

/** A part the round lists for an award, and whether it is asked of this nomination. */
export interface ListedPart {
  readonly code: PartCode
  readonly required: boolean
}

/** The parts that the round lists for the award of a nomination; papers of enterprises are asked only of these. */
export function listedPartsIn(round: Round | undefined, nomination: NominationView): readonly ListedPart[] {
  const asked = partsAskedOf(round, nomination)
  const award = round?.awards.find(({ awardCode }) => awardCode === nomination.awardCode)
  return (award?.dossierParts ?? []).map(code => ({ code, required: asked.includes(code) }))
}
