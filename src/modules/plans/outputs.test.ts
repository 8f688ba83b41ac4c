import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerFile } from '#modules/files/index.ts'
import { recordSuccession } from '#modules/organisations/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  acceptOutputs,
  getBoard,
  getPlanStates,
  getTask,
  lateCounts,
  listWaiting,
  passOnOutputs,
  recallOutput,
  remindUnits,
  returnOutputs,
  sendOutput,
  setDueDate,
  tasksOfUnit,
} from './index.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let plan: Awaited<ReturnType<typeof loadPlan08>>
let unit: (key: string) => string
let specialist: User

beforeAll(async () => {
  world = await createWorld()
  unit = await loadUnits(world)
  plan = await loadPlan08(world)
  specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
})
beforeEach(() => world.clock.moveTo('2021-03-10'))

const officerOf = (key: string) => world.user('unit-officer', unit(key))
/** A board as a page asks for it. */
const whole = { year: 2021, text: '', limit: 50 }
const codes = (result: { ok: boolean }) =>
  (result as { refusals?: readonly { code: string }[] }).refusals?.map(({ code }) => code) ?? []

async function taskOf(key: string, code: string) {
  const tasks = await world.ask(tasksOfUnit, { unitId: unit(key) }, specialist)
  const task = tasks.find(({ obligation }) => obligation.code === code)
  if (task === undefined) throw new Error(`${key} has no ${code}`)
  return task
}

async function document(key: string, more: object = {}) {
  const file = { hash: 'a'.repeat(64), name: 'ke-hoach.pdf', mediaType: 'application/pdf', size: 10 }
  const { id: fileId } = await world.must(registerFile, { ...file, ownerUnitId: unit(key) }, officerOf(key))
  return { documentNumber: '15/KH', documentOn: '2021-03-09', fileId, itemCount: null, note: '', ...more }
}

async function send(key: string, code: string, more: object = {}, user: User = officerOf(key)) {
  const { id, version } = await taskOf(key, code)
  return await world.run(sendOutput, { outputId: id, version, ...(await document(key, more)) }, user)
}

describe('what a unit owes', () => {
  it('is sent, taken back, sent again, returned with a reason, corrected and accepted; all on record', async () => {
    const [key, code] = ['so-y-te', 'ke-hoach-cong-tac'] as const
    const officer = officerOf(key)
    expect(await send(key, code)).toMatchObject({ ok: true })
    expect(await taskOf(key, code)).toMatchObject({ state: 'sent', documentNumber: '15/KH' })
    expect(codes(await send(key, code))).toEqual(['output.sent-already'])
    const { id } = await taskOf(key, code)
    await world.must(recallOutput, { outputId: id }, officer)
    expect(await taskOf(key, code)).toMatchObject({ state: 'not-started', documentNumber: '15/KH' })
    expect(codes(await world.run(recallOutput, { outputId: id }, officer))).toEqual(['output.not-sent'])
    await send(key, code)
    expect(codes(await world.run(returnOutputs, { outputIds: [id], reason: '' }, specialist))).toEqual([
      'output.reason-missing',
    ])
    await world.must(returnOutputs, { outputIds: [id], reason: 'Thiếu chữ ký' }, specialist)
    expect(await taskOf(key, code)).toMatchObject({ state: 'returned', returnReason: 'Thiếu chữ ký' })
    await send(key, code, { documentNumber: '16/KH' })
    await world.must(acceptOutputs, { outputIds: [id] }, specialist)
    expect(await taskOf(key, code)).toMatchObject({ state: 'accepted', documentNumber: '16/KH', returnReason: null })
    expect(codes(await world.run(recallOutput, { outputId: id }, officer))).toEqual(['output.accepted-already'])
    expect(codes(await send(key, code))).toEqual(['output.closed'])
    const told = world.facts
      .filter(({ subjects }) => subjects.includes(`unit-obligation:${id}`))
      .map(({ name }) => name)
    expect(told).toEqual([
      'output-sent',
      'output-recalled',
      'output-sent',
      'output-returned',
      'output-sent',
      'output-accepted',
    ])
  })

  it('needs a number, a day that is not to come, and a file of the unit', async () => {
    const [key, code] = ['so-tu-phap', 'ke-hoach-cong-tac'] as const
    expect(codes(await send(key, code, { documentNumber: '' }))).toEqual(['output.number-missing'])
    expect(codes(await send(key, code, { documentOn: '2021-02-31' }))).toEqual(['plan.date-invalid'])
    expect(codes(await send(key, code, { documentOn: '2021-03-11' }))).toEqual(['output.dated-in-future'])
    expect(codes(await send(key, code, { fileId: undefined }))).toEqual(['output.file-missing'])
    expect(codes(await send(key, code, { fileId: newId() }))).toEqual(['output.file-missing'])
    const { fileId } = await document('so-tai-chinh')
    expect(codes(await send(key, code, { fileId }))).toEqual(['output.file-missing'])
    expect(await taskOf(key, code)).toMatchObject({ state: 'not-started', fileId: null })
  })

  it('has three to five names when it is the list of exemplars', async () => {
    const [key, code] = ['so-tu-phap', 'gioi-thieu-dien-hinh'] as const
    for (const itemCount of [null, 2, 6])
      expect(codes(await send(key, code, { itemCount }))).toEqual(['output.count-outside'])
    expect(await send(key, code, { itemCount: 5 })).toMatchObject({ ok: true })
  })

  it('is refused to the second of two editors', async () => {
    const [key, code] = ['so-xay-dung', 'ke-hoach-cong-tac'] as const
    const { id, version } = await taskOf(key, code)
    const input = { outputId: id, version, ...(await document(key)) }
    expect(await world.run(sendOutput, input, officerOf(key))).toMatchObject({ ok: true })
    expect(codes(await world.run(sendOutput, { ...input, documentNumber: '99/KH' }, officerOf(key)))).toEqual([
      'changed-meanwhile',
    ])
    expect(await taskOf(key, code)).toMatchObject({ documentNumber: '15/KH' })
  })
})

