import { z } from 'zod'
import { addWorkingDays, loadWorkingCalendar } from '#modules/calendar/index.ts'
import { findParameter } from '#modules/parameters/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { system } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext, Db } from '#shared/context.ts'
import { refuse } from '#shared/result.ts'
import { findingsOf } from '../eligibility/findings-of.ts'
import { findSubmissionMove } from '../find-submission-move.ts'
import { moveNominations } from '../move-nominations.ts'
import { closedGate } from '../round-gate.ts'
import { nextSerial } from '../store/dossier-codes.ts'
import { nominationsOfSubmission } from '../store/nomination-views.ts'
import { lockSubmission, saveSubmissions } from '../store/submissions.ts'
import { submissionSubjects } from '../submission.ts'
import { headOfHolder } from '../submission-policies.ts'

/**
 * The head submits to the province: the dossier gets its code and its day of return. Refused while a nomination has a finding that
 * stands in its way.
 */
export const submitSubmission = command({
  name: 'submit-submission',
  policy: headOfHolder,
  input: z.object({ submissionId: z.uuid() }),
  async run(context, { submissionId }) {
    const { db, actor, clock } = context
    const submission = await lockSubmission(db, submissionId)
    if (submission === undefined) return refuse('submission.not-found')
    const move = findSubmissionMove(submission, 'submit', actor)
    if (move === undefined) return refuse('submission.move-not-allowed')
    const closed = closedGate(await findRound(db, submission.roundId), clock.today())
    if (closed !== undefined) return closed
    const nominations = await nominationsOfSubmission(db, submissionId)
    if (nominations.length === 0) return refuse('submission.empty')
    const findings = await findingsOf(context, nominations)
    const blocked = nominations.filter(({ id }) => findings.get(id)?.some(({ level }) => level === 'blocker'))
    if (blocked.length > 0)
      return refuse('submission.has-blockers', {
        values: { count: blocked.length, names: namesOf(blocked.map(each => each.nomineeName)) },
      })
    const returnOn = await dayOfReturn(db, clock.today())
    const dossierCode = await newDossierCode(context)
    const changes = { status: move.to, dossierCode, submittedAt: clock.now(), returnOn, returnReason: null }
    await saveSubmissions(db, [submissionId], changes)
    // The head of the submission has decided above; a unit's head also submits what a unit below forwarded.
    const moved = await moveNominations(
      { ...context, actor: system('submit-submission') },
      nominations.map(({ id }) => id),
      'submit',
      { dueOn: returnOn },
    )
    if (!moved.ok) return moved
    const submitted = fact('submission-submitted', [...submissionSubjects(submission), `unit:${submission.unitId}`], {
      dossierCode,
      returnOn,
      count: nominations.length,
    })
    return done({ dossierCode, returnOn }, submitted, ...moved.value)
  },
})

const namesOf = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}…`

/** Working days of processing from today; unknown while the province has not laid them down. */
async function dayOfReturn(db: Db, today: IsoDate): Promise<IsoDate | null> {
  const days = await findParameter(db, 'clock.processing', today)
  return days === undefined ? null : addWorkingDays(await loadWorkingCalendar(db), today, days.value).day
}

/** Agency code, day of receipt, serial of the day. */
async function newDossierCode({ db, clock }: CommandContext): Promise<string> {
  const today = clock.today()
  const agency = (await findParameter(db, 'dossier.agency-code', today))?.value ?? 'H40.08'
  const serial = await nextSerial(db, agency, today)
  return `${agency}-${today.slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`
}
