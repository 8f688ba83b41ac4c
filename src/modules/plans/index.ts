export type { BoardCell, BoardRow } from './board.ts'
export { addClause, changeClause, removeClause } from './commands/change-clause.ts'
export { changePlan, confirmTakenOver } from './commands/change-draft.ts'
export { addObligation, changeObligation, removeObligation } from './commands/change-obligation.ts'
export { copyPlan } from './commands/copy-plan.ts'
export { draftPlan } from './commands/draft-plan.ts'
export { issuePlan } from './commands/issue-plan.ts'
export { loadReferencePlan } from './commands/load-reference-plan.ts'
export { passOnOutputs } from './commands/pass-on-outputs.ts'
export { recallOutput } from './commands/recall-output.ts'
export { remindUnits } from './commands/remind-units.ts'
export { sendOutput } from './commands/send-output.ts'
export { setDueDate } from './commands/set-due-date.ts'
export { acceptOutputs, returnOutputs } from './commands/settle-outputs.ts'
export type { Piece } from './compare-text.ts'
export {
  boundKinds,
  isSentByUnits,
  type Obligation,
  type ObligationContent,
  outputKinds,
} from './obligation.ts'
export { type OutputState, outputStates } from './output.ts'
export { type Clause, clauseKinds, type Plan, type PlanDocument, strengths } from './plan.ts'
export type { Counts, PlanStates } from './plan-states.ts'
export { type ClauseDifference, comparePlan } from './queries/compare-plan.ts'
export { getBoard } from './queries/get-board.ts'
export { getPlan, getPlanStates, listIssuedPlans, listPlans } from './queries/get-plan.ts'
export { getTask, lateCounts, listWaiting, tasksOfUnit } from './queries/tasks.ts'
/** What follows facts of this module, for the worker. */
export { remindOfDueDates } from './reactions/remind-of-due-dates.ts'
export { tellReceivers, tellUnitOfOutput } from './reactions/tell-of-outputs.ts'
export { tellOfDueDate, tellOfPlan } from './reactions/tell-of-plan.ts'
export type { Task } from './task.ts'
export { textHash } from './text-hash.ts'
