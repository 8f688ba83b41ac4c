import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { type Refusal, refuse, refuseAll } from '#shared/result.ts'
import { findMove } from '#shared/status-table.ts'
import type { Obligation } from '../obligation.ts'
import type { Output } from '../output.ts'
import { outputMoves } from '../output-status.ts'
import { outputSubjects } from '../output-subjects.ts'
import { mayMove } from '../policies.ts'
import { findObligation } from '../store/obligations.ts'
import { lockOutputs, updateOutput } from '../store/outputs.ts'

const sentDocument = z.object({
  documentNumber: z.string('output.number-missing').min(1, 'output.number-missing').max(80),
  documentOn: z.iso.date('plan.date-invalid'),
  fileId: z.uuid('output.file-missing'),
  /** How many names a list holds. */
  itemCount: z.number('plan.count-invalid').int().nullable().default(null),
  note: z.string().max(1_000).default(''),
})

/** Sends what a unit owes: the document with its number, date and file. */
export const sendOutput = command({
  name: 'send-output',
  policy: mayMove('send'),
  input: sentDocument.extend({ outputId: z.uuid(), version: z.number().int() }),
  async run(context, { outputId, version, ...document }) {
    const { db, actor, clock } = context
    const [output] = await lockOutputs(db, [outputId])
    const obligation = output && (await findObligation(db, output.obligationId))
    if (output === undefined || obligation === undefined) return refuse('output.not-found')
    if (output.version !== version) return refuse('changed-meanwhile')
    if (findMove(outputMoves(obligation.bound), 'send', output, actor) === undefined)
      return refuse(output.status === 'sent' ? 'output.sent-already' : 'output.closed')
    const refused = refuseAll(await problemsOf(context, obligation, output, document))
    if (refused !== undefined) return refused
    await updateOutput(db, outputId, {
      status: 'sent',
      sent_at: clock.now(),
      settled_at: null,
      file_id: document.fileId,
      document_number: document.documentNumber,
      document_on: document.documentOn,
      item_count: document.itemCount,
      note: document.note,
    })
    const { documentNumber, documentOn, itemCount } = document
    const told = { code: obligation.code, documentNumber, documentOn, ...(itemCount !== null && { itemCount }) }
    return done({ id: outputId }, fact('output-sent', outputSubjects(output), told))
  },
})

async function problemsOf(
  { db, actor, clock }: CommandContext,
  { countMin, countMax }: Obligation,
  output: Output,
  { documentOn, fileId, itemCount }: z.output<typeof sentDocument>,
): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  if (documentOn > clock.today()) refusals.push({ code: 'output.dated-in-future', at: 'documentOn' })
  const [file] = await readFiles(db, [fileId])
  const isOwn = file?.uploadedBy === (actor.kind === 'user' ? actor.userId : null)
  if (file === undefined || (file.ownerUnitId !== output.unitId && !isOwn))
    refusals.push({ code: 'output.file-missing', at: 'fileId' })
  const [least, most] = [countMin ?? 0, countMax ?? Number.POSITIVE_INFINITY]
  if (countMin !== null && (itemCount === null || itemCount < least || itemCount > most))
    refusals.push({ code: 'output.count-outside', at: 'itemCount', values: { least, most } })
  return refusals
}
