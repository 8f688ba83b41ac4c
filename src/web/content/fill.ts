import { findAward } from '#law/catalogue/index.ts'
import { vietnamTimeZone } from '#shared/clock.ts'
import type { Language } from './words.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Puts values into a text: `{count}` becomes the value of that name. Days and hours are written as people write them, an
 * award by its name; a value that is missing leaves a dash.
 */
export function fill(text: string, values: Values, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => inWords(name, values[name], language))
}

function inWords(name: string, value: unknown, language: Language): string {
  if (typeof value === 'number') return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value)
  if (Array.isArray(value) && value.length > 0) return value.map(part => inWords(name, part, language)).join(', ')
  if (typeof value !== 'string' || value === '') return '–'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayText(value)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return instantText(new Date(value))
  const award = name === 'awardCode' ? findAward(value) : undefined
  return award === undefined ? value : language === 'vi' ? award.nameVi : award.nameEn
}

const dayText = (day: string): string => day.split('-').reverse().join('/')

function instantText(at: Date): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(vietnamTimeZone)
  return `${local.toPlainTime().toString().slice(0, 5)} ${dayText(local.toPlainDate().toString())}`
}
