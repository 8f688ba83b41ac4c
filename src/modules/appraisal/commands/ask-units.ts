import { z } from 'zod'
import { letUnitRead } from '#modules/files/index.ts'
import { partFilesOf } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { isOutstanding } from '../appraisal.ts'
import { subjectsOf, takeAtDesk } from '../at-desk.ts'
import { lastDayOf } from '../clocks.ts'
import { consultationsOf, insertConsultations } from '../store/consultations.ts'

/**
 * Asks one or several bodies for their opinion on nominations (hiệp y), with a due day: the one given, or the working days of
 * the dated parameter. Each body asked may read the dossier's papers from then on.
 */
export const askUnits = command({
  name: 'ask-units',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    nominations: z
      .array(z.object({ id: z.uuid(), version: z.number().int() }))
      .min(1, 'appraisal.nothing-chosen')
      .max(500),
    unitIds: z.array(z.uuid()).min(1, 'consultation.nobody-asked').max(30),
    question: z.string().min(10, 'consultation.question-too-short').max(2_000, 'consultation.too-long'),
    dueOn: z.iso.date('consultation.due-invalid').optional(),
  }),
  async run(context, { nominations: seen, unitIds, question, dueOn }) {
    const { db, clock, actor } = context
    const taken = await takeAtDesk(context, seen)
    if (!taken.ok) return taken
    const ids = taken.value.map(({ id }) => id)
    const asked = [...new Set(unitIds)]
    const again = (await consultationsOf(db, ids)).find(each => isOutstanding(each) && asked.includes(each.askedUnitId))
    const names = await namesOn(db, asked, clock.today())
    if (again !== undefined)
      return refuse('consultation.already-asked', {
        at: 'unitIds',
        values: { unit: names.get(again.askedUnitId) ?? '' },
      })
    if (names.size < asked.length) return refuse('consultation.unit-unknown', { at: 'unitIds' })
    if (dueOn !== undefined && dueOn <= clock.today()) return refuse('consultation.due-invalid', { at: 'dueOn' })
    const due =
      dueOn === undefined
        ? await lastDayOf(context, 'clock.consultation')
        : { ok: true as const, value: { day: dueOn } }
    if (!due.ok) return due
    const askedBy = actor.kind === 'user' ? actor.userId : null
    const common = { question, askedBy, askedAt: clock.now(), dueOn: due.value.day }
    await insertConsultations(
      db,
      ids.flatMap(nominationId =>
        asked.map(askedUnitId => ({ id: context.newId(), nominationId, askedUnitId, ...common })),
      ),
    )
    const files = (await partFilesOf(db, ids)).map(({ fileId }) => fileId)
    for (const unitId of asked) await letUnitRead(db, files, unitId)
    const facts = taken.value.map(nomination =>
      fact('consultation-asked', [...subjectsOf(nomination), ...asked.map(id => `unit:${id}`)], {
        units: asked.map(id => names.get(id)),
        question,
        dueOn: due.value.day,
      }),
    )
    return done({ asked: asked.length * ids.length, dueOn: due.value.day }, ...facts)
  },
})
