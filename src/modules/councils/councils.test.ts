import { beforeAll, describe, expect, it } from 'vitest'
import { readNominations } from '#modules/nominations/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { setParameter } from '#modules/parameters/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  appointMember,
  concludeMeeting,
  endMembership,
  foundCouncil,
  getMeeting,
  listCouncils,
  planMeeting,
  recordAttendance,
  recordVotes,
} from './index.ts'

let world: World
let secretary: Extract<Actor, { kind: 'user' }>
let councilId: string
const memberIds: string[] = []

beforeAll(async () => {
  world = await createWorld({ on: '2021-04-20' })
  secretary = world.user('council-secretary', newId())
  const value = {
    general: { numerator: 8, denominator: 10 },
    byAward: { 'huan-chuong-lao-dong-hang-ba': { numerator: 9, denominator: 10 } },
  }
  await world.must(setParameter, {
    code: 'council.pass-mark',
    value,
    validFrom: '2020-01-01',
    source: 'test',
    confidence: 'official',
  })
  const { unitId } = await aRoundWithNominations(world.db, { status: 'council' })
  const council = { unitId, name: 'Hội đồng Thi đua - Khen thưởng tỉnh', foundingDocument: 'QĐ thử' }
  councilId = (await world.must(foundCouncil, council, secretary)).id
  for (let index = 0; index < 10; index += 1) {
    const seat = index === 0 ? ('chair' as const) : ('member' as const)
    const member = {
      councilId,
      userId: null,
      name: `Thành viên ${index}`,
      positionTitle: 'Giám đốc Sở',
      seat,
      validFrom: '2020-01-01',
    }
    memberIds.push((await world.must(appointMember, member, secretary)).id)
  }
})

async function held(absent: number, count: number, awardCode = 'bang-khen-thu-tuong') {
  const round = await aRoundWithNominations(world.db, { status: 'council', count, awardCode })
  const { roundId, nominationIds } = round
  const meetsAt = new Date('2021-04-20T01:30:00Z')
  const { id: meetingId } = await world.must(
    planMeeting,
    { councilId, roundId, nominationIds, meetsAt, place: 'Hội trường' },
    secretary,
  )
  const attendance = memberIds.map((memberId, index) => ({ memberId, present: index >= absent, excuse: '' }))
  await world.must(recordAttendance, { meetingId, attendance }, secretary)
  return { ...round, meetingId, attendance }
}

const count = (nominationId: string, votesFor: number, votesAgainst = 0) => ({
  nominationId,
  votesFor,
  votesAgainst,
  votesInvalid: 0,
})

describe('a meeting of the council', () => {
  it('passes on all members, absent ones included, by the mark of each award', async () => {
    for (const [awardCode, votes, status] of [
      ['bang-khen-thu-tuong', 8, 'decision'],
      ['bang-khen-thu-tuong', 7, 'declined'],
      ['huan-chuong-lao-dong-hang-ba', 8, 'declined'],
    ] as const) {
      const { meetingId, nominationIds } = await held(2, 1, awardCode)
      await world.must(recordVotes, { meetingId, counts: nominationIds.map(id => count(id, votes)) }, secretary)
      await world.must(concludeMeeting, { meetingId, minutesNumber: '12/BB-HĐ' }, secretary)
      expect((await readNominations(world.db, nominationIds))[0]?.status).toBe(status)
      expect((await world.ask(getMeeting, { meetingId }, secretary))?.agenda[0]?.result.passed).toBe(
        status === 'decision',
      )
    }
  })

  it('refuses more votes than members present, and an end before every vote is counted', async () => {
    const { meetingId, nominationIds } = await held(3, 2)
    const [first = '', second = ''] = nominationIds
    const many = await world.run(recordVotes, { meetingId, counts: [count(first, 6, 2)] }, secretary)
    expect(many).toMatchObject({ refusals: [{ code: 'meeting.too-many-votes', values: { cast: 8, present: 7 } }] })
    await world.must(recordVotes, { meetingId, counts: [count(first, 7)] }, secretary)
    const early = await world.run(concludeMeeting, { meetingId, minutesNumber: '1' }, secretary)
    expect(early).toMatchObject({ refusals: [{ code: 'meeting.votes-missing', values: { count: 1 } }] })
    await world.must(recordVotes, { meetingId, counts: [count(second, 7)] }, secretary)
    await world.must(concludeMeeting, { meetingId, minutesNumber: '1' }, secretary)
    const late = await world.run(recordVotes, { meetingId, counts: [count(second, 1)] }, secretary)
    expect(late).toMatchObject({ refusals: [{ code: 'meeting.concluded' }] })
  })

  it('wants every member recorded once, on the day or after', async () => {
    const { roundId, nominationIds } = await aRoundWithNominations(world.db, { status: 'council' })
    const plan = { councilId, roundId, nominationIds, meetsAt: new Date('2021-04-28T01:30:00Z'), place: 'Hội trường' }
    const { id: meetingId } = await world.must(planMeeting, plan, secretary)
    const attendance = memberIds.map(memberId => ({ memberId, present: true, excuse: '' }))
    expect(await world.run(recordAttendance, { meetingId, attendance }, secretary)).toMatchObject({
      refusals: [{ code: 'meeting.not-yet' }],
    })
    world.clock.moveTo('2021-04-28')
    const some = await world.run(recordAttendance, { meetingId, attendance: attendance.slice(1) }, secretary)
    expect(some).toMatchObject({ refusals: [{ code: 'meeting.attendance-incomplete' }] })
    const twice = await world.run(
      recordAttendance,
      { meetingId, attendance: [...attendance.slice(1), attendance[1] ?? attendance[0]] as typeof attendance },
      secretary,
    )
    expect(twice).toMatchObject({ refusals: [{ code: 'meeting.attendance-incomplete' }] })
    expect(await world.run(planMeeting, plan, secretary)).toMatchObject({
      refusals: [{ code: 'meeting.on-another-agenda' }],
    })
    world.clock.moveTo('2021-04-20')
  })

  it('keeps a seat for the meetings before its end, and one chair at a time', async () => {
    const chair = {
      councilId,
      userId: null,
      name: 'Người khác',
      positionTitle: 'Chủ tịch',
      seat: 'chair' as const,
      validFrom: '2021-05-01',
    }
    expect(await world.run(appointMember, chair, secretary)).toMatchObject({
      refusals: [{ code: 'council.chair-taken' }],
    })
    await world.must(endMembership, { councilId, memberId: memberIds[0] ?? '', validTo: '2021-05-01' }, secretary)
    await world.must(appointMember, chair, secretary)
    const { meetingId } = await held(0, 1)
    expect((await world.ask(getMeeting, { meetingId }, secretary))?.members[0]?.name).toBe('Thành viên 0')
  })

  it('is closed to officers of units', async () => {
    const officer = world.user('unit-officer', newId())
    const asked = await world.runner.ask(listCouncils, {}, officer)
    expect(asked).toMatchObject({ ok: false, refusals: [{ code: 'access.denied' }] })
  })
})
