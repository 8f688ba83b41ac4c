import { findPart, type PartCode, type Round } from '#modules/rounds/index.ts'
import type { NominationView } from '../store/nomination-views.ts'

const enterpriseCategories: readonly string[] = ['doanh-nghiep', 'doanh-nhan']

/** The papers the round asks of this nomination; some are asked of enterprises and those who run them only. */
export function partsAskedOf(
  round: Round | undefined,
  { awardCode, nomineeCategory }: Pick<NominationView, 'awardCode' | 'nomineeCategory'>,
): readonly PartCode[] {
  const award = round?.awards.find(each => each.awardCode === awardCode)
  const isEnterprise = enterpriseCategories.includes(nomineeCategory ?? '')
  return (award?.dossierParts ?? []).filter(code => isEnterprise || !findPart(code).enterprisesOnly)
}
