export {
  type Appraisal,
  type Consultation,
  type CorrectionRequest,
  type Finding,
  findings,
  isOpen,
  isOutstanding,
  isToReview,
  type Opinion,
  opinions,
} from './appraisal.ts'
export { type CheckedPart, incompleteParts, type PartState, partStates } from './checklist.ts'
export { answerConsultations } from './commands/answer-consultations.ts'
export { askUnits } from './commands/ask-units.ts'
export { assignHandler } from './commands/assign-handler.ts'
export { checkParts } from './commands/check-parts.ts'
export { concludeAppraisal } from './commands/conclude-appraisal.ts'
export { correctNomination } from './commands/correct-nomination.ts'
export { returnForCorrection } from './commands/return-for-correction.ts'
export { reviewCorrections } from './commands/review-corrections.ts'
export { withdrawConsultation } from './commands/withdraw-consultation.ts'
export { joinFileIds, partOfField, splitFileIds } from './correction-field.ts'
export { getAppraisal } from './queries/get-appraisal.ts'
export { getChosen } from './queries/get-chosen.ts'
export { getCorrection } from './queries/get-correction.ts'
export { listConsultations } from './queries/list-consultations.ts'
export { type DeskView, deskViews, listDesk } from './queries/list-desk.ts'
export { appraisalWork, consultationWork } from './queries/work.ts'
export type { Obstacle } from './readiness.ts'
/** For other modules inside their own commands and queries: what appraisals found. */
export { appraisalsOf } from './store/appraisals.ts'
