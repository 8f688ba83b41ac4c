import type { Actor } from '#shared/actor.ts'
import { findMove } from '#shared/status-table.ts'
import type { Submission } from './submission.ts'
import { type SubmissionMoveName, submissionMoves } from './submission-status.ts'

/** Its own unit recalls a submission wherever it is; everything else is done by the unit that holds it. */
export const actingUnitOf = ({ unitId, holderUnitId }: Submission, name: SubmissionMoveName): string =>
  name === 'recall' ? unitId : holderUnitId

/** The move of a submission if the actor may make it now. */
export const findSubmissionMove = (submission: Submission, name: SubmissionMoveName, actor: Actor) =>
  findMove(submissionMoves, name, { status: submission.status, unitId: actingUnitOf(submission, name) }, actor)

/** Every move of a submission that the actor may make now, for its buttons. */
export const submissionMovesFor = (submission: Submission, actor: Actor): readonly SubmissionMoveName[] =>
  submissionMoves.map(({ name }) => name).filter(name => findSubmissionMove(submission, name, actor) !== undefined)
