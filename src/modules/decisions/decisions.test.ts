import { beforeAll, describe, expect, it } from 'vitest'
import { awardsOf } from '#modules/awards/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { type Actor, roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { findMove } from '#shared/status-table.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { decisionMoveNames, decisionMoves, decisionStatuses } from './decision-status.ts'
import {
  changeDraft,
  draftDecision,
  getDecision,
  issueDecision,
  recordResults,
  removeFromDraft,
  sendDecisionBack,
  sendToSigning,
  signDecision,
} from './index.ts'

let world: World
type User = Extract<Actor, { kind: 'user' }>
let people: { specialist: User; head: User; leader: User; clerk: User }
beforeAll(async () => {
  world = await createWorld({ on: '2021-05-10' })
  const as = (role: Parameters<World['user']>[0]) => world.user(role, newId())
  people = {
    specialist: as('standing-specialist'),
    head: as('standing-head'),
    leader: as('signing-leader'),
    clerk: as('clerk'),
  }
})

const texts = {
  abstract: 'Về việc tặng Bằng khen của Chủ tịch UBND tỉnh',
  reason: 'đã có thành tích xuất sắc năm 2020',
  signerPosition: 'Chủ tịch',
  signerName: 'Phạm Đình Nghị',
}
let nextNumber = 500

async function drafted(level: 'nha-nuoc' | 'tinh', count = 2) {
  const round = await aRoundWithNominations(world.db, { status: 'decision', level, count })
  const { id: decisionId, kind } = await world.must(draftDecision, { ...round, ...texts }, people.specialist)
  return { ...round, decisionId, kind }
}

async function issued(level: 'nha-nuoc' | 'tinh', count = 2) {
  const draft = await drafted(level, count)
  const { decisionId } = draft
  await world.must(sendToSigning, { decisionId }, people.head)
  await world.must(signDecision, { decisionId }, people.leader)
  nextNumber += 1
  const papers = { number: String(nextNumber), symbol: 'QĐ-UBND', issuedOn: '2021-05-10', signedFileId: null }
  await world.must(issueDecision, { decisionId, ...papers }, people.clerk)
  return { ...draft, ...papers }
}

const statusesOf = async (ids: readonly string[]) => [
  ...new Set((await readNominations(world.db, ids)).map(({ status }) => status)),
]

