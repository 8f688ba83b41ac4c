import { z } from 'zod'
import { registerAwards } from '#modules/awards/index.ts'
import { concludedResults } from '#modules/councils/index.ts'
import { moveNominations, type NominationView, readNominations } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { deciderOn, toGrantedAwards } from '../granted-awards.ts'
import { linesOf, numberIsTaken, saveDecision } from '../store/decisions.ts'
import { movable } from './sign-decision.ts'

/**
 * Gives a signed decision its number and date. A decision of the province grants the awards and enters them in the register; a
 * proposal sends its nominations upward. Either freezes the facts it rested on.
 */
export const issueDecision = command({
  name: 'issue-decision',
  policy: roleIs('clerk'),
  input: z.object({
    decisionId: z.uuid(),
    number: z.string().regex(/^\d{1,6}[a-z]?$/, 'decision.number-invalid'),
    symbol: z.string().regex(/^[A-ZĐ-]{2,20}$/u, 'decision.symbol-invalid'),
    issuedOn: z.iso.date(),
    signedFileId: z.uuid().nullable(),
  }),
  async run(context, { decisionId, number, symbol, issuedOn, signedFileId }) {
    const { db, clock } = context
    const found = await movable(context, decisionId, 'issue')
    if (!found.ok) return found
    const { decision, to } = found.value
    if (issuedOn > clock.today()) return refuse('decision.date-in-future', { at: 'issuedOn' })
    if (await numberIsTaken(db, symbol, number, issuedOn.slice(0, 4)))
      return refuse('decision.number-taken', { at: 'number' })
    const ids = (await linesOf(db, decisionId)).map(({ nominationId }) => nominationId)
    const nominations = await readNominations(db, ids)
    const frozen = JSON.stringify({ nominations: nominations.map(toFrozen), council: await concludedResults(db, ids) })
    await saveDecision(db, decisionId, {
      status: to,
      number,
      symbol,
      issued_on: issuedOn,
      signed_file_id: signedFileId,
      frozen,
    })
    const moved = await moveNominations(context, ids, decision.kind === 'award' ? 'decide' : 'propose')
    if (!moved.ok) return moved
    const decisionNumber = `${number}/${symbol}`
    if (decision.kind === 'award') {
      const grant = {
        grantedOn: issuedOn,
        decisionNumber,
        decidedBy: await deciderOn(db, decision, issuedOn),
        decisionId,
      }
      await registerAwards(db, await toGrantedAwards(db, decision, nominations, grant))
    }
    const subjects = [`decision:${decisionId}`, `round:${decision.roundId}`]
    const issued = fact('decision-issued', subjects, {
      number: decisionNumber,
      issuedOn,
      kind: decision.kind,
      count: ids.length,
    })
    return done({ id: decisionId, count: ids.length }, issued, ...moved.value)
  },
})

/** What a decision rests on: the nomination as it was, without anything that only serves screens. */
function toFrozen({
  id,
  honoureeId,
  awardCode,
  nomineeName,
  nomineeTitle,
  unitId,
  achievementSummary,
  achievementReport,
  version,
}: NominationView) {
  return {
    id,
    honoureeId,
    awardCode,
    nomineeName,
    nomineeTitle,
    unitId,
    achievementSummary,
    achievementReport,
    version,
  }
}
