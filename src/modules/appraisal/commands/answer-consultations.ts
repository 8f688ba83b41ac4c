import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { grantsOf } from '#shared/actor.ts'
import { command, done, fact } from '#shared/command.ts'
import { anyOf, type Policy, roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { isOutstanding, opinions } from '../appraisal.ts'
import { subjectsOf } from '../at-desk.ts'
import { readConsultations, saveAnswer } from '../store/consultations.ts'

interface Input {
  readonly consultationIds: readonly string[]
}

/** An officer of the one unit that all the questions were put to. */
const ofAskedUnit: Policy<Input> = async ({ actor, db }, { consultationIds }) => {
  const units = new Set((await readConsultations(db, consultationIds)).map(({ askedUnitId }) => askedUnitId))
  if (units.size !== 1) return undefined
  return grantsOf(actor).find(({ role, unitId }) => ['unit-officer', 'unit-head'].includes(role) && units.has(unitId))
}

/**
 * Answers what a unit was asked, one answer for one or many nominations. The standing office may enter an answer that came on
 * paper. A late answer is taken as long as the nomination is under appraisal.
 */
export const answerConsultations = command({
  name: 'answer-consultations',
  policy: anyOf<Input>(ofAskedUnit, roleIs('standing-specialist', 'standing-head')),
  input: z
    .object({
      consultationIds: z.array(z.uuid()).min(1, 'consultation.nothing-chosen').max(500),
      opinion: z.enum(opinions, 'consultation.opinion-missing'),
      answer: z.string().max(5_000, 'consultation.too-long').default(''),
      fileId: z.uuid().nullable().default(null),
    })
    .refine(({ opinion, answer }) => opinion !== 'disagree' || answer.length >= 10, {
      message: 'consultation.reason-missing',
      path: ['answer'],
    }),
  async run(context, { consultationIds, opinion, answer, fileId }) {
    const { db, clock, actor } = context
    const asked = await readConsultations(db, [...new Set(consultationIds)], true)
    if (asked.length < new Set(consultationIds).size) return refuse('consultation.not-found')
    if (!asked.every(isOutstanding)) return refuse('consultation.settled')
    const nominations = await readNominations(
      db,
      asked.map(({ nominationId }) => nominationId),
    )
    if (nominations.some(({ status }) => status !== 'appraisal' && status !== 'returned'))
      return refuse('consultation.too-late')
    if (fileId !== null && (await readFiles(db, [fileId])).length === 0) return refuse('consultation.file-unknown')
    const answeredBy = actor.kind === 'user' ? actor.userId : null
    const ids = asked.map(({ id }) => id)
    await saveAnswer(db, ids, { opinion, answer, fileId, answeredBy, answeredAt: clock.now() })
    const facts = asked.flatMap(({ nominationId, askedUnitId }) =>
      nominations
        .filter(({ id }) => id === nominationId)
        .map(nomination =>
          fact('consultation-answered', [...subjectsOf(nomination), `unit:${askedUnitId}`], { opinion }),
        ),
    )
    return done({ answered: ids.length }, ...facts)
  },
})
