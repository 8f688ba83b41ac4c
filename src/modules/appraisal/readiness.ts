import type { IsoDate } from '#shared/clock.ts'
import { type Consultation, type CorrectionRequest, isOutstanding, isToReview } from './appraisal.ts'
import { type CheckedPart, incompleteParts } from './checklist.ts'

export const obstacles = ['parts', 'review', 'consultation'] as const
/** What stands between a nomination and the finding that it meets the conditions. */
export type Obstacle = (typeof obstacles)[number]

/**
 * What must be settled before a nomination can be found to meet the conditions: a required part that is missing or cannot be
 * read, a correction nobody has looked at, a body asked whose time has not run out. Silence after the due day is no obstacle.
 */
export function obstaclesOf(
  checklist: readonly CheckedPart[],
  requests: readonly CorrectionRequest[],
  consultations: readonly Consultation[],
  today: IsoDate,
): Obstacle[] {
  const waiting = consultations.some(consultation => isOutstanding(consultation) && consultation.dueOn >= today)
  return [
    ...(incompleteParts(checklist).length > 0 ? (['parts'] as const) : []),
    ...(requests.some(isToReview) ? (['review'] as const) : []),
    ...(waiting ? (['consultation'] as const) : []),
  ]
}
