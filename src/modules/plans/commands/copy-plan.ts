import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { office } from '../policies.ts'
import { shiftClause, shiftObligation, shiftText } from '../shift-year.ts'
import { clausesOf, documentsOf, insertClauses, insertDocuments } from '../store/clauses.ts'
import { insertObligations, obligationsOf } from '../store/obligations.ts'
import { findPlan, findPlanOfYear, insertPlan } from '../store/plans.ts'

/** Drafts next year's plan from this one: every clause and obligation, dates moved on a year and marked to be looked at. */
export const copyPlan = command({
  name: 'copy-plan',
  policy: office,
  input: z.object({ planId: z.uuid() }),
  async run({ db, newId }, { planId }) {
    const from = await findPlan(db, planId)
    if (from === undefined) return refuse('plan.not-found')
    const year = from.year + 1
    if ((await findPlanOfYear(db, year)) !== undefined) return refuse('plan.year-taken', { values: { year } })
    const id = newId()
    await insertPlan(db, {
      ...{ id, year, issuer: from.issuer, copiedFromId: from.id },
      title: shiftText(from.title, from.year),
      titleEn: shiftText(from.titleEn, from.year),
    })
    const [clauses, documents, obligations] = await Promise.all([
      clausesOf(db, planId),
      documentsOf(db, planId),
      obligationsOf(db, planId),
    ])
    const shifted = clauses.map(clause => shiftClause(clause, from.year))
    await insertClauses(
      db,
      id,
      shifted.map((clause, position) => ({ ...clause, id: newId(), position })),
    )
    await insertDocuments(db, id, documents)
    await insertObligations(
      db,
      id,
      obligations.map((obligation, position) => ({
        ...shiftObligation(obligation, from.year),
        id: newId(),
        position,
      })),
    )
    const toReview = shifted.filter(({ needsReview }) => needsReview).length
    return done(
      { id, year },
      fact('plan-drafted', [`plan:${id}`, `plan:${from.id}`], { year, from: from.year, toReview }),
    )
  },
})
