import { findAward } from '#law/catalogue/index.ts'
import { findPart, isPartCode, type Round } from '#modules/rounds/index.ts'
import type { Language } from './words.ts'

/** What an award is called; a code that the catalogue does not know stands for itself. */
export function awardName(code: string, language: Language): string {
  const award = findAward(code)
  if (award === undefined) return code
  return language === 'vi' ? award.nameVi : award.nameEn
}

/** What a part of the dossier is called. */
export function partName(code: string, language: Language): string {
  if (!isPartCode(code)) return code
  const part = findPart(code)
  return language === 'vi' ? part.nameVi : part.nameEn
}

/** What a round is called; without an English name the Vietnamese one. */
export const roundName = ({ nameVi, nameEn }: Pick<Round, 'nameVi' | 'nameEn'>, language: Language): string =>
  language === 'en' && nameEn !== '' ? nameEn : nameVi
