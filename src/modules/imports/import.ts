import { z } from 'zod'
import { type ImportField, importFields, type Layout } from './columns.ts'

export const importStatuses = ['preview', 'running', 'done', 'failed'] as const
export type ImportStatus = (typeof importStatuses)[number]

/** The work of one import, in order. */
export const importStages = ['reading', 'checking', 'registering', 'adding'] as const
export type ImportStage = (typeof importStages)[number]

const column = z.number().int().min(0).max(500)

/** Where the list begins and which column holds which field. */
export const layoutSchema = z.object({
  sheet: z.number().int().min(0).max(50),
  firstRow: z.number().int().min(0).max(200),
  headers: z.array(z.string()),
  columns: z.partialRecord(z.enum(importFields), column),
}) satisfies z.ZodType<Layout>

export interface Import {
  readonly id: string
  readonly submissionId: string
  readonly fileId: string
  readonly fileName: string
  readonly fileHash: string
  readonly layout: Layout | null
  readonly status: ImportStatus
  readonly stage: string
  readonly added: number
  readonly createdAt: Date
  readonly claimedAt: Date | null
  readonly version: number
}

/** What is wrong with a cell, or what was assumed of it; words in `web/content/imports`. */
export interface CellFinding {
  readonly field: ImportField
  readonly level: 'error' | 'warning'
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export const largestList = 20_000