describe('a decision of the province', () => {
  it('grants its awards when the clerk issues it, under the names of the day, and freezes what it rested on', async () => {
    const { decisionId, nominationIds, number } = await issued('tinh')
    expect(await statusesOf(nominationIds)).toEqual(['awarded'])
    const honourees = (await readNominations(world.db, nominationIds)).map(({ honoureeId }) => honoureeId)
    expect(await awardsOf(world.db, honourees)).toMatchObject([
      {
        decisionNumber: `${number}/QĐ-UBND`,
        unitName: 'Ủy ban nhân dân huyện Ý Yên',
        year: 2020,
        grantedOn: '2021-05-10',
      },
      { honoureeName: 'Người Mẫu 2' },
    ])
    const { decision } = (await world.ask(getDecision, { decisionId }, people.clerk)) ?? {}
    expect(decision?.frozen).toMatchObject({
      nominations: [{ nomineeName: 'Người Mẫu 1' }, { nomineeName: 'Người Mẫu 2' }],
    })
  })

  it('skips no step: not issued before it is signed, not signed before it is laid before the leader', async () => {
    const { decisionId } = await drafted('tinh')
    const papers = { number: '9', symbol: 'QĐ-UBND', issuedOn: '2021-05-10', signedFileId: null }
    const attempts = [
      await world.run(signDecision, { decisionId }, people.leader),
      await world.run(issueDecision, { decisionId, ...papers }, people.clerk),
      await world.run(sendDecisionBack, { decisionId, reason: 'Thiếu căn cứ' }, people.leader),
    ]
    for (const attempt of attempts) expect(attempt).toMatchObject({ refusals: [{ code: 'decision.move-not-allowed' }] })
  })

  it('is changed only as a draft, and the second of two editors is told', async () => {
    const { decisionId, nominationIds } = await drafted('tinh')
    await world.must(changeDraft, { decisionId, version: 1, ...texts, reason: 'lý do mới' }, people.specialist)
    expect(await world.run(changeDraft, { decisionId, version: 1, ...texts }, people.head)).toMatchObject({
      refusals: [{ code: 'changed-meanwhile' }],
    })
    await world.must(removeFromDraft, { decisionId, nominationId: nominationIds[0] ?? '' }, people.specialist)
    const last = await world.run(
      removeFromDraft,
      { decisionId, nominationId: nominationIds[1] ?? '' },
      people.specialist,
    )
    expect(last).toMatchObject({ refusals: [{ code: 'decision.list-empty' }] })
    await world.must(sendToSigning, { decisionId }, people.head)
    expect(await world.run(changeDraft, { decisionId, version: 4, ...texts }, people.head)).toMatchObject({
      refusals: [{ code: 'decision.not-a-draft' }],
    })
    await world.must(sendDecisionBack, { decisionId, reason: 'Thiếu căn cứ' }, people.leader)
  })

  it('gets a number once a year, never of a day to come', async () => {
    const { number } = await issued('tinh')
    const { decisionId } = await drafted('tinh')
    await world.must(sendToSigning, { decisionId }, people.head)
    await world.must(signDecision, { decisionId }, people.leader)
    const papers = { decisionId, number, symbol: 'QĐ-UBND', issuedOn: '2021-05-07', signedFileId: null }
    expect(await world.run(issueDecision, papers, people.clerk)).toMatchObject({
      refusals: [{ code: 'decision.number-taken' }],
    })
    const tomorrow = { ...papers, number: '1', issuedOn: '2021-05-11' }
    expect(await world.run(issueDecision, tomorrow, people.clerk)).toMatchObject({
      refusals: [{ code: 'decision.date-in-future' }],
    })
  })

  it('holds no nomination twice, and none of another step', async () => {
    const draft = await drafted('tinh')
    expect(await world.run(draftDecision, { ...draft, ...texts }, people.specialist)).toMatchObject({
      refusals: [{ code: 'decision.on-another' }],
    })
    const early = await aRoundWithNominations(world.db, { status: 'council', level: 'nha-nuoc' })
    expect(await world.run(draftDecision, { ...early, ...texts }, people.specialist)).toMatchObject({
      refusals: [{ code: 'decision.not-at-this-step' }],
    })
  })
})

describe('a proposal upward', () => {
  it('waits for its results, which enter the register under the document from above', async () => {
    const { decisionId, kind, nominationIds } = await issued('nha-nuoc', 3)
    expect(kind).toBe('proposal')
    expect(await statusesOf(nominationIds)).toEqual(['proposed'])
    world.clock.moveTo('2021-07-01')
    const result = { decisionId, document: '1204/QĐ-TTg', decidedBy: 'Thủ tướng Chính phủ', decidedOn: '2021-06-28' }
    const [one = '', ...others] = nominationIds
    expect(
      await world.must(recordResults, { ...result, nominationIds: others, result: 'granted' }, people.clerk),
    ).toEqual({ left: 1 })
    expect(
      await world.run(recordResults, { ...result, nominationIds: others, result: 'granted' }, people.clerk),
    ).toMatchObject({ refusals: [{ code: 'decision.not-on-list' }] })
    await world.must(recordResults, { ...result, nominationIds: [one], result: 'not-granted' }, people.clerk)
    const found = await world.ask(getDecision, { decisionId }, people.clerk)
    expect(found?.decision.status).toBe('resulted')
    expect(found?.list.map(({ nomination }) => nomination.status)).toEqual(['declined', 'awarded', 'awarded'])
    world.clock.moveTo('2021-05-10')
  })
})

describe('the matrix role × status × move of decisions', () => {
  it('allows what the table lists and nothing else', () => {
    for (const status of decisionStatuses) {
      for (const name of decisionMoveNames) {
        for (const role of roles) {
          const actor: Actor = { kind: 'user', userId: role, name: role, grants: [{ role, unitId: 'x' }] }
          const row = decisionMoves.find(move => move.name === name && move.from.includes(status))
          const found = findMove(decisionMoves, name, { status, unitId: '' }, actor)
          expect({ status, name, role, allowed: found !== undefined }).toEqual({
            status,
            name,
            role,
            allowed: row?.by.includes(role) ?? false,
          })
        }
      }
    }
  })
})
