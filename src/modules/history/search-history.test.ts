import { beforeAll, describe, expect, it } from 'vitest'
import { setParameter } from '#modules/parameters/index.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { searchHistory, timelineOf } from './index.ts'

let world: World
let head: ReturnType<World['user']>
let inspector: ReturnType<World['user']>

const set = (code: 'clock.processing' | 'clock.correction', validFrom: string) =>
  world.must(setParameter, { code, value: 9, validFrom, source: 'thử', confidence: 'official' }, head)

beforeAll(async () => {
  world = await createWorld({ on: '2021-02-01' })
  head = world.user('standing-head', newId())
  inspector = world.user('inspector', newId())
  await set('clock.processing', '2000-01-01')
  world.clock.moveTo('2021-02-02')
  await set('clock.correction', '2000-01-01')
  await set('clock.processing', '2001-01-01')
  world.clock.moveTo('2021-02-03')
  await world.must(setParameter, {
    code: 'clock.processing',
    value: 9,
    validFrom: '2002-01-01',
    source: 'thử',
    confidence: 'official',
  })
})

const search = async (filter: object) =>
  (await world.ask(searchHistory, { limit: 100, ...filter }, inspector)).rows.map(({ id }) => id)

describe('looking into the record', () => {
  it('finds by day, actor, subject and name, the latest first', async () => {
    expect(await search({})).toEqual([4, 3, 2, 1])
    expect(await search({ from: '2021-02-02', to: '2021-02-02' })).toEqual([3, 2])
    expect(await search({ actorId: head.userId })).toEqual([3, 2, 1])
    expect(await search({ subject: 'parameter:clock.processing', to: '2021-02-02' })).toEqual([3, 1])
    expect(await search({ name: 'year-announced' })).toEqual([])
  })

  it('goes on page by page', async () => {
    const first = await world.ask(searchHistory, { limit: 3 }, inspector)
    expect(first.next).toBe('2')
    const second = await world.ask(searchHistory, { limit: 3, before: Number(first.next) }, inspector)
    expect([second.rows.map(({ id }) => id), second.next]).toEqual([[1], null])
  })

  it('gives other modules the timeline of a thing', async () => {
    const timeline = await timelineOf(world.db, 'parameter:clock.processing')
    expect(timeline.map(({ id, role }) => [id, role])).toEqual([
      [4, 'system'],
      [3, 'standing-head'],
      [1, 'standing-head'],
    ])
    expect(await timelineOf(world.db, 'parameter:clock.processing', { without: ['parameter-set'] })).toEqual([])
  })

  it('is for inspectors and administrators alone', async () => {
    for (const role of ['standing-head', 'unit-head', 'clerk'] as const) {
      const user = world.user(role, newId())
      expect(await world.runner.ask(searchHistory, { limit: 9 }, user)).toMatchObject({ ok: false })
    }
    expect(await world.ask(searchHistory, { limit: 9 }, world.user('administrator', newId()))).toBeDefined()
  })
})
