import { z } from 'zod'
import { moveNominations, readNominations } from '#modules/nominations/index.ts'
import { findParameter } from '#modules/parameters/index.ts'
import { dayInVietnam } from '#shared/clock.ts'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { type PassMark, reaches } from '../pass-mark.ts'
import { findMeeting, resultsOf, saveMeeting, saveResult } from '../store/councils.ts'

/**
 * Ends a meeting: each nomination's votes are held against the pass mark of the meeting's day, on all members, and the
 * nomination moves on or ends. Refuses while a vote is not recorded, and a day for which the pass mark is unknown.
 */
export const concludeMeeting = command({
  name: 'conclude-meeting',
  policy: roleIs('council-secretary', 'standing-head'),
  input: z.object({ meetingId: z.uuid(), minutesNumber: z.string().min(1, 'meeting.minutes-number').max(60) }),
  async run(context, { meetingId, minutesNumber }) {
    const { db } = context
    const meeting = await findMeeting(db, meetingId, true)
    if (meeting === undefined) return refuse('meeting.not-found')
    if (meeting.status !== 'held' || meeting.memberCount === null) {
      return refuse(meeting.status === 'planned' ? 'meeting.attendance-first' : 'meeting.concluded')
    }
    const results = await resultsOf(db, meetingId)
    const missing = results.filter(({ votesFor }) => votesFor === null).length
    if (missing > 0) return refuse('meeting.votes-missing', { values: { count: missing } })
    const day = dayInVietnam(meeting.meetsAt)
    const nominations = await readNominations(
      db,
      results.map(({ nominationId }) => nominationId),
    )
    const passed: string[] = []
    const failed: string[] = []
    for (const nomination of nominations) {
      const result = results.find(({ nominationId }) => nominationId === nomination.id)
      const mark = await passMarkFor(context, nomination.awardCode, day)
      if (mark === undefined) return refuse('meeting.pass-mark-unknown', { values: { day } })
      if (result?.votesFor == null) return refuse('meeting.votes-missing', { values: { count: 1 } })
      const didPass = reaches(mark, result.votesFor, meeting.memberCount)
      const { numerator: passNumerator, denominator: passDenominator, source: passSource } = mark
      await saveResult(db, meetingId, { ...result, passNumerator, passDenominator, passSource, passed: didPass })
      if (nomination.status === 'council') (didPass ? passed : failed).push(nomination.id)
    }
    const movedOn = await moveNominations(context, passed, 'council-passed')
    if (!movedOn.ok) return movedOn
    const ended = await moveNominations(context, failed, 'council-failed', { reason: 'council' })
    if (!ended.ok) return ended
    await saveMeeting(db, meetingId, { status: 'concluded', minutesNumber })
    const data = { minutesNumber, passed: passed.length, failed: failed.length }
    return done(data, fact('meeting-concluded', [`meeting:${meetingId}`], data), ...movedOn.value, ...ended.value)
  },
})

/** The pass mark of an award on a day, on all members. */
async function passMarkFor({ db }: CommandContext, awardCode: string, day: string): Promise<PassMark | undefined> {
  const found = await findParameter(db, 'council.pass-mark', day)
  if (found === undefined) return undefined
  return { ...(found.value.byAward[awardCode] ?? found.value.general), source: found.source }
}
