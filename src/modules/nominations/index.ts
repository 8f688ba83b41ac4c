/** The one way any module changes the status of nominations. */
export { moveNominations } from './move-nominations.ts'
export {
  type NominationMoveName,
  type NominationStatus,
  nominationMoveNames,
  nominationMoves,
  nominationStatuses,
} from './nomination-status.ts'
/** For the desk that appraises. */
export {
  changeContent,
  lockNominationViews,
  type NominationContent,
  type PartFile,
  partFilesOf,
  replacePartFiles,
  setHandler,
} from './store/desk.ts'
export {
  countDesk,
  countReturned,
  type DeskFilter,
  deskPageSize,
  pageOfDesk,
  summariseDesk,
} from './store/desk-list.ts'
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
