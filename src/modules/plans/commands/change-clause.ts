import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { type Refusal, refuse, refuseAll } from '#shared/result.ts'
import { openDraft } from '../open-draft.ts'
import { type ClauseText, clauseKinds, clauseRef, clauseText, strengths } from '../plan.ts'
import { office } from '../policies.ts'
import { clausesOf, deleteClause, findClause, insertClauses, shiftClauses, updateClause } from '../store/clauses.ts'
import { obligationsOf } from '../store/obligations.ts'

/** Changes the words of a clause of a draft; the second of two editors is told. */
export const changeClause = command({
  name: 'change-clause',
  policy: office,
  input: clauseText.extend({ planId: z.uuid(), ref: clauseRef, version: z.number().int() }),
  async run({ db }, { planId, ref, version, ...text }) {
    const draft = await openDraft(db, planId)
    if (!draft.ok) return draft
    const clause = await findClause(db, planId, ref)
    if (clause === undefined) return refuse('plan.clause-not-found')
    if (clause.version !== version) return refuse('changed-meanwhile')
    const refused = refuseAll(problemsOf(text))
    if (refused !== undefined) return refused
    await updateClause(db, clause.id, text)
    return done({ ref }, fact('clause-changed', [`plan:${planId}`], { ref, before: clause.vi, after: text.vi }))
  },
})

/** Adds a clause to a draft behind another one. */
export const addClause = command({
  name: 'add-clause',
  policy: office,
  input: clauseText.extend({
    planId: z.uuid(),
    after: clauseRef,
    ref: clauseRef,
    kind: z.enum(clauseKinds),
    strength: z.enum(strengths).nullable(),
  }),
  async run({ db, newId }, { planId, after, ...clause }) {
    const draft = await openDraft(db, planId)
    if (!draft.ok) return draft
    const clauses = await clausesOf(db, planId)
    const before = clauses.find(({ ref }) => ref === after)
    if (before === undefined) return refuse('plan.clause-not-found')
    if (clauses.some(({ ref }) => ref === clause.ref)) return refuse('plan.ref-taken', { at: 'ref' })
    const refused = refuseAll(problemsOf(clause))
    if (refused !== undefined) return refused
    const position = before.position + 1
    const parent = parentAmong(
      clause.ref,
      clauses.map(({ ref }) => ref),
    )
    await shiftClauses(db, planId, position)
    await insertClauses(db, planId, [{ ...clause, id: newId(), position, parent, needsReview: false }])
    return done({ ref: clause.ref }, fact('clause-added', [`plan:${planId}`], { ref: clause.ref, text: clause.vi }))
  },
})

/** Takes a clause out of a draft, unless something hangs on it. */
export const removeClause = command({
  name: 'remove-clause',
  policy: office,
  input: z.object({ planId: z.uuid(), ref: clauseRef, version: z.number().int() }),
  async run({ db }, { planId, ref, version }) {
    const draft = await openDraft(db, planId)
    if (!draft.ok) return draft
    const [clauses, obligations] = await Promise.all([clausesOf(db, planId), obligationsOf(db, planId)])
    const clause = clauses.find(each => each.ref === ref)
    if (clause === undefined) return refuse('plan.clause-not-found')
    if (clause.version !== version) return refuse('changed-meanwhile')
    if (clauses.some(({ parent }) => parent === ref)) return refuse('plan.clause-has-parts')
    if (obligations.some(({ clauseRef: on }) => on === ref)) return refuse('plan.clause-has-obligations')
    await deleteClause(db, clause.id)
    return done({ ref }, fact('clause-removed', [`plan:${planId}`], { ref, text: clause.vi }))
  },
})

/** `II.3.3.b` for `II.3.3.b.1`, `II.1` for `II.1.0.s1`: the nearest reference above that exists. */
function parentAmong(ref: string, refs: readonly string[]): string | null {
  const parts = ref.split('.')
  while (parts.pop() !== undefined && parts.length > 0) {
    const above = parts.join('.')
    if (refs.includes(above)) return above
  }
  return null
}

function problemsOf({ vi, en, marksVi, marksEn }: ClauseText): Refusal[] {
  const missing = (at: string, text: string, marks: readonly string[]) =>
    marks.filter(mark => !text.includes(mark)).map(mark => ({ code: 'plan.mark-not-in-text', at, values: { mark } }))
  return [...missing('marksVi', vi, marksVi), ...missing('marksEn', en, marksEn)]
}
