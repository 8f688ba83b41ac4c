import type { Language } from './words.ts'

const formats = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** A count as people of the language write it. */
export const numberText = (value: number, language: Language): string => formats[language].format(value)
