import { tellOfDueDate, tellOfPlan, tellReceivers, tellUnitOfOutput } from '#modules/plans/index.ts'
import type { Fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import type { Reaction } from '#shared/reaction.ts'

/** What follows which fact. The reactions themselves live in their modules. */
const reactions: Readonly<Record<string, readonly Reaction[]>> = {
  'plan-issued': [tellOfPlan],
  'due-date-set': [tellOfDueDate],
  'output-sent': [tellReceivers],
  'output-accepted': [tellUnitOfOutput],
  'output-returned': [tellUnitOfOutput],
  'unit-reminded': [tellUnitOfOutput],
}

export const hasReactions = (fact: Fact): boolean => fact.name in reactions

/** Carries out what follows a fact. */
export async function react(context: CommandContext, fact: Fact): Promise<void> {
  for (const reaction of reactions[fact.name] ?? []) await reaction(context, fact)
}
