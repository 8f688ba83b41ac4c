import { z } from 'zod'
import { findSubmission } from '#modules/nominations/index.ts'
import { subtreeOn, unitsOn } from '#modules/organisations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import type { Sheet } from '#shared/spreadsheet.ts'
import { largestList } from '../import.ts'
import { ofImport, ofSubmission } from '../import-policies.ts'
import { readRows } from '../read-rows.ts'
import { resolveRows } from '../resolve-rows.ts'
import { findImport } from '../store/imports.ts'

/** An import by itself, for its progress. */
export const getImport = query({
  name: 'get-import',
  policy: ofImport,
  input: z.object({ importId: z.uuid() }),
  run: async ({ db }, { importId }) => (await findImport(db, importId)) ?? null,
})

/** Every row of a list with what was found at each cell: what would happen if it were taken in now. */
export const previewImport = query({
  name: 'preview-import',
  policy: ofImport,
  input: z.object({
    importId: z.uuid(),
    sheets: z.custom<readonly Sheet[]>(Array.isArray),
    identities: z.custom<Parameters<typeof resolveRows>[1]['identities']>(value => value instanceof Map),
  }),
  async run(context, { importId, sheets, identities }) {
    const found = await findImport(context.db, importId)
    const sheet = found?.layout ? sheets[found.layout.sheet] : undefined
    const submission = found && (await findSubmission(context.db, found.submissionId))
    const round = submission && (await findRound(context.db, submission.roundId))
    if (!found?.layout || sheet === undefined || submission === undefined || round === undefined) return null
    const read = readRows(sheet, found.layout, context.clock.today())
    if (read.length > largestList) return { rows: [], tooMany: read.length, hasFormulas: sheet.hasFormulas }
    const rows = await resolveRows(context, { unitId: submission.unitId, round, rows: read, identities })
    return { rows, tooMany: null, hasFormulas: sheet.hasFormulas }
  },
})

/** Where a list would go: the submission, its round, and the units its nominees may belong to. */
export const getImportTarget = query({
  name: 'get-import-target',
  policy: ofSubmission,
  input: z.object({ submissionId: z.uuid() }),
  async run({ db, clock }, { submissionId }) {
    const submission = await findSubmission(db, submissionId)
    const round = submission && (await findRound(db, submission.roundId))
    if (submission === undefined || round === undefined) return null
    const within = new Set(await subtreeOn(db, submission.unitId, clock.today()))
    const units = (await unitsOn(db, clock.today())).filter(({ id }) => within.has(id))
    return { submission, round, units }
  },
})
