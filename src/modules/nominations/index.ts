export { countWords, type ReportForm, reportFormOf, reportSectionCodes } from './achievement-report.ts'
export { type AcceptResult, acceptSubmissions, refuseSubmission } from './commands/accept-submissions.ts'
export { addNominations } from './commands/add-nominations.ts'
export { attachFile, attachSubmissionFile, detachFile, detachSubmissionFile } from './commands/attach-file.ts'
export { changeLetter } from './commands/change-letter.ts'
export { changeNomination, saveNominationDraft } from './commands/change-nomination.ts'
export { createSubmission } from './commands/create-submission.ts'
export { discardSubmission } from './commands/discard-submission.ts'
export { finishRound } from './commands/finish-round.ts'
export { recallSubmission } from './commands/recall-submission.ts'
export { removeNominations } from './commands/remove-nominations.ts'
export { reorderNominations } from './commands/reorder-nominations.ts'
export { forwardSubmission, sendSubmission, sendSubmissionBack } from './commands/send-submission.ts'
export { submitSubmission } from './commands/submit-submission.ts'
export { type WithdrawResult, withdrawNominations } from './commands/withdraw-nominations.ts'
export { type Finding, type FindingCode, type FindingPlace, findingCodes, gravest } from './eligibility/finding.ts'
export { findingsOf } from './eligibility/findings-of.ts'
export { partsAskedOf } from './eligibility/parts-asked.ts'
export { type ListOrder, listOrders, type NominationFilter } from './list-filter.ts'
/** The one way any module changes the status of nominations. */
export { moveNominations } from './move-nominations.ts'
export type { NewNomination } from './nomination-draft.ts'
export {
  type NominationMoveName,
  type NominationStatus,
  nominationMoveNames,
  nominationMoves,
  nominationStatuses,
} from './nomination-status.ts'
export { getNomination } from './queries/get-nomination.ts'
export { getSubmission } from './queries/get-submission.ts'
export { exportNominations, listNominations, type NominationRow } from './queries/list-nominations.ts'
export { listSubmissions } from './queries/list-submissions.ts'
export { nominationWork } from './queries/nomination-work.ts'
export { nominationsOfHonouree } from './queries/nominations-of-honouree.ts'
export { previewEligibility } from './queries/preview-eligibility.ts'
export { roundFigures } from './queries/round-figures.ts'
export { roundProgress } from './queries/round-progress.ts'
/** For the steps after the appraisal: what waits where. */
export { countsInStatus } from './store/counts.ts'
/** For the desk that appraises. */
export {
  changeContent,
  lockNominationViews,
  type NominationContent,
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
export { type PartFile, partFilesOf } from './store/parts.ts'
export type { RoundProgress } from './store/round-progress.ts'
export { findSubmission, readSubmissions } from './store/submissions.ts'
export type { Submission } from './submission.ts'
export { dossierReaders, provinceReaders } from './submission-policies.ts'
export {
  type SubmissionMoveName,
  type SubmissionStatus,
  submissionMoves,
  submissionStatuses,
} from './submission-status.ts'
export type { TimelineFact } from './timeline.ts'
