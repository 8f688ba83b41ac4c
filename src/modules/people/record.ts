import { z } from 'zod'
import { categories } from './honouree.ts'

/** The yearly evaluation: outstanding, good, completed, not completed. */
export const ratings = ['HTXS', 'HTT', 'HT', 'KHT'] as const
export const initiativeLevels = ['co-so', 'tinh', 'toan-quoc'] as const
export const disciplineForms = [
  'khien-trach',
  'canh-cao',
  'ha-bac-luong',
  'giang-chuc',
  'cach-chuc',
  'buoc-thoi-viec',
] as const

const document = z.string().max(120).nullable().default(null)

export const ratingRecord = z.object({
  honoureeId: z.uuid(),
  year: z.number().int().min(1945, 'record.year-invalid').max(2100, 'record.year-invalid'),
  rating: z.enum(ratings),
  documentNumber: document,
  decidedOn: z.iso.date().nullable().default(null),
})
export type RatingRecord = z.output<typeof ratingRecord>

export const initiativeRecord = z.object({
  honoureeId: z.uuid(),
  title: z.string('record.title-missing').min(5, 'record.title-missing').max(500),
  level: z.enum(initiativeLevels),
  recognisedOn: z.iso.date('record.day-invalid'),
  documentNumber: document,
  recognisedBy: z.string().max(200).nullable().default(null),
})
export type InitiativeRecord = z.output<typeof initiativeRecord>

export const disciplineRecord = z.object({
  honoureeId: z.uuid(),
  form: z.enum(disciplineForms),
  decidedOn: z.iso.date('record.day-invalid'),
  effectiveUntil: z.iso.date('record.day-invalid').nullable().default(null),
  documentNumber: document,
})
export type DisciplineRecord = z.output<typeof disciplineRecord>

export const positionRecord = z.object({
  honoureeId: z.uuid(),
  unitId: z.uuid(),
  title: z.string('record.title-missing').min(2, 'record.title-missing').max(300),
  category: z.enum(categories),
  isHead: z.boolean().default(false),
  validFrom: z.iso.date('record.day-invalid'),
})
export type PositionRecord = z.output<typeof positionRecord>
