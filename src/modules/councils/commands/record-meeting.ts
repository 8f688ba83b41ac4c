import { z } from 'zod'
import { dayInVietnam } from '#shared/clock.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import {
  attendanceOf,
  findMeeting,
  membersOn,
  replaceAttendance,
  resultsOf,
  saveMeeting,
  saveResult,
} from '../store/councils.ts'

const secretary = roleIs('council-secretary', 'standing-head')
const votes = z.number().int().min(0).max(1_000)

/** Records who was there: every member of the day exactly once. The number of members is the base of every pass mark. */
export const recordAttendance = command({
  name: 'record-attendance',
  policy: secretary,
  input: z.object({
    meetingId: z.uuid(),
    attendance: z.array(z.object({ memberId: z.uuid(), present: z.boolean(), excuse: z.string().max(300) })).min(1),
  }),
  async run({ db, clock }, { meetingId, attendance }) {
    const meeting = await findMeeting(db, meetingId, true)
    if (meeting === undefined) return refuse('meeting.not-found')
    if (meeting.status === 'concluded') return refuse('meeting.concluded')
    const day = dayInVietnam(meeting.meetsAt)
    if (clock.today() < day) return refuse('meeting.not-yet', { values: { day } })
    const members = await membersOn(db, meeting.councilId, day)
    const given = new Set(attendance.map(({ memberId }) => memberId))
    if (given.size < attendance.length || given.size !== members.length || members.some(({ id }) => !given.has(id))) {
      return refuse('meeting.attendance-incomplete')
    }
    await replaceAttendance(db, meetingId, attendance)
    await saveMeeting(db, meetingId, { status: 'held', memberCount: members.length })
    const present = attendance.filter(row => row.present).length
    return done(
      { members: members.length, present },
      fact('attendance-recorded', [`meeting:${meetingId}`], { members: members.length, present }),
    )
  },
})

/** Records the counted votes from the counting minutes: for each nomination, no more votes than members present. */
export const recordVotes = command({
  name: 'record-votes',
  policy: secretary,
  input: z.object({
    meetingId: z.uuid(),
    counts: z
      .array(z.object({ nominationId: z.uuid(), votesFor: votes, votesAgainst: votes, votesInvalid: votes }))
      .min(1),
  }),
  async run({ db }, { meetingId, counts }) {
    const meeting = await findMeeting(db, meetingId, true)
    if (meeting === undefined) return refuse('meeting.not-found')
    if (meeting.status !== 'held')
      return refuse(meeting.status === 'planned' ? 'meeting.attendance-first' : 'meeting.concluded')
    const present = (await attendanceOf(db, meetingId)).filter(row => row.present).length
    const agenda = new Set((await resultsOf(db, meetingId)).map(({ nominationId }) => nominationId))
    for (const { nominationId, votesFor, votesAgainst, votesInvalid } of counts) {
      if (!agenda.has(nominationId)) return refuse('meeting.not-on-agenda')
      const cast = votesFor + votesAgainst + votesInvalid
      if (cast > present) return refuse('meeting.too-many-votes', { at: nominationId, values: { cast, present } })
      const open = { passNumerator: null, passDenominator: null, passSource: null, passed: null }
      await saveResult(db, meetingId, { nominationId, votesFor, votesAgainst, votesInvalid, ...open })
    }
    await saveMeeting(db, meetingId, {})
    return done({ recorded: counts.length }, fact('votes-recorded', [`meeting:${meetingId}`], { counts }))
  },
})
