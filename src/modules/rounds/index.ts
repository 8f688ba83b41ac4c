export type { Round, RoundAward, RoundStatus } from './round.ts'
export { type Level, nextStep, type RoundKind, requiredSteps, type Step, steps, stepsAreLawful } from './steps.ts'
/** For other modules inside their own commands and queries. */
export { findRound, findRoundBySlug, listAllRounds } from './store/rounds.ts'
