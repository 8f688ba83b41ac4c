import { z } from 'zod'
import { getMeeting } from '#modules/councils/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { dayInVietnam } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import type { QueryContext } from '#shared/context.ts'
import { countingDocument } from '../content/counting.ts'
import { issuerOn, provinceOn } from '../content/issuer.ts'
import { type MeetingFacts, minutesDocument } from '../content/minutes.ts'
import { honouredOf } from '../content/nominees.ts'

const input = z.object({ meetingId: z.uuid() })

/** The minutes of a council's meeting, for those who may read it. */
export const getMinutesDocument = query({
  name: 'get-minutes-document',
  policy: getMeeting.policy,
  input,
  async run(context, { meetingId }) {
    const facts = await meetingFacts(context, meetingId)
    return facts && minutesDocument(facts)
  },
})

/** The counting minutes of a council's meeting. */
export const getCountingDocument = query({
  name: 'get-counting-document',
  policy: getMeeting.policy,
  input,
  async run(context, { meetingId }) {
    const facts = await meetingFacts(context, meetingId)
    return facts && countingDocument(facts)
  },
})

async function meetingFacts(context: QueryContext, meetingId: string): Promise<MeetingFacts | null> {
  const found = await getMeeting.run(context, { meetingId })
  if (found === null) return null
  const { db } = context
  const { meeting, members, attendance, agenda } = found
  const day = dayInVietnam(meeting.meetsAt)
  const round = meeting.roundId === null ? undefined : await findRound(db, meeting.roundId)
  const absent = attendance.flatMap(({ memberId, present, excuse }) => {
    const member = members.find(({ id }) => id === memberId)
    return present || member === undefined ? [] : [{ ...member, excuse }]
  })
  const honoured = await honouredOf(
    db,
    agenda.map(({ nomination }) => nomination),
    day,
  )
  return {
    province: await issuerOn(db, (await provinceOn(db, day)).id, day),
    councilName: found.councilName,
    meetsAt: meeting.meetsAt,
    place: meeting.place,
    minutesNumber: meeting.minutesNumber,
    roundName: round?.nameVi ?? '',
    members,
    present: attendance.length === 0 ? null : attendance.filter(({ present }) => present).length,
    absent,
    nominees: agenda.flatMap(({ result }, index) => {
      const nominee = honoured[index]
      if (nominee === undefined) return []
      const { votesFor, votesAgainst, votesInvalid, passNumerator, passDenominator, passSource, passed } = result
      const pass =
        passNumerator === null || passDenominator === null
          ? null
          : { numerator: passNumerator, denominator: passDenominator, source: passSource ?? '' }
      return [{ ...nominee, votesFor, votesAgainst, votesInvalid, pass, passed }]
    }),
  }
}
