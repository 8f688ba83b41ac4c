import { usersWithRole } from '#modules/accounts/index.ts'
import { notify } from '#modules/notifications/index.ts'
import type { CommandContext } from '#shared/context.ts'
import type { Reaction } from '#shared/reaction.ts'
import { findObligation } from '../store/obligations.ts'
import { findPlan } from '../store/plans.ts'

/** Tells every unit that the plan of the year is issued and what it asks of them is open. */
export const tellOfPlan: Reaction = async (context, fact) => {
  const plan = await findPlan(context.db, subjectId(fact.subjects, 'plan'))
  if (plan === undefined || fact.data.opened === 0) return
  await notify(context, {
    userIds: await allOfUnits(context),
    kind: 'plan-issued',
    subject: `plan:${plan.id}`,
    link: '/viec-don-vi',
    data: { year: String(plan.year), number: plan.number ?? '', issuedOn: plan.issuedOn ?? '' },
    dedupeKey: `plan-issued:${plan.id}`,
  })
}

/** Tells every unit that the standing office set the due date of something the plan asks of all of them. */
export const tellOfDueDate: Reaction = async (context, fact) => {
  const obligation = await findObligation(context.db, subjectId(fact.subjects, 'obligation'))
  if (obligation?.bound !== 'units' || obligation.dueOn === null) return
  const { id, whatVi, whatEn, dueOn } = obligation
  await notify(context, {
    userIds: await allOfUnits(context),
    kind: 'due-date-set',
    subject: `obligation:${id}`,
    link: '/viec-don-vi',
    data: { whatVi, whatEn, dueOn },
    dedupeKey: `due-date-set:${id}:${dueOn}`,
  })
}

async function allOfUnits({ db, clock }: CommandContext): Promise<string[]> {
  const [officers, heads] = await Promise.all(
    (['unit-officer', 'unit-head'] as const).map(role => usersWithRole(db, role, clock.today())),
  )
  return [...(officers ?? []), ...(heads ?? [])]
}

const subjectId = (subjects: readonly string[], kind: string): string =>
  subjects.find(subject => subject.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? ''
