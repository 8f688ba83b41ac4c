import { z } from 'zod'

export const clauseKinds = [
  'letterhead',
  'title',
  'preamble',
  'heading',
  'paragraph',
  'recipient',
  'signature',
] as const

/** D: a duty the product must run or hold; S: a quality or rule it carries; C: context only. */
export const strengths = ['D', 'S', 'C'] as const

const text = z.string().max(5_000)
const marks = z.array(z.string().min(1).max(200)).max(20)

/** What an editor may say in one clause. */
export const clauseText = z.object({
  vi: text.min(1, 'plan.text-missing'),
  en: text,
  /** Phrases of the text that fix a date or a number. */
  marksVi: marks.default([]),
  marksEn: marks.default([]),
})
export type ClauseText = Readonly<z.output<typeof clauseText>>

export const clauseRef = z
  .string()
  .max(30)
  .regex(/^[0-9A-Za-z]+(\.[0-9a-z]+)*$/, 'plan.ref-invalid')

/** A clause as it stands in a file of reference. */
export const clauseContent = clauseText.extend({
  ref: clauseRef,
  parent: clauseRef.nullable(),
  kind: z.enum(clauseKinds),
  strength: z.enum(strengths).nullable(),
})
export type ClauseContent = Readonly<z.output<typeof clauseContent>>

/** One sentence or item of a plan, with the reference that people cite. */
export interface Clause extends ClauseContent {
  readonly id: string
  readonly position: number
  readonly needsReview: boolean
  readonly version: number
}

export const documentRoles = ['legal-basis', 'cited', 'recipient'] as const

/** A document that the plan rests on or cites, or one of those it is sent to. */
export const planDocument = z.object({
  role: z.enum(documentRoles),
  vi: z.string().min(1).max(500),
  en: z.string().max(500),
  number: z.string().max(80).nullable(),
  issuedOn: z.iso.date().nullable(),
  issuer: z.string().max(300).nullable(),
  refs: z.array(clauseRef),
})
export type PlanDocument = Readonly<z.output<typeof planDocument>>

export const planYear = z
  .number('plan.year-invalid')
  .int()
  .min(2000, 'plan.year-invalid')
  .max(2099, 'plan.year-invalid')
export const planTitle = z.string().min(5, 'plan.title-missing').max(300)

/** The province's plan for the year's emulation and commendation work. */
export interface Plan {
  readonly id: string
  readonly year: number
  readonly status: 'draft' | 'issued'
  readonly number: string | null
  readonly title: string
  readonly titleEn: string
  readonly issuer: string
  readonly issuedOn: string | null
  readonly signerPosition: string | null
  readonly signerName: string | null
  readonly copiedFromId: string | null
  readonly textHash: string | null
  readonly version: number
}
