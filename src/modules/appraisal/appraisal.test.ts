import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readNominations } from '#modules/nominations/index.ts'
import { type Actor, roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { World } from '#tests/support/world.ts'
import {
  appraisalsOf,
  appraisalWork,
  assignHandler,
  checkParts,
  concludeAppraisal,
  getAppraisal,
  listDesk,
} from './index.ts'
import { aDesk, nominationNow, seen, underAppraisal } from './testing/a-desk.ts'

let world: World
let specialist: Extract<Actor, { kind: 'user' }>
let head: Extract<Actor, { kind: 'user' }>
beforeAll(async () => {
  ;({ world, specialist, head } = await aDesk())
})
beforeEach(() => world.clock.moveTo('2021-02-05'))

const meets = {
  finding: 'meets' as const,
  instrument: 'Nghị định số 91/2017/NĐ-CP',
  article: 'Điều 39 khoản 1',
  remarks: '',
}
const part = 'bao-cao-thanh-tich'
const mark = (state: 'present' | 'missing' | 'illegible') => [{ partCode: part, state, note: '' }]
const conclude = async (
  ids: readonly string[],
  changes: Partial<typeof meets> | { finding: 'does-not-meet' } = {},
  by = specialist,
) => world.run(concludeAppraisal, { nominations: await seen(world, ids), ...meets, ...changes }, by)

describe('the completeness check', () => {
  it('knows what the round asks for; a mark goes before the files', async () => {
    const { nominationId } = await underAppraisal(world, { dossierParts: [part, 'bien-ban-hop', 'xac-nhan-thue'] })
    const checklist = async () => (await world.ask(getAppraisal, { nominationId }, specialist))?.checklist
    expect(await checklist()).toMatchObject([
      { partCode: part, required: true, state: 'missing' },
      { partCode: 'bien-ban-hop', required: true, state: 'missing' },
      { partCode: 'xac-nhan-thue', required: false },
    ])
    const [version = 0] = (await seen(world, [nominationId])).map(each => each.version)
    await world.must(checkParts, { nominationId, version, marks: mark('present') }, specialist)
    expect((await checklist())?.[0]).toMatchObject({ state: 'present', marked: true })
  })

  it('holds up the finding while a part is missing or cannot be read', async () => {
    const { nominationId } = await underAppraisal(world, { dossierParts: [part] })
    expect(await conclude([nominationId])).toMatchObject({
      refusals: [{ code: 'appraisal.parts-missing', values: { name: 'Người Mẫu 1' } }],
    })
    const [version = 0] = (await seen(world, [nominationId])).map(each => each.version)
    await world.must(checkParts, { nominationId, version, marks: mark('illegible') }, specialist)
    expect(await conclude([nominationId])).toMatchObject({ refusals: [{ code: 'appraisal.parts-missing' }] })
    await world.must(checkParts, { nominationId, version, marks: mark('present') }, specialist)
    expect(await conclude([nominationId])).toMatchObject({ ok: true })
  })
})

describe('concluding', () => {
  it('moves many at once to the next step of their round, with ground and record for each', async () => {
    const { nominationIds } = await underAppraisal(world, { count: 3 })
    expect(await conclude(nominationIds)).toMatchObject({ value: { concluded: 3 } })
    const after = await readNominations(world.db, nominationIds)
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set(['publication']))
    expect(await appraisalsOf(world.db, nominationIds)).toHaveLength(3)
    const { nominationIds: provincial } = await underAppraisal(world, { level: 'tinh' })
    await conclude(provincial)
    expect((await readNominations(world.db, provincial))[0]?.status).toBe('decision')
  })

  it('declines what does not meet, with the reason the unit reads', async () => {
    const { nominationId } = await underAppraisal(world, { dossierParts: [part] })
    expect(await conclude([nominationId], { finding: 'does-not-meet' })).toMatchObject({
      refusals: [{ code: 'appraisal.reason-missing', at: 'remarks' }],
    })
    const remarks = 'Chưa đủ hai năm liên tục hoàn thành xuất sắc nhiệm vụ'
    expect(await conclude([nominationId], { finding: 'does-not-meet', remarks } as never)).toMatchObject({ ok: true })
    expect(await nominationNow(world, nominationId)).toMatchObject({ status: 'declined', declinedReason: remarks })
  })

  it('does all or nothing, and nothing on what changed since it was seen', async () => {
    const { nominationIds } = await underAppraisal(world, { count: 2 })
    const nominations = await seen(world, nominationIds)
    const stale = nominations.map((each, index) => (index === 1 ? { ...each, version: each.version - 1 } : each))
    expect(await world.run(concludeAppraisal, { nominations: stale, ...meets }, specialist)).toMatchObject({
      refusals: [{ code: 'changed-meanwhile' }],
    })
    expect((await readNominations(world.db, nominationIds)).every(({ status }) => status === 'appraisal')).toBe(true)
    await world.must(concludeAppraisal, { nominations, ...meets }, specialist)
    expect(await conclude(nominationIds)).toMatchObject({ refusals: [{ code: 'appraisal.not-at-this-step' }] })
  })

  it('wants a legal ground, and is for the office alone', async () => {
    const { nominationIds, officer } = await underAppraisal(world)
    expect(await conclude(nominationIds, { instrument: '' })).toMatchObject({
      refusals: [{ code: 'appraisal.ground-missing', at: 'instrument' }],
    })
    const others = roles.filter(role => role !== 'standing-specialist' && role !== 'standing-head')
    for (const by of [officer, ...others.map(role => world.user(role, newId()))])
      expect(await conclude(nominationIds, {}, by)).toMatchObject({ refusals: [{ code: 'access.denied' }] })
  })

  it('suggests the ground of the award in the law of the day', async () => {
    const { nominationId } = await underAppraisal(world, { awardCode: 'huan-chuong-lao-dong-hang-ba' })
    const desk = await world.ask(getAppraisal, { nominationId }, specialist)
    expect(desk?.grounds.map(({ article }) => article)).toEqual(['Điều 44', 'Điều 24'])
  })
})

