import { z } from 'zod'
import { findSubmission } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { layoutSchema } from '../import.ts'
import { ofImport, ofSubmission } from '../import-policies.ts'
import { findImport, insertImport, saveImport } from '../store/imports.ts'

/** Keeps an uploaded list beside its submission, with the layout that was found in it, for looking over. */
export const beginImport = command({
  name: 'begin-import',
  policy: ofSubmission,
  input: z.object({
    submissionId: z.uuid(),
    fileId: z.uuid(),
    fileName: z.string().max(300),
    fileHash: z.string().max(128),
    layout: layoutSchema.nullable(),
  }),
  async run({ db, actor, clock, newId }, input) {
    const submission = await findSubmission(db, input.submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    if (submission.status !== 'draft') return refuse('submission.not-editable')
    const id = newId()
    await insertImport(db, {
      ...input,
      id,
      createdBy: actor.kind === 'user' ? actor.userId : null,
      createdAt: clock.now(),
    })
    return done({ id }, fact('import-begun', [`submission:${input.submissionId}`], { file: input.fileName }))
  },
})

/** Tells which columns hold what, where the list was not read rightly by itself. */
export const changeImportLayout = command({
  name: 'change-import-layout',
  policy: ofImport,
  input: z.object({ importId: z.uuid(), layout: layoutSchema }),
  async run({ db }, { importId, layout }) {
    const found = await findImport(db, importId, true)
    if (found === undefined) return refuse('import.not-found')
    if (found.status !== 'preview' && found.status !== 'failed') return refuse('import.already-run')
    if (layout.columns.name === undefined || layout.columns.award === undefined) return refuse('import.columns-missing')
    await saveImport(db, importId, { layout, status: 'preview' })
    return done({ id: importId })
  },
})

/** After so long a running import was cut off with its process. */
const cutOffAfter = 10 * 60_000

/** Marks that the import runs, once: a second confirmation finds it running. */
export const claimImport = command({
  name: 'claim-import',
  policy: ofImport,
  input: z.object({ importId: z.uuid() }),
  async run({ db, clock }, { importId }) {
    const found = await findImport(db, importId, true)
    if (found === undefined) return refuse('import.not-found')
    const now = clock.now()
    const runs = found.status === 'running' && now.getTime() - (found.claimedAt?.getTime() ?? 0) < cutOffAfter
    if (runs || found.status === 'done') return refuse('import.already-run')
    if (found.layout === null) return refuse('import.columns-missing')
    await saveImport(db, importId, { status: 'running', stage: 'reading', added: 0, claimedAt: now })
    return done({ id: importId })
  },
})

/** Tells how far a running import is, or that it failed. */
export const reportImport = command({
  name: 'report-import',
  policy: ofImport,
  input: z.object({ importId: z.uuid(), stage: z.string().max(40), failed: z.boolean().default(false) }),
  async run({ db }, { importId, stage, failed }) {
    await saveImport(db, importId, failed ? { status: 'failed', stage } : { stage })
    return done({})
  },
})
