/** The one way any module changes the status of nominations. */
export { moveNominations } from './move-nominations.ts'
export {
  type NominationMoveName,
  type NominationStatus,
  nominationMoveNames,
  nominationMoves,
  nominationStatuses,
} from './nomination-status.ts'
/** For other modules inside their own commands and queries. */
export {
  findNomination,
  type NominationView,
  nominationsOfRound,
  nominationsOfSubmission,
  readNominations,
} from './store/nomination-views.ts'
export {
  type SubmissionMoveName,
  type SubmissionStatus,
  submissionMoves,
  submissionStatuses,
} from './submission-status.ts'
