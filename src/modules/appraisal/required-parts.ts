import type { NominationView } from '#modules/nominations/index.ts'
import { findPart, findRound, type PartCode, type Round } from '#modules/rounds/index.ts'
import type { Db } from '#shared/context.ts'

/** A part the round lists for an award, and whether every dossier must hold it by itself. */
export interface ListedPart {
  readonly code: PartCode
  readonly required: boolean
}

/** The parts that the round lists for the award of a nomination; papers of enterprises are asked only of these. */
export function listedPartsIn(round: Round | undefined, { awardCode }: NominationView): readonly ListedPart[] {
  const award = round?.awards.find(each => each.awardCode === awardCode)
  return (award?.dossierParts ?? []).map(code => {
    const { heldBy, enterprisesOnly = false } = findPart(code)
    return { code, required: heldBy === 'nomination' && !enterprisesOnly }
  })
}

export const listedPartsOf = async (db: Db, nomination: NominationView): Promise<readonly ListedPart[]> =>
  listedPartsIn(await findRound(db, nomination.roundId), nomination)
