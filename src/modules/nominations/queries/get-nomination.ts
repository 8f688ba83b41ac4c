import { z } from 'zod'
import { namesOfUsers } from '#modules/accounts/index.ts'
import { awardsOf } from '#modules/awards/index.ts'
import { readFiles } from '#modules/files/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { findHonouree, recordsOf, sameAs } from '#modules/people/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import { availableMoves } from '#shared/status-table.ts'
import { findingsOf } from '../eligibility/findings-of.ts'
import { partsAskedOf } from '../eligibility/parts-asked.ts'
import { nominationMoves } from '../nomination-status.ts'
import { findNomination } from '../store/nomination-views.ts'
import { partFilesOf } from '../store/parts.ts'
import { findSubmission } from '../store/submissions.ts'
import { isEditableBy, mayRead } from '../submission-policies.ts'
import { namedTimeline } from '../timeline.ts'

/** The dossier of one nomination: what it says, what is known of the nominee, its papers, and what the actor may do with it now. */
export const getNomination = query({
  name: 'get-nomination',
  input: z.object({ nominationId: z.uuid() }),
  async policy(context, { nominationId }) {
    const nomination = await findNomination(context.db, nominationId)
    const submission = nomination && (await findSubmission(context.db, nomination.submissionId))
    return submission && (await mayRead(context, submission))
  },
  async run(context, { nominationId }) {
    const { db, actor, clock } = context
    const nomination = await findNomination(db, nominationId)
    if (nomination === undefined) return null
    const [submission, round, ids, honouree, attached] = await Promise.all([
      findSubmission(db, nomination.submissionId),
      findRound(db, nomination.roundId),
      sameAs(db, nomination.honoureeId),
      findHonouree(db, nomination.honoureeId),
      partFilesOf(db, [nominationId]),
    ])
    if (submission === undefined || round === undefined || honouree === undefined) return null
    const [findings, awards, records, files, names, handlers, timeline] = await Promise.all([
      findingsOf(context, [nomination]),
      awardsOf(db, ids),
      recordsOf(db, ids),
      readFiles(
        db,
        attached.map(({ fileId }) => fileId),
      ),
      namesOn(db, [nomination.unitId, submission.holderUnitId, honouree.unitId ?? nomination.unitId], clock.today()),
      namesOfUsers(db, nomination.handlerId === null ? [] : [nomination.handlerId]),
      namedTimeline(db, `nomination:${nominationId}`),
    ])
    const fileById = new Map(files.map(file => [file.id, file]))
    return {
      nomination,
      submission,
      round,
      honouree,
      unitName: names.get(nomination.unitId) ?? '',
      holderName: names.get(submission.holderUnitId) ?? '',
      honoureeUnitName: honouree.unitId === null ? '' : (names.get(honouree.unitId) ?? ''),
      handlerName: handlers.get(nomination.handlerId ?? '') ?? null,
      findings: findings.get(nominationId) ?? [],
      awards: awards.filter(({ revokedOn }) => revokedOn === null),
      ratings: records.ratings,
      initiatives: records.initiatives,
      partsAsked: partsAskedOf(round, nomination),
      parts: attached.flatMap(({ partCode, fileId }) => {
        const file = fileById.get(fileId)
        return file === undefined ? [] : [{ partCode, file }]
      }),
      moves: availableMoves(nominationMoves, nomination, actor).map(({ name }) => name),
      isEditable: isEditableBy(submission, actor),
      timeline,
    }
  },
})
