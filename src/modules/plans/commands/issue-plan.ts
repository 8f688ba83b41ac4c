import { z } from 'zod'
import { findUnitByKey, unitsOn } from '#modules/organisations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse, refuseAll } from '#shared/result.ts'
import { withNumberAndDate } from '../letterhead.ts'
import { type Bound, boundUnitKeys, isSentByUnits } from '../obligation.ts'
import { problemsOfIssue } from '../problems-of-issue.ts'
import { clausesOf, updateClause } from '../store/clauses.ts'
import { obligationsOf } from '../store/obligations.ts'
import { insertOutputs } from '../store/outputs.ts'
import { lockPlan, updatePlan } from '../store/plans.ts'
import { textHash } from '../text-hash.ts'

/**
 * Issues a plan: puts number and date in their places, freezes and publishes the text, and opens its obligations to the units
 * it binds on that day. A plan entered after its year is over opens nothing: nobody followed it here.
 */
export const issuePlan = command({
  name: 'issue-plan',
  policy: roleIs('standing-head', 'clerk'),
  input: z.object({
    planId: z.uuid(),
    version: z.number().int(),
    number: z.string().regex(/^\d{1,5}\/[A-ZĐ]+(-[A-ZĐ]+)*$/, 'plan.number-invalid'),
    issuedOn: z.iso.date('plan.date-invalid'),
    signerPosition: z.string().min(2, 'plan.signer-missing').max(200),
    signerName: z.string().min(2, 'plan.signer-missing').max(200),
  }),
  async run({ db, clock, newId }, { planId, version, ...signed }) {
    const plan = await lockPlan(db, planId)
    if (plan === undefined) return refuse('plan.not-found')
    if (plan.status === 'issued') return refuse('plan.issued')
    if (plan.version !== version) return refuse('changed-meanwhile')
    const [clauses, obligations] = await Promise.all([clausesOf(db, planId), obligationsOf(db, planId)])
    const refused = refuseAll(problemsOfIssue(plan, clauses, obligations, signed.issuedOn, clock.today()))
    if (refused !== undefined) return refused

    const finished = clauses.map(clause => withNumberAndDate(clause, signed))
    for (const [index, clause] of finished.entries())
      if (clause.vi !== clauses[index]?.vi || clause.en !== clauses[index]?.en)
        await updateClause(db, clause.id, clause)

    const isOver = Number(clock.today().slice(0, 4)) > plan.year
    const opening = isOver ? [] : obligations.filter(isSentByUnits)
    const opened: { id: string; obligationId: string; unitId: string }[] = []
    for (const { id: obligationId, bound } of opening)
      for (const unitId of await boundUnits(db, bound, signed.issuedOn))
        opened.push({ id: newId(), obligationId, unitId })
    await insertOutputs(db, opened)

    const hash = textHash(finished)
    await updatePlan(db, planId, {
      status: 'issued',
      number: signed.number,
      issued_on: signed.issuedOn,
      signer_position: signed.signerPosition,
      signer_name: signed.signerName,
      text_hash: hash,
    })
    const told = { year: plan.year, ...signed, textHash: hash, opened: opened.length }
    return done({ id: planId, year: plan.year, opened: opened.length }, fact('plan-issued', [`plan:${planId}`], told))
  },
})

async function boundUnits(db: Db, bound: Bound, day: string): Promise<string[]> {
  if (bound === 'units') return (await unitsOn(db, day, { boundByPlan: true })).map(({ id }) => id)
  const key = boundUnitKeys[bound]
  const unit = key === undefined ? undefined : await findUnitByKey(db, key)
  return unit === undefined ? [] : [unit.id]
}
