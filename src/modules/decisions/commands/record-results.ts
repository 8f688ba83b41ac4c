import { z } from 'zod'
import { registerAwards } from '#modules/awards/index.ts'
import { moveNominations, readNominations } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { toGrantedAwards } from '../granted-awards.ts'
import { linesOf, saveDecision, saveResults } from '../store/decisions.ts'
import { movable } from './sign-decision.ts'

/**
 * Enters what the Prime Minister or the President decided on nominations of a proposal. Granted ones enter the register; when
 * every line has its result, the proposal is closed.
 */
export const recordResults = command({
  name: 'record-results',
  policy: roleIs('clerk', 'standing-specialist', 'standing-head'),
  input: z.object({
    decisionId: z.uuid(),
    nominationIds: z.array(z.uuid()).min(1).max(5_000),
    result: z.enum(['granted', 'not-granted']),
    document: z.string().min(3, 'decision.document-missing').max(100),
    decidedBy: z.string().min(3).max(200),
    decidedOn: z.iso.date(),
  }),
  async run(context, { decisionId, nominationIds, result, document, decidedBy, decidedOn }) {
    const { db, clock } = context
    const found = await movable(context, decisionId, 'close-results')
    if (!found.ok) return found
    const { decision, to } = found.value
    if (decision.kind !== 'proposal') return refuse('decision.not-a-proposal')
    if (decidedOn > clock.today()) return refuse('decision.date-in-future', { at: 'decidedOn' })
    const open = (await linesOf(db, decisionId)).filter(line => line.result === null).map(line => line.nominationId)
    if (nominationIds.some(id => !open.includes(id))) return refuse('decision.not-on-list')
    await saveResults(db, decisionId, nominationIds, { result, result_document: document, result_on: decidedOn })
    const nominations = await readNominations(db, nominationIds)
    const name = result === 'granted' ? 'result-granted' : 'result-refused'
    const moved = await moveNominations(context, nominationIds, name, { reason: document })
    if (!moved.ok) return moved
    if (result === 'granted') {
      const grant = { grantedOn: decidedOn, decisionNumber: document, decidedBy, decisionId }
      await registerAwards(db, await toGrantedAwards(db, decision, nominations, grant))
    }
    if (open.length === new Set(nominationIds).size) await saveDecision(db, decisionId, { status: to })
    const data = { result, document, decidedOn, count: nominationIds.length }
    return done(
      { left: open.length - nominationIds.length },
      fact('results-recorded', [`decision:${decisionId}`], data),
      ...moved.value,
    )
  },
})
