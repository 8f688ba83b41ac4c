import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { findMeeting, saveMeeting } from '../store/councils.ts'

/** Keeps the signed minutes of a concluded meeting. */
export const attachMinutes = command({
  name: 'attach-minutes',
  policy: roleIs('council-secretary', 'standing-head', 'clerk'),
  input: z.object({ meetingId: z.uuid(), fileId: z.uuid() }),
  async run({ db }, { meetingId, fileId }) {
    const meeting = await findMeeting(db, meetingId, true)
    if (meeting === undefined) return refuse('meeting.not-found')
    if (meeting.status !== 'concluded') return refuse('meeting.not-concluded')
    await saveMeeting(db, meetingId, { minutesFileId: fileId })
    return done({ id: meetingId }, fact('minutes-attached', [`meeting:${meetingId}`], { fileId }))
  },
})
