import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { planTitle } from '../plan.ts'
import { office } from '../policies.ts'
import { confirmSeen, lockPlan, updatePlan } from '../store/plans.ts'

/** Changes the title and issuer of a draft. */
export const changePlan = command({
  name: 'change-plan',
  policy: office,
  input: z.object({
    planId: z.uuid(),
    version: z.number().int(),
    title: planTitle,
    titleEn: z.string().max(300),
    issuer: z.string().min(5, 'plan.issuer-missing').max(300),
  }),
  async run({ db }, { planId, version, title, titleEn, issuer }) {
    const plan = await lockPlan(db, planId)
    if (plan === undefined) return refuse('plan.not-found')
    if (plan.status === 'issued') return refuse('plan.issued')
    if (plan.version !== version) return refuse('changed-meanwhile')
    await updatePlan(db, planId, { title, title_en: titleEn, issuer })
    return done({ id: planId }, fact('plan-changed', [`plan:${planId}`], { title, issuer }))
  },
})

/** Says that clauses and obligations taken over from last year were looked at and stay as they are. */
export const confirmTakenOver = command({
  name: 'confirm-taken-over',
  policy: office,
  input: z.object({
    planId: z.uuid(),
    refs: z.array(z.string().max(30)).max(500).default([]),
    codes: z.array(z.string().max(60)).max(500).default([]),
  }),
  async run({ db }, { planId, refs, codes }) {
    const plan = await lockPlan(db, planId)
    if (plan === undefined) return refuse('plan.not-found')
    if (plan.status === 'issued') return refuse('plan.issued')
    if (refs.length + codes.length === 0) return refuse('plan.nothing-chosen')
    const count = await confirmSeen(db, planId, refs, codes)
    return done({ count }, fact('plan-reviewed', [`plan:${planId}`], { refs, codes }))
  },
})
