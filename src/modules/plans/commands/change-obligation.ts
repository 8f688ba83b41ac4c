import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { type Refusal, type Refused, refuse, refuseAll } from '#shared/result.ts'
import { type ObligationContent, obligationContent } from '../obligation.ts'
import { openDraft } from '../open-draft.ts'
import { office } from '../policies.ts'
import { findClause } from '../store/clauses.ts'
import {
  deleteObligation,
  findObligationByCode,
  insertObligations,
  lockObligation,
  obligationsOf,
  updateObligation,
} from '../store/obligations.ts'

/** Adds an obligation to a clause of a draft. */
export const addObligation = command({
  name: 'add-obligation',
  policy: office,
  input: z.object({ planId: z.uuid(), content: obligationContent }),
  async run({ db, newId }, { planId, content }) {
    const draft = await openDraft(db, planId)
    if (!draft.ok) return draft
    const refused = await check(db, planId, content)
    if (refused !== undefined) return refused
    if ((await findObligationByCode(db, planId, content.code)) !== undefined)
      return refuse('plan.code-taken', { at: 'code' })
    const id = newId()
    const position = (await obligationsOf(db, planId)).length
    await insertObligations(db, planId, [{ ...content, id, position, needsReview: false }])
    return done({ id }, fact('obligation-added', [`plan:${planId}`, `obligation:${id}`], { code: content.code }))
  },
})

/** Changes an obligation of a draft; the second of two editors is told. */
export const changeObligation = command({
  name: 'change-obligation',
  policy: office,
  input: z.object({ obligationId: z.uuid(), version: z.number().int(), content: obligationContent }),
  async run({ db }, { obligationId, version, content }) {
    const obligation = await lockObligation(db, obligationId)
    if (obligation === undefined) return refuse('plan.obligation-not-found')
    const draft = await openDraft(db, obligation.planId)
    if (!draft.ok) return draft
    if (obligation.version !== version) return refuse('changed-meanwhile')
    const refused = await check(db, obligation.planId, content)
    if (refused !== undefined) return refused
    const namesake = await findObligationByCode(db, obligation.planId, content.code)
    if (namesake !== undefined && namesake.id !== obligationId) return refuse('plan.code-taken', { at: 'code' })
    await updateObligation(db, obligationId, content)
    const subjects = [`plan:${obligation.planId}`, `obligation:${obligationId}`]
    return done({ id: obligationId }, fact('obligation-changed', subjects, { ...content }))
  },
})

/** Takes an obligation out of a draft. */
export const removeObligation = command({
  name: 'remove-obligation',
  policy: office,
  input: z.object({ obligationId: z.uuid(), version: z.number().int() }),
  async run({ db }, { obligationId, version }) {
    const obligation = await lockObligation(db, obligationId)
    if (obligation === undefined) return refuse('plan.obligation-not-found')
    const draft = await openDraft(db, obligation.planId)
    if (!draft.ok) return draft
    if (obligation.version !== version) return refuse('changed-meanwhile')
    await deleteObligation(db, obligationId)
    const { planId, code } = obligation
    return done({ planId }, fact('obligation-removed', [`plan:${planId}`], { code }))
  },
})

async function check(db: Db, planId: string, content: ObligationContent): Promise<Refused | undefined> {
  const refusals: Refusal[] = []
  const { clauseRef, opensOn, dueOn, outputKind, countMin, countMax } = content
  if ((await findClause(db, planId, clauseRef)) === undefined)
    refusals.push({ code: 'plan.clause-not-found', at: 'clauseRef' })
  if (opensOn !== null && dueOn !== null && dueOn < opensOn) refusals.push({ code: 'plan.dates-reversed', at: 'dueOn' })
  if (outputKind !== 'list' && (countMin ?? countMax) !== null)
    refusals.push({ code: 'plan.count-only-of-lists', at: 'countMin' })
  if (countMin !== null && countMax !== null && countMax < countMin)
    refusals.push({ code: 'plan.count-reversed', at: 'countMax' })
  return refuseAll(refusals)
}
