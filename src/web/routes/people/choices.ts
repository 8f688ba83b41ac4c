import { categories } from '#modules/people/index.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import type { Language } from '#web/content/words.ts'

/** Codes as the options of a select, in the order given. */
export const options = <Code extends string>(names: Readonly<Record<Code, string>>, codes: readonly Code[]) =>
  codes.map(code => ({ value: code, text: names[code] }))

export const categoryOptions = (language: Language) => options(honoureeNames[language].categories, categories)
