import type { Refusal } from '#shared/result.ts'
import type { Language } from '../words.ts'
import { accountRefusals } from './accounts.ts'
import { appraisalRefusals } from './appraisal.ts'
import { awardRefusals } from './awards.ts'
import { calendarRefusals } from './calendar.ts'
import { commonRefusals } from './common.ts'
import { consultationRefusals } from './consultation.ts'
import { councilRefusals } from './councils.ts'
import { decisionRefusals } from './decisions.ts'
import { demonstrationRefusals } from './demonstration.ts'
import { documentRefusals } from './documents.ts'
import { fileRefusals } from './files.ts'
import { historyRefusals } from './history.ts'
import { importRefusals } from './imports.ts'
import { nominationRefusals } from './nominations.ts'
import { notificationRefusals } from './notifications.ts'
import { organisationRefusals } from './organisations.ts'
import { parameterRefusals } from './parameters.ts'
import { peopleRefusals } from './people.ts'
import { planRefusals } from './plans.ts'
import { roundRefusals } from './rounds.ts'

const all: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    ...accountRefusals.vi,
    ...appraisalRefusals.vi,
    ...awardRefusals.vi,
    ...calendarRefusals.vi,
    ...commonRefusals.vi,
    ...consultationRefusals.vi,
    ...councilRefusals.vi,
    ...decisionRefusals.vi,
    ...documentRefusals.vi,
    ...fileRefusals.vi,
    ...demonstrationRefusals.vi,
    ...historyRefusals.vi,
    ...importRefusals.vi,
    ...nominationRefusals.vi,
    ...notificationRefusals.vi,
    ...organisationRefusals.vi,
    ...parameterRefusals.vi,
    ...planRefusals.vi,
    ...roundRefusals.vi,
    ...peopleRefusals.vi,
  },
  en: {
    ...accountRefusals.en,
    ...appraisalRefusals.en,
    ...awardRefusals.en,
    ...calendarRefusals.en,
    ...commonRefusals.en,
    ...consultationRefusals.en,
    ...councilRefusals.en,
    ...decisionRefusals.en,
    ...documentRefusals.en,
    ...fileRefusals.en,
    ...demonstrationRefusals.en,
    ...historyRefusals.en,
    ...importRefusals.en,
    ...nominationRefusals.en,
    ...notificationRefusals.en,
    ...organisationRefusals.en,
    ...parameterRefusals.en,
    ...planRefusals.en,
    ...roundRefusals.en,
    ...peopleRefusals.en,
  },
}

export const knownRefusalCodes: readonly string[] = Object.keys(all.vi)

/** The words for a refusal; `{name}` in them is replaced by the refusal's value of that name. */
export function refusalText(refusal: Refusal, language: Language): string {
  const text = all[language][refusal.code] ?? all[language]['input.invalid'] ?? refusal.code
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => readable(String(refusal.values?.[name] ?? '')))
}

/** Days are written as people write them. */
const readable = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
