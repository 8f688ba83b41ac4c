import { fill } from '../fill.ts'
import type { Language } from '../words.ts'
import { accountsFacts } from './accounts.ts'
import { appraisalFacts } from './appraisal.ts'
import { awardsFacts } from './awards.ts'
import { calendarFacts } from './calendar.ts'
import { consultationFacts } from './consultation.ts'
import { councilsFacts } from './councils.ts'
import { decisionsFacts } from './decisions.ts'
import { demonstrationFacts } from './demonstration.ts'
import { documentsFacts } from './documents.ts'
import { filesFacts } from './files.ts'
import { historyFacts } from './history.ts'
import { importsFacts } from './imports.ts'
import { nominationsFacts } from './nominations.ts'
import { organisationsFacts } from './organisations.ts'
import { parametersFacts } from './parameters.ts'
import { peopleFacts } from './people.ts'
import { plansFacts } from './plans.ts'
import { roundsFacts } from './rounds.ts'

const all: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    ...accountsFacts.vi,
    ...appraisalFacts.vi,
    ...awardsFacts.vi,
    ...calendarFacts.vi,
    ...consultationFacts.vi,
    ...councilsFacts.vi,
    ...decisionsFacts.vi,
    ...demonstrationFacts.vi,
    ...documentsFacts.vi,
    ...filesFacts.vi,
    ...historyFacts.vi,
    ...importsFacts.vi,
    ...nominationsFacts.vi,
    ...organisationsFacts.vi,
    ...parametersFacts.vi,
    ...peopleFacts.vi,
    ...plansFacts.vi,
    ...roundsFacts.vi,
  },
  en: {
    ...accountsFacts.en,
    ...appraisalFacts.en,
    ...awardsFacts.en,
    ...calendarFacts.en,
    ...consultationFacts.en,
    ...councilsFacts.en,
    ...decisionsFacts.en,
    ...demonstrationFacts.en,
    ...documentsFacts.en,
    ...filesFacts.en,
    ...historyFacts.en,
    ...importsFacts.en,
    ...nominationsFacts.en,
    ...organisationsFacts.en,
    ...parametersFacts.en,
    ...peopleFacts.en,
    ...plansFacts.en,
    ...roundsFacts.en,
  },
}

interface Told {
  readonly name: string
  readonly data: unknown
}

/** Every fact that has words. */
export const knownFacts: readonly string[] = Object.keys(all.vi).filter(name => !name.includes(':'))

/** Facts that differ by one of their values are told apart by it: `nomination-moved:accept`. */
const variants = ['move', 'opinion', 'finding', 'kind']

/** What a fact says in a language. */
export function factText({ name, data }: Told, language: Language): string {
  const values = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {}
  const words = all[language]
  const variant = variants.map(field => words[`${name}:${values[field]}`]).find(text => text !== undefined)
  return fill(variant ?? words[name] ?? name, values, language)
}

/** What facts of a name say in general, for choosing among them. */
export const factName = (name: string, language: Language): string =>
  (all[language][name] ?? name).replaceAll(/\{\w+\}/g, '…')
