import { z } from 'zod'
import { getAward } from '#law/catalogue/index.ts'
import { getDecision } from '#modules/decisions/index.ts'
import { query } from '#shared/command.ts'
import { decisionDocument, proposalDocument } from '../content/decision.ts'
import { groundOfRound } from '../content/ground-of-round.ts'
import { issuerOn, provinceOn } from '../content/issuer.ts'
import { honouredOf } from '../content/nominees.ts'

/** The text of a decision or of a letter upward, for those who may read it. */
export const getDecisionDocument = query({
  name: 'get-decision-document',
  policy: getDecision.policy,
  input: z.object({ decisionId: z.uuid() }),
  async run(context, input) {
    const found = await getDecision.run(context, input)
    if (found === null) return null
    const { db, clock } = context
    const { decision, round, list } = found
    const day = decision.issuedOn ?? clock.today()
    const facts = {
      ...decision,
      day,
      province: await issuerOn(db, (await provinceOn(db, day)).id, day),
      basis: await groundOfRound(context, round),
      honoured: await honouredOf(
        db,
        list.map(({ nomination }) => nomination),
        day,
      ),
    }
    return decision.kind === 'award'
      ? decisionDocument(facts)
      : proposalDocument(facts, getAward(decision.awardCode).decidedBy)
  },
})
