import { z } from 'zod'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { type CouncilMember, type CountedResult, type Meeting, seats } from '../council.ts'

const seat = z.enum(seats)
const meetingStatus = z.enum(['planned', 'held', 'concluded'])

export const insertCouncil = (
  db: Db,
  council: { id: string; unitId: string; name: string; foundingDocument: string },
) =>
  db
    .insertInto('councils')
    .values({
      id: council.id,
      unit_id: council.unitId,
      name: council.name,
      founding_document: council.foundingDocument,
    })
    .execute()

export const listCouncilRows = (db: Db) =>
  db
    .selectFrom('councils')
    .select(['id', 'unit_id as unitId', 'name', 'founding_document as foundingDocument'])
    .orderBy('name')
    .execute()

export const insertMember = (db: Db, member: CouncilMember) =>
  db
    .insertInto('council_members')
    .values({
      id: member.id,
      council_id: member.councilId,
      user_id: member.userId,
      name: member.name,
      position_title: member.positionTitle,
      seat: member.seat,
      valid_from: member.validFrom,
      valid_to: member.validTo,
    })
    .execute()

/** Ends a seat; returns whether there was one to end. */
export async function endMember(db: Db, id: string, validTo: IsoDate): Promise<boolean> {
  const ended = await db
    .updateTable('council_members')
    .set({ valid_to: validTo })
    .where('id', '=', id)
    .where('valid_to', 'is', null)
    .where('valid_from', '<', validTo)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** The members of a council on a day, chair first. */
export async function membersOn(db: Db, councilId: string, day: IsoDate): Promise<CouncilMember[]> {
  const rows = await db
    .selectFrom('council_members')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('valid_from', '<=', day)
    .where(clause => clause.or([clause('valid_to', 'is', null), clause('valid_to', '>', day)]))
    .orderBy('name')
    .execute()
  const members = rows.map(row => ({
    id: row.id,
    councilId: row.council_id,
    userId: row.user_id,
    name: row.name,
    positionTitle: row.position_title,
    seat: seat.parse(row.seat),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }))
  return members.sort((one, other) => seats.indexOf(one.seat) - seats.indexOf(other.seat))
}

export async function insertMeeting(db: Db, meeting: Meeting, nominationIds: readonly string[]): Promise<void> {
  await db
    .insertInto('council_meetings')
    .values({
      id: meeting.id,
      council_id: meeting.councilId,
      round_id: meeting.roundId,
      status: meeting.status,
      meets_at: meeting.meetsAt,
      place: meeting.place,
    })
    .execute()
  await db
    .insertInto('council_results')
    .values(nominationIds.map((id, position) => ({ meeting_id: meeting.id, nomination_id: id, position })))
    .execute()
}

export async function findMeeting(db: Db, id: string, lock = false): Promise<Meeting | undefined> {
  const found = db.selectFrom('council_meetings').selectAll().where('id', '=', id)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  return row && toMeeting(row)
}

export async function listMeetings(db: Db): Promise<Meeting[]> {
  return (await db.selectFrom('council_meetings').selectAll().orderBy('meets_at', 'desc').execute()).map(toMeeting)
}

function toMeeting(row: {
  id: string
  council_id: string
  round_id: string | null
  status: string
  meets_at: Date
  place: string
  member_count: number | null
  minutes_number: string | null
  minutes_file_id: string | null
  version: number
}): Meeting {
  return {
    id: row.id,
    councilId: row.council_id,
    roundId: row.round_id,
    status: meetingStatus.parse(row.status),
    meetsAt: row.meets_at,
    place: row.place,
    memberCount: row.member_count,
    minutesNumber: row.minutes_number,
    minutesFileId: row.minutes_file_id,
    version: row.version,
  }
}

export async function saveMeeting(db: Db, id: string, changes: Partial<Meeting>): Promise<void> {
  await db
    .updateTable('council_meetings')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      ...(changes.status === undefined ? {} : { status: changes.status }),
      ...(changes.memberCount === undefined ? {} : { member_count: changes.memberCount }),
      ...(changes.minutesNumber === undefined ? {} : { minutes_number: changes.minutesNumber }),
      ...(changes.minutesFileId === undefined ? {} : { minutes_file_id: changes.minutesFileId }),
    }))
    .where('id', '=', id)
    .execute()
}

export interface Attendance {
  readonly memberId: string
  readonly present: boolean
  readonly excuse: string
}

export async function replaceAttendance(db: Db, meetingId: string, attendance: readonly Attendance[]): Promise<void> {
  await db.deleteFrom('council_attendance').where('meeting_id', '=', meetingId).execute()
  const rows = attendance.map(row => ({
    meeting_id: meetingId,
    member_id: row.memberId,
    present: row.present,
    excuse: row.excuse,
  }))
  await db.insertInto('council_attendance').values(rows).execute()
}

export const attendanceOf = (db: Db, meetingId: string): Promise<Attendance[]> =>
  db
    .selectFrom('council_attendance')
    .select(['member_id as memberId', 'present', 'excuse'])
    .where('meeting_id', '=', meetingId)
    .execute()

export const resultsOf = (db: Db, meetingId: string): Promise<CountedResult[]> =>
  db
    .selectFrom('council_results')
    .select([
      'nomination_id as nominationId',
      'position',
      'votes_for as votesFor',
      'votes_against as votesAgainst',
      'votes_invalid as votesInvalid',
      'pass_numerator as passNumerator',
      'pass_denominator as passDenominator',
      'pass_source as passSource',
      'passed',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()

export async function saveResult(db: Db, meetingId: string, result: Omit<CountedResult, 'position'>): Promise<void> {
  await db
    .updateTable('council_results')
    .set({
      votes_for: result.votesFor,
      votes_against: result.votesAgainst,
      votes_invalid: result.votesInvalid,
      pass_numerator: result.passNumerator,
      pass_denominator: result.passDenominator,
      pass_source: result.passSource,
      passed: result.passed,
    })
    .where('meeting_id', '=', meetingId)
    .where('nomination_id', '=', result.nominationId)
    .execute()
}

/** Nominations of the list that stand on the agenda of a meeting not yet concluded. */
export async function onAnotherAgenda(db: Db, nominationIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('council_results')
    .innerJoin('council_meetings', 'council_meetings.id', 'council_results.meeting_id')
    .select('nomination_id')
    .where('nomination_id', 'in', nominationIds)
    .where('council_meetings.status', '!=', 'concluded')
    .execute()
  return rows.map(row => row.nomination_id)
}

/** What councils said of nominations: the concluded results with the day of the meeting. */
export const concludedResults = (db: Db, nominationIds: readonly string[]) =>
  nominationIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('council_results')
        .innerJoin('council_meetings', 'council_meetings.id', 'council_results.meeting_id')
        .select([
          'nomination_id as nominationId',
          'meeting_id as meetingId',
          'meets_at as meetsAt',
          'minutes_number as minutesNumber',
        ])
        .select(['votes_for as votesFor', 'member_count as memberCount', 'passed', 'pass_source as passSource'])
        .where('nomination_id', 'in', nominationIds)
        .where('council_meetings.status', '=', 'concluded')
        .execute()
