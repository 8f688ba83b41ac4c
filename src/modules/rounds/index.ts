export { changeRound } from './commands/change-round.ts'
export { draftRound } from './commands/draft-round.ts'
export { closeRound, openRound, reopenRound } from './commands/open-round.ts'
export { type DossierPart, dossierParts, findPart, isPartCode, type PartCode, partCodes } from './dossier-parts.ts'
/** For the module that knows whether a round's dossiers are all through. */
export { moveRound } from './move-round.ts'
export { getRound } from './queries/get-round.ts'
export { listRounds } from './queries/list-rounds.ts'
export { invites, phaseOn, type Round, type RoundAward, type RoundPhase, type RoundPlan, roundPlan } from './round.ts'
export { type RoundMoveName, type RoundStatus, roundMoves, roundStatuses } from './round-status.ts'
export { type RoundTemplateKey, roundTemplateKeys, roundTemplates } from './round-templates.ts'
export {
  type Level,
  levels,
  nextStep,
  type RoundKind,
  requiredSteps,
  roundKinds,
  type Step,
  steps,
  stepsAreLawful,
} from './steps.ts'
/** For other modules inside their own commands and queries. */
export { findRound, findRoundBySlug, listAllRounds } from './store/rounds.ts'
