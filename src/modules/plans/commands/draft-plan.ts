import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { firstClauses } from '../letterhead.ts'
import { planTitle, planYear } from '../plan.ts'
import { office } from '../policies.ts'
import { insertClauses } from '../store/clauses.ts'
import { findPlanOfYear, insertPlan } from '../store/plans.ts'

/** Begins the plan of a year with its letterhead, title and signature; the clauses are written into it one by one. */
export const draftPlan = command({
  name: 'draft-plan',
  policy: office,
  input: z.object({
    year: planYear,
    title: planTitle,
    titleEn: z.string().max(300).default(''),
    issuer: z.string().min(5, 'plan.issuer-missing').max(300),
  }),
  async run({ db, newId }, { year, title, titleEn, issuer }) {
    if ((await findPlanOfYear(db, year)) !== undefined)
      return refuse('plan.year-taken', { at: 'year', values: { year } })
    const id = newId()
    await insertPlan(db, { id, year, title, titleEn, issuer, copiedFromId: null })
    const clauses = firstClauses(issuer, title, titleEn).map(([ref, kind, vi, en], position) => ({
      ...{ id: newId(), ref, kind, vi, en, position, parent: null, strength: null, needsReview: false },
      marksVi: [],
      marksEn: [],
    }))
    await insertClauses(db, id, clauses)
    return done({ id, year }, fact('plan-drafted', [`plan:${id}`], { year, title }))
  },
})
