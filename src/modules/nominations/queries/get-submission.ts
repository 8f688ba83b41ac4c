import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import { findUnitOn, namesOn } from '#modules/organisations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import { gravest } from '../eligibility/finding.ts'
import { findingsOf } from '../eligibility/findings-of.ts'
import { submissionMovesFor } from '../find-submission-move.ts'
import { nominationsOfSubmission } from '../store/nomination-views.ts'
import { filesOfSubmission } from '../store/parts.ts'
import { findSubmission } from '../store/submissions.ts'
import { isEditableBy, mayRead } from '../submission-policies.ts'
import { namedTimeline } from '../timeline.ts'

/** What happens to single nominations stands on their own pages. */
const ofNominations = ['nomination-moved', 'nomination-changed', 'handler-assigned']

/** A submission with its letter, papers and nominations, what is found about each, and what the actor may do with it now. */
export const getSubmission = query({
  name: 'get-submission',
  input: z.object({ submissionId: z.uuid() }),
  async policy(context, { submissionId }) {
    const submission = await findSubmission(context.db, submissionId)
    return submission && (await mayRead(context, submission))
  },
  async run(context, { submissionId }) {
    const { db, actor, clock } = context
    const submission = await findSubmission(db, submissionId)
    if (submission === undefined) return null
    const [round, nominations, held] = await Promise.all([
      findRound(db, submission.roundId),
      nominationsOfSubmission(db, submissionId),
      filesOfSubmission(db, submissionId),
    ])
    const [findings, files, names, unit, timeline] = await Promise.all([
      findingsOf(context, nominations),
      readFiles(
        db,
        held.map(({ fileId }) => fileId),
      ),
      namesOn(db, [submission.unitId, submission.holderUnitId], clock.today()),
      findUnitOn(db, submission.holderUnitId, clock.today()),
      namedTimeline(db, `submission:${submissionId}`, { without: ofNominations }),
    ])
    const above = unit?.parentId == null ? undefined : await findUnitOn(db, unit.parentId, clock.today())
    const fileById = new Map(files.map(file => [file.id, file]))
    return {
      submission,
      round,
      unitName: names.get(submission.unitId) ?? '',
      holderName: names.get(submission.holderUnitId) ?? '',
      /** The unit it can be forwarded to, when there is one below the province. */
      unitAbove: above === undefined || above.kind === 'tinh' ? null : above.name,
      nominations: nominations.map(nomination => {
        const found = findings.get(nomination.id) ?? []
        return { ...nomination, findings: found, gravest: gravest(found) }
      }),
      files: held.flatMap(({ partCode, fileId }) => {
        const file = fileById.get(fileId)
        return file === undefined ? [] : [{ partCode, file }]
      }),
      moves: submissionMovesFor(submission, actor),
      isEditable: isEditableBy(submission, actor),
      timeline,
    }
  },
})
