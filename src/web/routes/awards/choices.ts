import { awards, findAward } from '#law/catalogue/index.ts'
import type { Language } from '#web/content/words.ts'

/** The name of an award in the language of the page; its code for one the catalogue does not know. */
export function awardName(code: string, language: Language): string {
  const award = findAward(code)
  return award === undefined ? code : language === 'vi' ? award.nameVi : award.nameEn
}

/** Every award as the options of a select. */
export const awardOptions = (language: Language) =>
  awards.map(({ code }) => ({ value: code, text: awardName(code, language) }))

const firstYear = 2010

/** The years of the register, the newest first. */
export const yearOptions = (today: string) =>
  Array.from({ length: Number(today.slice(0, 4)) - firstYear + 1 }, (_, index) => {
    const year = String(Number(today.slice(0, 4)) - index)
    return { value: year, text: year }
  })

/** A number as the language groups its digits: 10.000 or 10,000. */
export const numberText = (value: number, language: Language): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')
