import { z } from 'zod'
import { readNominations } from '#modules/nominations/index.ts'
import { dayInVietnam } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { attendanceOf, findMeeting, listCouncilRows, listMeetings, membersOn, resultsOf } from '../store/councils.ts'

const readers = roleIs(
  'council-member',
  'council-secretary',
  'standing-specialist',
  'standing-head',
  'signing-leader',
  'inspector',
)

/** The councils with their members of today, and every meeting, newest first. */
export const listCouncils = query({
  name: 'list-councils',
  policy: readers,
  input: z.object({}),
  async run({ db, clock }) {
    const today = clock.today()
    const councils = await Promise.all(
      (await listCouncilRows(db)).map(async council => ({
        ...council,
        members: await membersOn(db, council.id, today),
      })),
    )
    return { councils, meetings: await listMeetings(db) }
  },
})

/** One meeting with its members of the day, attendance, agenda and counted results. */
export const getMeeting = query({
  name: 'get-meeting',
  policy: readers,
  input: z.object({ meetingId: z.uuid() }),
  async run({ db }, { meetingId }) {
    const meeting = await findMeeting(db, meetingId)
    if (meeting === undefined) return null
    const [members, attendance, results] = await Promise.all([
      membersOn(db, meeting.councilId, dayInVietnam(meeting.meetsAt)),
      attendanceOf(db, meetingId),
      resultsOf(db, meetingId),
    ])
    const nominations = await readNominations(
      db,
      results.map(({ nominationId }) => nominationId),
    )
    const byId = new Map(nominations.map(nomination => [nomination.id, nomination]))
    const agenda = results.flatMap(result => {
      const nomination = byId.get(result.nominationId)
      return nomination === undefined ? [] : [{ result, nomination }]
    })
    const council = (await listCouncilRows(db)).find(({ id }) => id === meeting.councilId)
    return { meeting, councilName: council?.name ?? '', members, attendance, agenda }
  },
})