describe('who may do what with it', () => {
  it('is sent and taken back by its own officers and head only, settled by the standing office only', async () => {
    const [key, code] = ['so-cong-thuong', 'dang-ky-thi-dua'] as const
    const strangers = [
      officerOf('so-y-te'),
      specialist,
      ...(['inspector', 'signing-leader', 'clerk', 'administrator', 'council-member'] as const).map(role =>
        world.user(role, unit('ubnd-tinh')),
      ),
    ]
    for (const user of strangers) expect(codes(await send(key, code, {}, user)), user.name).toEqual(['access.denied'])
    expect(await send(key, code, {}, world.user('unit-head', unit(key)))).toMatchObject({ ok: true })
    const { id } = await taskOf(key, code)
    for (const user of [officerOf(key), ...strangers.filter(each => each !== specialist)]) {
      const input = { outputIds: [id], reason: 'Không được' }
      expect(codes(await world.run(acceptOutputs, input, user)), user.name).toEqual(['access.denied'])
      expect(codes(await world.run(returnOutputs, input, user)), user.name).toEqual(['access.denied'])
      if (user.grants[0]?.unitId !== unit(key))
        expect(codes(await world.run(recallOutput, { outputId: id }, user)), user.name).toEqual(['access.denied'])
    }
    expect(
      await world.run(acceptOutputs, { outputIds: [id] }, world.user('standing-head', unit('so-noi-vu'))),
    ).toMatchObject({ ok: true })
  })

  it('goes to the leaders when the standing office owes it itself', async () => {
    const [key, code] = ['ban-thi-dua-khen-thuong', 'bao-cao-tong-hop'] as const
    expect(await send(key, code, {}, specialist)).toMatchObject({ ok: true })
    const { id } = await taskOf(key, code)
    const head = world.user('standing-head', unit('ban-thi-dua-khen-thuong'))
    expect(codes(await world.run(acceptOutputs, { outputIds: [id] }, head))).toEqual(['access.denied'])
    expect((await world.ask(listWaiting, { limit: 50 }, head)).rows.some(task => task.id === id)).toBe(false)
    const clerk = world.user('clerk', unit('ubnd-tinh'))
    expect((await world.ask(listWaiting, { limit: 50 }, clerk)).rows.map(task => task.id)).toEqual([id])
    expect(await world.run(acceptOutputs, { outputIds: [id] }, clerk)).toMatchObject({ ok: true })
  })

  it('shows units and states to everyone, documents to the unit itself and those who watch over all', async () => {
    await send('huyen-y-yen', 'ke-hoach-kiem-tra')
    const board = async (user?: User) => {
      const found = await world.ask(
        getBoard,
        { ...whole, of: { code: 'ke-hoach-kiem-tra' }, text: 'y yen' },
        user ?? ({ kind: 'anonymous' } as never),
      )
      return found?.rows.find(({ unitId }) => unitId === unit('huyen-y-yen'))?.cells[0]
    }
    expect(await board()).toMatchObject({ state: 'sent', details: null })
    expect(await board(officerOf('huyen-vu-ban'))).toMatchObject({ details: null })
    for (const user of [officerOf('huyen-y-yen'), specialist, world.user('inspector', unit('ubnd-tinh'))])
      expect(await board(user)).toMatchObject({ details: { documentNumber: '15/KH' } })
    const { id } = await taskOf('huyen-y-yen', 'ke-hoach-kiem-tra')
    const denied = await world.runner.ask(getTask, { outputId: id }, officerOf('huyen-vu-ban'))
    expect(codes(denied)).toEqual(['access.denied'])
    expect(
      codes(await world.runner.ask(tasksOfUnit, { unitId: unit('huyen-y-yen') }, officerOf('huyen-vu-ban'))),
    ).toEqual(['access.denied'])
    expect((await world.ask(getTask, { outputId: id }, officerOf('huyen-y-yen')))?.moves).toEqual(['recall'])
    expect((await world.ask(getTask, { outputId: id }, specialist))?.moves).toEqual(['accept', 'return'])
  })
})

