import { openNumberAndDate } from './letterhead.ts'
import type { Obligation, ObligationContent } from './obligation.ts'
import type { Clause, ClauseContent } from './plan.ts'

/** Years that stand alone; those of periods (2021-2025) and of dates of documents (08/12/2020) are not of this plan. */
const loneYear = /(?<![\d/.-])20\d\d(?![\d/-])/g

/** The text with this plan's year and the year before it moved on by one. */
export const shiftText = (text: string, year: number): string =>
  text.replace(loneYear, found =>
    Number(found) === year || Number(found) === year - 1 ? `${Number(found) + 1}` : found,
  )

/** A clause for next year's plan; whatever names a year or a date, and the signature, must be looked at again. */
export function shiftClause(clause: Clause, year: number): ClauseContent & { readonly needsReview: boolean } {
  const shift = (text: string) => (clause.kind === 'letterhead' ? openNumberAndDate(text) : shiftText(text, year))
  return {
    ref: clause.ref,
    parent: clause.parent,
    kind: clause.kind,
    strength: clause.strength,
    vi: shift(clause.vi),
    en: shift(clause.en),
    marksVi: clause.marksVi.map(shift),
    marksEn: clause.marksEn.map(shift),
    needsReview: clause.kind === 'signature' || clause.marksVi.length > 0 || /\d{4}/.test(clause.vi),
  }
}

/** An obligation for next year's plan: the plan's own dates a year later, those that the standing office set open again. */
export function shiftObligation(
  obligation: Obligation,
  year: number,
): ObligationContent & { readonly needsReview: boolean } {
  const { code, clauseRef, bound, outputKind, recipientVi, recipientEn, tracked, countMin, countMax } = obligation
  const dueOn = obligation.dueSource === 'plan' ? obligation.dueOn : null
  return {
    ...{ code, clauseRef, bound, outputKind, recipientVi, recipientEn, tracked, countMin, countMax },
    whatVi: shiftText(obligation.whatVi, year),
    whatEn: shiftText(obligation.whatEn, year),
    opensOn: oneYearOn(obligation.opensOn),
    dueOn: oneYearOn(dueOn),
    needsReview: obligation.opensOn !== null || dueOn !== null,
  }
}

/** The same day a year later; the last day of a month stays the last. */
function oneYearOn(day: string | null): string | null {
  if (day === null) return null
  const date = Temporal.PlainDate.from(day)
  const later = date.add({ years: 1 })
  return (date.day === date.daysInMonth ? later.with({ day: later.daysInMonth }) : later).toString()
}
