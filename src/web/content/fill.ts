import { findAward } from '#law/catalogue/index.ts'
import type { Language } from './words.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Puts values into a text: `{count}` becomes the value of that name. A day is written as people write it, and an award by
 * its name; a value that is missing or is no plain one leaves a dash.
 */
export function fill(text: string, values: Values, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => inWords(name, values[name], language))
}

function inWords(name: string, value: unknown, language: Language): string {
  if (typeof value === 'number') return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value)
  if (typeof value !== 'string' || value === '') return '–'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('/')
  const award = name === 'awardCode' ? findAward(value) : undefined
  return award === undefined ? value : language === 'vi' ? award.nameVi : award.nameEn
}
