import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import {
  changeContent,
  findNomination,
  lockNominationViews,
  moveNominations,
  replacePartFiles,
} from '#modules/nominations/index.ts'
import { categories } from '#modules/people/index.ts'
import { command, done, fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { roleForUnit } from '#shared/policy.ts'
import { type Refusal, refuse, refuseAll } from '#shared/result.ts'
import { type CorrectionRequest, isOpen } from '../appraisal.ts'
import { subjectsOf } from '../at-desk.ts'
import { resumedDueOn } from '../clocks.ts'
import { type CorrectionField, contentWith, joinFileIds, partOfField, splitFileIds } from '../correction-field.ts'
import { clearMark } from '../store/checks.ts'
import { requestsOf, saveCorrection } from '../store/corrections.ts'

const longest: Partial<Record<CorrectionField, number>> = { 'nominee-name': 300, 'nominee-title': 300 }

/**
 * The unit corrects the fields it was asked to correct, all of them and no other, and the nomination goes straight back to the
 * desk that asked. A field left as it was needs a word why.
 */
export const correctNomination = command({
  name: 'correct-nomination',
  policy: roleForUnit(
    ['unit-officer', 'unit-head'],
    async ({ db }, { nominationId }: { nominationId: string }) => (await findNomination(db, nominationId))?.unitId,
  ),
  input: z.object({
    nominationId: z.uuid(),
    corrections: z
      .array(z.object({ requestId: z.uuid(), value: z.string().max(20_000), note: z.string().max(1_000).default('') }))
      .min(1)
      .max(100),
  }),
  async run(context, { nominationId, corrections }) {
    const { db, clock } = context
    const [nomination] = await lockNominationViews(db, [nominationId])
    if (nomination === undefined) return refuse('nomination.not-found')
    if (nomination.status !== 'returned') return refuse('correction.not-asked')
    const open = (await requestsOf(db, [nominationId])).filter(isOpen)
    const byId = new Map(open.map(request => [request.id, request]))
    if (corrections.some(({ requestId }) => !byId.has(requestId))) return refuse('correction.not-flagged')
    const given = new Map(corrections.map(correction => [correction.requestId, correction]))
    const refusals: Refusal[] = []
    for (const request of open)
      refusals.push(...(await problemsOf(db, request, given.get(request.id), nomination.unitId)))
    const refused = refuseAll(refusals)
    if (refused !== undefined) return refused

    const values = open.map(request => {
      const field = request.field as CorrectionField
      const value = given.get(request.id)?.value ?? ''
      return { request, field, value: partOfField(field) === undefined ? value : joinFileIds(splitFileIds(value)) }
    })
    await changeContent(db, nomination, contentWith(nomination, values))
    for (const { request, field, value } of values) {
      const part = partOfField(field)
      if (part !== undefined) {
        await replacePartFiles(db, nominationId, part, splitFileIds(value))
        await clearMark(db, nominationId, part)
      }
      await saveCorrection(db, request.id, { value, note: given.get(request.id)?.note ?? '', at: clock.now() })
    }
    const dueOn = await resumedDueOn(context, open[0]?.daysLeft ?? null)
    const moved = await moveNominations(context, [nominationId], 'correct', { dueOn })
    if (!moved.ok) return moved
    const changed = values.filter(({ request, value }) => value !== request.oldValue).map(({ field }) => field)
    const corrected = fact('nomination-corrected', subjectsOf(nomination), {
      fields: values.map(({ field }) => field),
      changed,
    })
    return done({ id: nominationId, changed: changed.length }, corrected, ...moved.value)
  },
})

async function problemsOf(
  db: Db,
  request: CorrectionRequest,
  given: { value: string; note: string } | undefined,
  unitId: string,
): Promise<Refusal[]> {
  const at = request.id
  if (given === undefined) return [{ code: 'correction.unanswered', at }]
  const { value, note } = given
  const part = partOfField(request.field)
  if (part !== undefined) {
    const ids = splitFileIds(value)
    const files = await readFiles(
      db,
      ids.filter(id => z.uuid().safeParse(id).success),
    )
    const before = splitFileIds(request.oldValue)
    const isOurs = files.every(({ id, ownerUnitId }) => ownerUnitId === unitId || before.includes(id))
    if (files.length < ids.length || !isOurs) return [{ code: 'correction.file-unknown', at }]
  } else if (request.field === 'nominee-name' && value.length < 2) {
    return [{ code: 'correction.name-missing', at }]
  } else if (request.field === 'nominee-category' && !categories.some(each => each === value)) {
    return [{ code: 'correction.category-missing', at }]
  }
  const most = longest[request.field as CorrectionField]
  if (most !== undefined && value.length > most) return [{ code: 'correction.too-long', at, values: { most } }]
  return value === request.oldValue && note.length < 5 ? [{ code: 'correction.unchanged', at }] : []
}