describe('the states of a clause', () => {
  it('turn late when the clock passes the due date, except for what was sent', async () => {
    const states = () => world.ask(getPlanStates, { planId: plan.plan.id })
    world.clock.moveTo('2021-03-31')
    const before = await states()
    expect(before.clauses['III.3']).toMatchObject({ total: 285, late: 0 })
    expect(await world.ask(lateCounts, {}, specialist)).toMatchObject({ tasksLate: 0, unitsLate: 0 })
    world.clock.moveTo('2021-04-01')
    const after = await states()
    expect(after.clauses['III.3']).toMatchObject({ total: 285, accepted: 0, sent: 0, late: 285, open: 0 })
    expect(after.obligations['ke-hoach-cong-tac']).toMatchObject({ total: 285, accepted: 1, sent: 1, late: 283 })
    expect(after.tasksLate).toBe(5 * 285 - 4)
    expect(after.unitsLate).toBe(285)
    expect(after.workingDaysLate['2021-03-31']).toBe(1)
    const { tasksLate, unitsLate, waiting } = await world.ask(lateCounts, {}, specialist)
    expect({ tasksLate, unitsLate, waiting }).toEqual({
      tasksLate: after.tasksLate,
      unitsLate: 285,
      waiting: after.tasksWaiting,
    })
    expect(await taskOf('so-y-te', 'dang-ky-thi-dua')).toMatchObject({ state: 'late' })
  })

  it('count a unit as done only when it has sent all five documents', async () => {
    const quarter = plan.obligations.filter(({ clauseRef }) => clauseRef === 'III.3').map(({ code }) => code)
    for (const code of quarter) await send('huyen-hai-hau', code)
    const { clauses } = await world.ask(getPlanStates, { planId: plan.plan.id })
    expect(clauses['III.3']).toMatchObject({ accepted: 0, sent: 1 })
    const board = await world.ask(getBoard, { ...whole, of: { ref: 'III.3' }, state: 'sent' })
    expect(board?.rows.map(({ unitId }) => unitId)).toEqual([unit('huyen-hai-hau')])
    const ids = board?.rows[0]?.cells.map(({ outputId }) => outputId) ?? []
    expect(await world.must(acceptOutputs, { outputIds: ids }, specialist)).toEqual({ settled: 5, leftOut: 0 })
    expect((await world.ask(getPlanStates, { planId: plan.plan.id })).clauses['III.3']).toMatchObject({
      accepted: 1,
      sent: 0,
    })
  })

  it('follow the date that the standing office sets where the plan is silent', async () => {
    const report = plan.obligations.find(({ code }) => code === 'bao-cao-ket-qua')
    if (report === undefined) throw new Error('missing')
    await world.must(setDueDate, { obligationId: report.id, version: 1, dueOn: '2021-03-05' }, specialist)
    expect(await taskOf('so-y-te', 'bao-cao-ket-qua')).toMatchObject({ state: 'late' })
    await world.must(setDueDate, { obligationId: report.id, version: 2, dueOn: '2021-12-10' }, specialist)
    expect(await taskOf('so-y-te', 'bao-cao-ket-qua')).toMatchObject({ state: 'not-started' })
  })
})

