import { z } from 'zod'
import { query } from '#shared/command.ts'
import { compareText, type Piece } from '../compare-text.ts'
import type { Obligation } from '../obligation.ts'
import { type Clause, planYear } from '../plan.ts'
import { office } from '../policies.ts'
import { clausesOf } from '../store/clauses.ts'
import { obligationsOf } from '../store/obligations.ts'
import { findPlan, findPlanOfYear } from '../store/plans.ts'

/** A clause that is other than in the plan it was copied from. */
export interface ClauseDifference {
  readonly ref: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly pieces: readonly Piece[]
}

/** How a plan differs from the one it was copied from: clauses word by word, obligations by what they ask and when. */
export const comparePlan = query({
  name: 'compare-plan',
  policy: office,
  input: z.object({ year: planYear }),
  async run({ db }, { year }) {
    const plan = await findPlanOfYear(db, year)
    const from = plan?.copiedFromId == null ? undefined : await findPlan(db, plan.copiedFromId)
    if (plan === undefined || from === undefined) return null
    const [now, before, obligationsNow, obligationsBefore] = await Promise.all([
      clausesOf(db, plan.id),
      clausesOf(db, from.id),
      obligationsOf(db, plan.id),
      obligationsOf(db, from.id),
    ])
    return {
      plan,
      from,
      clauses: differencesOf(before, now),
      obligations: obligationDifferences(obligationsBefore, obligationsNow),
    }
  },
})

function differencesOf(before: readonly Clause[], now: readonly Clause[]): ClauseDifference[] {
  const [old, fresh] = [new Map(before.map(each => [each.ref, each])), new Set(now.map(({ ref }) => ref))]
  const kept = now.flatMap((clause): ClauseDifference[] => {
    const { ref, vi } = clause
    const was = old.get(ref)
    if (was === undefined) return [{ ref, kind: 'added', pieces: [{ text: vi, change: 'new' }] }]
    return was.vi === vi ? [] : [{ ref, kind: 'changed', pieces: compareText(was.vi, vi) }]
  })
  const removed = before
    .filter(({ ref }) => !fresh.has(ref))
    .map(({ ref, vi }): ClauseDifference => ({ ref, kind: 'removed', pieces: [{ text: vi, change: 'gone' }] }))
  return [...kept, ...removed]
}

interface ObligationDifference {
  readonly code: string
  readonly before: Obligation | null
  readonly now: Obligation | null
}

function obligationDifferences(before: readonly Obligation[], now: readonly Obligation[]): ObligationDifference[] {
  const codes = [...new Set([...now, ...before].map(({ code }) => code))]
  const said = (each: Obligation | undefined) =>
    each && JSON.stringify([each.whatVi, each.bound, each.outputKind, each.opensOn, each.dueOn, each.tracked])
  return codes
    .map(code => ({ was: before.find(each => each.code === code), is: now.find(each => each.code === code), code }))
    .filter(({ was, is }) => said(was) !== said(is))
    .map(({ was, is, code }) => ({ code, before: was ?? null, now: is ?? null }))
}
