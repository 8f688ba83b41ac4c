import { z } from 'zod'
import { addNominations, findSubmission } from '#modules/nominations/index.ts'
import { type HonoureeToRegister, register } from '#modules/people/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import type { Sheet } from '#shared/spreadsheet.ts'
import { largestList } from '../import.ts'
import { ofImport } from '../import-policies.ts'
import { readRows } from '../read-rows.ts'
import { type ResolvedRow, resolveRows } from '../resolve-rows.ts'
import { findImport, saveImport } from '../store/imports.ts'

/**
 * Takes a whole list in, all rows or none: honourees that are not in the registry are registered, then everyone is nominated. What
 * the preview showed is found again here: between the two, others may have worked.
 */
export const importNominations = command({
  name: 'import-nominations',
  policy: ofImport,
  input: z.object({
    importId: z.uuid(),
    sheets: z.custom<readonly Sheet[]>(Array.isArray),
    identities: z.custom<Parameters<typeof resolveRows>[1]['identities']>(value => value instanceof Map),
  }),
  async run(context, { importId, sheets, identities }) {
    const { db, clock } = context
    const found = await findImport(db, importId, true)
    if (found === undefined || found.layout === null) return refuse('import.not-found')
    if (found.status !== 'running') return refuse('import.already-run')
    const submission = await findSubmission(db, found.submissionId)
    const round = submission && (await findRound(db, submission.roundId))
    const sheet = sheets[found.layout.sheet]
    if (submission === undefined || round === undefined || sheet === undefined) return refuse('import.not-found')
    const read = readRows(sheet, found.layout, clock.today())
    if (read.length === 0) return refuse('import.no-rows')
    if (read.length > largestList)
      return refuse('import.too-many-rows', { values: { count: read.length, largest: largestList } })
    const rows = await resolveRows(context, { unitId: submission.unitId, round, rows: read, identities })
    const wrong = rows.filter(({ findings }) => findings.some(({ level }) => level === 'error'))
    if (wrong.length > 0) return refuse('import.has-errors', { values: { count: wrong.length } })
    const unknown = rows.filter(({ match }) => match === null)
    const registered = unknown.length === 0 ? undefined : await register(context, unknown.map(toRegister))
    if (registered !== undefined && !registered.ok) return registered
    const newIds = new Map(unknown.map((row, index) => [row.number, registered?.value[index]]))
    const nominations = rows.map(row => ({
      honoureeId: row.match?.id ?? newIds.get(row.number) ?? '',
      awardCode: row.awardCode ?? '',
      ...(row.title === '' ? {} : { title: row.title }),
      ...(row.category === null ? {} : { category: row.category }),
      summary: row.summary,
      report: {},
      parts: [],
    }))
    const added = await addNominations.run(context, { submissionId: submission.id, nominations })
    if (!added.ok) return added
    await saveImport(db, importId, { status: 'done', stage: '', added: rows.length })
    const values = { file: found.fileName, count: rows.length, registered: unknown.length }
    return done(
      { count: rows.length, registered: unknown.length },
      fact('list-imported', [`submission:${submission.id}`, `import:${importId}`], values),
      ...added.facts,
    )
  },
})

const toRegister = (row: ResolvedRow): HonoureeToRegister => ({
  kind: row.kind,
  name: row.name,
  sex: row.sex,
  bornOn: row.born?.on ?? null,
  birthYear: row.born?.year ?? null,
  ethnicity: null,
  category: row.category,
  unitId: row.unitId,
  positionTitle: row.title === '' ? null : row.title,
  identity: row.identity,
})
