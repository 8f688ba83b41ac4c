import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import { findPart } from '#modules/rounds/index.ts'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { refuse } from '#shared/result.ts'
import { partFile } from '../nomination-draft.ts'
import { openForEditing } from '../open-submission.ts'
import { findNomination } from '../store/nomination-views.ts'
import { addPartFiles, addSubmissionFile, removePartFile, removeSubmissionFile } from '../store/parts.ts'
import { nominationSubjects, submissionSubjects } from '../submission.ts'
import { ownUnit, ownUnitOfNomination } from '../submission-policies.ts'

/** A file may be attached by the unit that owns it. */
async function isOwnFile({ db }: CommandContext, fileId: string, unitId: string): Promise<boolean> {
  const [file] = await readFiles(db, [fileId])
  return file?.ownerUnitId === unitId
}

const ofNomination = z.object({ nominationId: z.uuid(), ...partFile.shape })
const ofSubmission = z.object({ submissionId: z.uuid(), ...partFile.shape })

/** Attaches a stored file to a nomination as one of its papers. */
export const attachFile = command({
  name: 'attach-file',
  policy: ownUnitOfNomination,
  input: ofNomination,
  async run(context, input) {
    const nomination = await findNomination(context.db, input.nominationId)
    if (nomination === undefined) return refuse('nomination.not-found')
    const opened = await openForEditing(context, nomination.submissionId)
    if (!opened.ok) return opened
    if (!(await isOwnFile(context, input.fileId, nomination.unitId)))
      return refuse('nomination.file-not-found', { at: 'fileId' })
    await addPartFiles(context.db, [input])
    const { partCode, fileId } = input
    return done({}, fact('file-attached', [...nominationSubjects(nomination), `file:${fileId}`], { partCode }))
  },
})

/** Takes a file off a nomination; the file itself stays stored. */
export const detachFile = command({
  name: 'detach-file',
  policy: ownUnitOfNomination,
  input: ofNomination,
  async run(context, input) {
    const nomination = await findNomination(context.db, input.nominationId)
    if (nomination === undefined) return refuse('nomination.not-found')
    const opened = await openForEditing(context, nomination.submissionId)
    if (!opened.ok) return opened
    const { numDeletedRows } = await removePartFile(context.db, input)
    if (numDeletedRows === 0n) return refuse('nomination.file-not-found', { at: 'fileId' })
    const { partCode, fileId } = input
    return done({}, fact('file-detached', [...nominationSubjects(nomination), `file:${fileId}`], { partCode }))
  },
})

/** Attaches a stored file to a submission for all its nominations. */
export const attachSubmissionFile = command({
  name: 'attach-submission-file',
  policy: ownUnit,
  input: ofSubmission,
  async run(context, input) {
    const opened = await openForEditing(context, input.submissionId)
    if (!opened.ok) return opened
    const { submission } = opened.value
    const { partCode, fileId } = input
    if (findPart(partCode).heldBy !== 'submission') return refuse('round.part-unknown', { at: 'partCode' })
    if (!(await isOwnFile(context, fileId, submission.unitId)))
      return refuse('nomination.file-not-found', { at: 'fileId' })
    await addSubmissionFile(context.db, submission.id, input)
    return done({}, fact('file-attached', [...submissionSubjects(submission), `file:${fileId}`], { partCode }))
  },
})

/** Takes a file off a submission; the file itself stays stored. */
export const detachSubmissionFile = command({
  name: 'detach-submission-file',
  policy: ownUnit,
  input: ofSubmission,
  async run(context, input) {
    const opened = await openForEditing(context, input.submissionId)
    if (!opened.ok) return opened
    const { numDeletedRows } = await removeSubmissionFile(context.db, input.submissionId, input)
    if (numDeletedRows === 0n) return refuse('nomination.file-not-found', { at: 'fileId' })
    const { partCode, fileId } = input
    const subjects = [...submissionSubjects(opened.value.submission), `file:${fileId}`]
    return done({}, fact('file-detached', subjects, { partCode }))
  },
})
