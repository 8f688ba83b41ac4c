import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerFile } from '#modules/files/index.ts'
import { type Actor, system } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { react } from '#worker/reactions.ts'
import { runDailySchedules } from '#worker/schedules.ts'
import { acceptOutputs, remindUnits, returnOutputs, sendOutput, setDueDate, tasksOfUnit } from './index.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let unit: (key: string) => string
let plan: Awaited<ReturnType<typeof loadPlan08>>
let officer: User
let specialist: User

beforeAll(async () => {
  world = await createWorld()
  unit = await loadUnits(world)
  officer = await holder('unit-officer', 'so-y-te')
  specialist = await holder('standing-specialist', 'ban-thi-dua-khen-thuong')
  plan = await loadPlan08(world)
})
beforeEach(() => world.clock.moveTo('2021-01-21'))

/** A user whose role is known to the database too, as reactions look it up there. */
async function holder(role: 'unit-officer' | 'standing-specialist', key: string): Promise<User> {
  const user = world.user(role, unit(key))
  await world.get('/', user)
  await world.db
    .insertInto('role_grants')
    .values({ id: newId(), user_id: user.userId, role, unit_id: unit(key), valid_from: '2021-01-01' })
    .execute()
  return user
}

const context = () => ({ db: world.db, clock: world.clock, newId, actor: system('worker') })

/** Carries out what follows the facts recorded since the last time, twice, as an interrupted worker may. */
let done = 0
async function settleFacts(): Promise<void> {
  const fresh = world.facts.slice(done)
  done = world.facts.length
  for (const _time of [1, 2]) for (const fact of fresh) await react(context(), fact)
}
const startDay = () =>
  runDailySchedules({ ...context(), run: (command, input) => world.run(command, input) }, world.clock.today())

async function toldTo(user: User): Promise<string[]> {
  const rows = await world.db
    .selectFrom('notifications')
    .select('kind')
    .where('user_id', '=', user.userId)
    .where('read_at', 'is', null)
    .orderBy('id')
    .execute()
  await world.db.updateTable('notifications').set({ read_at: new Date() }).where('user_id', '=', user.userId).execute()
  return rows.map(({ kind }) => kind)
}

async function sendOne(code: string) {
  const tasks = await world.ask(tasksOfUnit, { unitId: unit('so-y-te') }, officer)
  const task = tasks.find(({ obligation }) => obligation.code === code)
  const file = {
    hash: 'b'.repeat(64),
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size: 1,
    ownerUnitId: unit('so-y-te'),
  }
  const { id: fileId } = await world.must(registerFile, file, officer)
  const document = { documentNumber: '1/KH', documentOn: '2021-01-21', fileId, itemCount: null, note: '' }
  const { id: outputId = '', version = 0 } = task ?? {}
  await world.must(sendOutput, { outputId, version, ...document }, officer)
  return outputId
}

describe('people of a unit', () => {
  it('hear once of the plan, of dates set, of documents settled and of being urged', async () => {
    await settleFacts()
    expect(await toldTo(officer)).toEqual(['plan-issued'])
    const report = plan.obligations.find(({ code }) => code === 'bao-cao-ket-qua')
    await world.must(setDueDate, { obligationId: report?.id ?? '', version: 1, dueOn: '2021-12-10' }, specialist)
    const [first, second] = [await sendOne('ke-hoach-cong-tac'), await sendOne('dang-ky-thi-dua')]
    await settleFacts()
    expect(await toldTo(officer)).toEqual(['due-date-set'])
    expect(await toldTo(specialist)).toEqual(['outputs-waiting'])
    await world.must(acceptOutputs, { outputIds: [first] }, specialist)
    await world.must(returnOutputs, { outputIds: [second], reason: 'Thiếu chữ ký' }, specialist)
    await world.must(remindUnits, { outputIds: [second] }, specialist)
    await settleFacts()
    expect((await toldTo(officer)).sort()).toEqual(['output-accepted', 'output-reminded', 'output-returned'])
  })

  it('hear two weeks and three days before a due date, and the day after it, once each', async () => {
    const heard: [string, string[]][] = []
    for (const day of [
      '2021-03-01',
      '2021-03-17',
      '2021-03-18',
      '2021-03-28',
      '2021-03-31',
      '2021-04-01',
      '2021-04-20',
    ]) {
      world.clock.moveTo(day)
      await startDay()
      heard.push([day, await toldTo(officer)])
    }
    expect(heard.filter(([, kinds]) => kinds.length > 0)).toEqual([
      ['2021-03-17', ['plan-due-soon']],
      ['2021-03-28', ['plan-due-soon']],
      ['2021-04-01', ['plan-late']],
    ])
  })
})