describe('who handles a nomination', () => {
  it('is whoever acts first; then only the head gives it to another', async () => {
    const { nominationIds, nominationId } = await underAppraisal(world)
    await world.must(assignHandler, { nominationIds, handlerId: specialist.userId }, specialist)
    const another = world.user('standing-specialist', newId())
    expect(await conclude(nominationIds, {}, another)).toMatchObject({ refusals: [{ code: 'appraisal.another-desk' }] })
    const take = { nominationIds, handlerId: another.userId }
    expect(await world.run(assignHandler, take, another)).toMatchObject({
      refusals: [{ code: 'appraisal.another-desk' }],
    })
    expect(await world.run(assignHandler, take, specialist)).toMatchObject({
      refusals: [{ code: 'appraisal.head-assigns' }],
    })
    await world.must(assignHandler, take, head)
    expect((await nominationNow(world, nominationId)).handlerId).toBe(another.userId)
    await world.must(assignHandler, { nominationIds, handlerId: null }, another)
    expect((await nominationNow(world, nominationId)).handlerId).toBeNull()
  })
})

describe('the work list', () => {
  it('shows the most pressing first, by whose they are and what they wait for, page by page', async () => {
    const own = world.user('standing-specialist', newId())
    const { nominationIds, roundId } = await underAppraisal(world, { count: 60, dueOn: '2021-02-17' })
    const late = await underAppraisal(world, { dueOn: '2021-02-04' })
    const ids = [...nominationIds, ...late.nominationIds]
    await world.must(assignHandler, { nominationIds: ids, handlerId: own.userId }, own)
    const first = await world.ask(listDesk, { view: 'mine' }, own)
    expect([first.count, first.rows.length, first.previous]).toEqual([61, 50, null])
    expect(first.rows[0]).toMatchObject({ nomination: { id: late.nominationId }, workingDaysLeft: -1 })
    const second = await world.ask(listDesk, { view: 'mine', after: first.next ?? '' }, own)
    expect([second.rows.length, second.next]).toEqual([11, null])
    const back = await world.ask(listDesk, { view: 'mine', before: second.previous ?? '' }, own)
    expect(back.rows.map(({ nomination }) => nomination.id)).toEqual(first.rows.map(({ nomination }) => nomination.id))
    const narrowed = await world.ask(listDesk, { view: 'all', roundId, text: 'mau 60 NGUOI' }, own)
    expect(narrowed.rows.map(({ nomination }) => nomination.nomineeName)).toEqual(['Người Mẫu 60'])
    expect(await world.ask(appraisalWork, {}, own)).toMatchObject({ mine: 61, nearestMine: '2021-02-04' })
  })

  it('says when a deadline is provisional: its year is not announced', async () => {
    const { nominationId } = await underAppraisal(world, { dueOn: '2022-01-05' })
    expect((await world.ask(getAppraisal, { nominationId }, specialist))?.due).toMatchObject({ isProvisional: true })
  })
})
