import { z } from 'zod'
import { moveNominations } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { findings } from '../appraisal.ts'
import { subjectsOf, takeAtDesk } from '../at-desk.ts'
import { readDossiers } from '../dossiers.ts'
import { insertAppraisals } from '../store/appraisals.ts'

/**
 * Ends the appraisal of one nomination, or of many with the same finding, and moves them on: to the next step of their round,
 * or to their end. What meets the conditions must be complete and settled; what does not needs the reason.
 */
export const concludeAppraisal = command({
  name: 'conclude-appraisal',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z
    .object({
      nominations: z
        .array(z.object({ id: z.uuid(), version: z.number().int() }))
        .min(1, 'appraisal.nothing-chosen')
        .max(2_000),
      finding: z.enum(findings, 'appraisal.finding-missing'),
      instrument: z.string().min(5, 'appraisal.ground-missing').max(300),
      article: z.string().max(200).default(''),
      remarks: z.string().max(5_000).default(''),
    })
    .refine(({ finding, remarks }) => finding === 'meets' || remarks.length >= 10, {
      message: 'appraisal.reason-missing',
      path: ['remarks'],
    }),
  async run(context, { nominations: seen, finding, instrument, article, remarks }) {
    const { db, clock, actor } = context
    const taken = await takeAtDesk(context, seen)
    if (!taken.ok) return taken
    const dossiers = await readDossiers(context, taken.value)
    const unready = dossiers.find(({ obstacles }) =>
      finding === 'meets' ? obstacles.length > 0 : obstacles.includes('review'),
    )
    if (unready !== undefined) {
      const [obstacle] = finding === 'meets' ? unready.obstacles : (['review'] as const)
      const values = { name: unready.nomination.nomineeName }
      if (obstacle === 'parts') return refuse('appraisal.parts-missing', { values })
      if (obstacle === 'review') return refuse('appraisal.corrections-unreviewed', { values })
      return refuse('appraisal.consultation-open', { values })
    }
    const appraisedBy = actor.kind === 'user' ? actor.userId : null
    await insertAppraisals(
      db,
      dossiers.map(({ nomination, checklist }) => ({
        nominationId: nomination.id,
        finding,
        ground: { instrument, article },
        remarks,
        checklist,
        appraisedBy,
        appraisedAt: clock.now(),
      })),
    )
    const move = finding === 'meets' ? 'conclude-meets' : 'conclude-does-not-meet'
    const ids = taken.value.map(({ id }) => id)
    const moved = await moveNominations(context, ids, move, finding === 'meets' ? {} : { reason: remarks })
    if (!moved.ok) return moved
    const facts = taken.value.map(nomination =>
      fact('appraisal-concluded', subjectsOf(nomination), { finding, instrument, article, remarks }),
    )
    return done({ concluded: ids.length }, ...facts, ...moved.value)
  },
})
