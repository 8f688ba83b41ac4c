import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { systemOnly } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { obligationContent } from '../obligation.ts'
import { clauseContent, planDocument, planTitle, planYear } from '../plan.ts'
import { insertClauses, insertDocuments } from '../store/clauses.ts'
import { insertObligations } from '../store/obligations.ts'
import { findPlanOfYear, insertPlan } from '../store/plans.ts'

/** Enters a plan of database/reference as a draft, clause by clause; `issuePlan` then freezes it. */
export const loadReferencePlan = command({
  name: 'load-reference-plan',
  policy: systemOnly,
  input: z.object({
    year: planYear,
    title: planTitle,
    titleEn: z.string(),
    issuer: z.string(),
    clauses: z.array(clauseContent),
    documents: z.array(planDocument),
    obligations: z.array(obligationContent),
  }),
  async run({ db, newId }, { clauses, documents, obligations, ...plan }) {
    if ((await findPlanOfYear(db, plan.year)) !== undefined)
      return refuse('plan.year-taken', { values: { year: plan.year } })
    const id = newId()
    await insertPlan(db, { ...plan, id, copiedFromId: null })
    const placed = { needsReview: false }
    await insertClauses(
      db,
      id,
      clauses.map((clause, position) => ({ ...clause, ...placed, id: newId(), position })),
    )
    await insertDocuments(db, id, documents)
    await insertObligations(
      db,
      id,
      obligations.map((obligation, position) => ({ ...obligation, ...placed, id: newId(), position })),
    )
    return done({ id }, fact('plan-drafted', [`plan:${id}`], { year: plan.year, title: plan.title }))
  },
})