describe('many at once', () => {
  it('are settled together; those that someone else settled meanwhile are left out', async () => {
    const ids: string[] = []
    for (const key of ['huyen-nam-truc', 'huyen-truc-ninh', 'huyen-my-loc']) {
      await send(key, 'ke-hoach-dien-hinh')
      ids.push((await taskOf(key, 'ke-hoach-dien-hinh')).id)
    }
    await world.must(acceptOutputs, { outputIds: ids.slice(0, 1) }, specialist)
    expect(await world.must(acceptOutputs, { outputIds: ids }, specialist)).toEqual({ settled: 2, leftOut: 1 })
    expect(codes(await world.run(acceptOutputs, { outputIds: ids }, specialist))).toEqual(['output.none-waiting'])
    expect(codes(await world.run(acceptOutputs, { outputIds: [] }, specialist))).toEqual(['output.none-chosen'])
  })

  it('are reminded once a day at most, and only while they owe', async () => {
    const { id } = await taskOf('huyen-giao-thuy', 'ke-hoach-cong-tac')
    const remind = () => world.run(remindUnits, { outputIds: [id] }, specialist)
    expect(await remind()).toMatchObject({ ok: true, value: { reminded: 1 } })
    expect(codes(await remind())).toEqual(['output.none-to-remind'])
    world.clock.moveTo('2021-03-11')
    expect(await remind()).toMatchObject({ ok: true })
    expect(await taskOf('huyen-giao-thuy', 'ke-hoach-cong-tac')).toMatchObject({ reminders: 2 })
    await send('huyen-giao-thuy', 'ke-hoach-cong-tac')
    world.clock.moveTo('2021-03-12')
    expect(codes(await remind())).toEqual(['output.none-to-remind'])
    expect(codes(await world.run(remindUnits, { outputIds: [id] }, officerOf('so-y-te')))).toEqual(['access.denied'])
  })

  it('wait in the order they came, page by page', async () => {
    const first = await world.ask(listWaiting, { limit: 2 }, specialist)
    const second = await world.ask(listWaiting, { limit: 200, after: first.next ?? undefined }, specialist)
    const all = await world.ask(listWaiting, { limit: 200 }, specialist)
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all.rows.map(({ id }) => id))
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.rows.length)
  })
})

describe('a unit that merges', () => {
  it('passes on what it still owes; what it had sent stays its own', async () => {
    const [one, other] = ['xa-hai-an-hai-hau', 'xa-hai-phong-hai-hau'] as const
    await send(one, 'ke-hoach-cong-tac')
    world.clock.moveTo('2021-06-01')
    const { foundedIds } = await world.must(recordSuccession, {
      ...{ kind: 'merge', note: '', survivorIds: [], movesUnitsBelow: false },
      effectiveOn: '2021-06-01',
      legalBasis: 'Nghị quyết thử',
      predecessorIds: [unit(one), unit(other)],
      successors: [
        {
          ...{ name: 'Ủy ban nhân dân xã Hải An Phong', shortName: 'Xã Hải An Phong', kind: 'xa', officialCode: null },
          ...{ parentId: unit('huyen-hai-hau'), sector: 'kinh-te-xa-hoi', boundByPlan: true },
        },
      ],
    })
    const [heir = ''] = foundedIds
    await world.must(passOnOutputs, {})
    const owed = await world.ask(tasksOfUnit, { unitId: heir }, specialist)
    expect(owed.map(({ obligation }) => obligation.code).sort()).toEqual([
      'bao-cao-ket-qua',
      'dang-ky-thi-dua',
      'gioi-thieu-dien-hinh',
      'ke-hoach-cong-tac',
      'ke-hoach-dien-hinh',
      'ke-hoach-kiem-tra',
      'ke-hoach-phong-trao-chuyen-de',
    ])
    expect(await taskOf(one, 'ke-hoach-cong-tac')).toMatchObject({ state: 'sent' })
    await expect(taskOf(other, 'ke-hoach-cong-tac')).rejects.toThrow('has no')
    const board = await world.ask(getBoard, { ...whole, of: { code: 'dang-ky-thi-dua' }, state: 'unit-ended' })
    expect(board?.rows.map(({ passedTo }) => passedTo)).toEqual([
      ['Ủy ban nhân dân xã Hải An Phong'],
      ['Ủy ban nhân dân xã Hải An Phong'],
    ])
    const { obligations } = await world.ask(getPlanStates, { planId: plan.plan.id })
    expect(obligations['dang-ky-thi-dua']?.total).toBe(284)
    expect(await world.must(passOnOutputs, {})).toEqual({ passedOn: 0 })
    expect(codes(await world.run(passOnOutputs, {}, specialist))).toEqual(['access.denied'])
  })
})
