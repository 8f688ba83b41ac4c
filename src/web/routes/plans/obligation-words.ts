import type { Obligation } from '#modules/plans/index.ts'
import type { Language } from '#web/content/words.ts'

/** What is to be done, in the language of the page. */
export const whatOf = ({ whatVi, whatEn }: Pick<Obligation, 'whatVi' | 'whatEn'>, language: Language): string =>
  language === 'en' && whatEn !== '' ? whatEn : whatVi

/** Where it goes, in the language of the page. */
export const recipientOf = (
  { recipientVi, recipientEn }: Pick<Obligation, 'recipientVi' | 'recipientEn'>,
  language: Language,
): string => (language === 'en' && recipientEn !== '' ? recipientEn : recipientVi)
