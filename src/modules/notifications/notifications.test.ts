import { beforeEach, describe, expect, it } from 'vitest'
import { system } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { listNotifications, notify, unreadNotifications } from './index.ts'

let world: World
let officer: ReturnType<World['user']>
let other: ReturnType<World['user']>
beforeEach(async () => {
  world = await createWorld({ on: '2021-04-02' })
  officer = world.user('unit-officer', newId())
  other = world.user('unit-head', newId())
  await world.get('/', officer)
  await world.get('/', other)
})

const context = () => ({ db: world.db, clock: world.clock, newId, actor: system('test') })
const news = (key: string, ...userIds: string[]) => ({
  userIds,
  kind: 'decision-to-sign',
  subject: 'decision:1',
  link: '/quyet-dinh/1',
  data: { abstract: `Văn bản ${key}` },
  dedupeKey: key,
})

describe('notifications', () => {
  it('reach each person once, with a letter each, however often they are given', async () => {
    await notify(context(), news('a', officer.userId, officer.userId, other.userId))
    await notify(context(), news('a', officer.userId, other.userId))
    expect(await world.ask(unreadNotifications, {}, officer)).toBe(1)
    expect(await world.ask(unreadNotifications, {}, other)).toBe(1)
    expect(await world.db.selectFrom('mail_outbox').select('to_user_id').execute()).toHaveLength(2)
  })

  it('are not told when what they speak of did not happen', async () => {
    const failing = world.db.transaction().execute(async transaction => {
      await notify({ ...context(), db: transaction }, news('a', officer.userId))
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await world.ask(unreadNotifications, {}, officer)).toBe(0)
  })

  it('are listed newest first, a page at a time, nothing twice and nothing lost', async () => {
    for (let index = 0; index < 120; index += 1) {
      world.clock.moveTo(index < 60 ? '2021-04-02' : '2021-04-03')
      await notify(context(), news(String(index), officer.userId))
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await world.ask(listNotifications, { onlyUnread: false, cursor }, officer)
      seen.push(...page.rows.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect([seen.length, new Set(seen).size]).toEqual([120, 120])
    const [first] = (await world.ask(listNotifications, { onlyUnread: false }, officer)).rows
    expect(first?.data.abstract).toBe('Văn bản 119')
  })

  it('lead to where one acts and are read by going there; nobody reads another’s', async () => {
    await notify(context(), news('a', officer.userId))
    const [row] = (await world.ask(listNotifications, { onlyUnread: true }, officer)).rows
    expect((await world.get(`/thong-bao/${row?.id}`, other)).status).toBe(404)
    expect((await world.get(`/thong-bao/${row?.id}`)).headers.get('location')).toContain('/dang-nhap')
    const followed = await world.get(`/thong-bao/${row?.id}`, officer)
    expect([followed.status, followed.headers.get('location')]).toEqual([303, '/quyet-dinh/1'])
    expect(await world.ask(unreadNotifications, {}, officer)).toBe(0)
    expect(await (await world.get('/thong-bao', officer)).text()).toContain('Không có thông báo chưa đọc')
    expect(await (await world.get('/thong-bao?xem=tat-ca', officer)).text()).toContain('Văn bản a')
  })

  it('are marked as read all at once, one’s own only', async () => {
    await notify(context(), news('a', officer.userId, other.userId))
    await notify(context(), news('b', officer.userId))
    expect((await world.post('/thong-bao/da-doc', {}, officer)).status).toBe(303)
    expect(await world.ask(unreadNotifications, {}, officer)).toBe(0)
    expect(await world.ask(unreadNotifications, {}, other)).toBe(1)
    expect(await world.runner.ask(unreadNotifications, {}, system('x'))).toMatchObject({ ok: false })
  })

  it('show what somebody typed as text, whatever it is', async () => {
    const script = '<script>alert(1)</script>'
    await notify(context(), { ...news('a', officer.userId), data: { abstract: script } })
    const page = await (await world.get('/thong-bao', officer)).text()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain(script)
  })
})
