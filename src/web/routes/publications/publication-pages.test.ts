import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announceYear } from '#modules/calendar/index.ts'
import { listComments, openPublication } from '#modules/consultation/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { setParameter } from '#modules/parameters/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { openedField, openedNow, trapField } from '#web/http/spam-guard.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let specialist: User
let head: User
beforeAll(async () => {
  world = await createWorld()
  specialist = world.user('standing-specialist', newId())
  head = world.user('standing-head', newId())
  await world.must(announceYear, { year: 2021, notice: null, confidence: 'official', days: [] })
  const days = { code: 'publication.working-days', value: 10, source: 'test', confidence: 'official' } as const
  await world.must(setParameter, { ...days, validFrom: '2021-01-01' })
})
beforeEach(() => world.clock.moveTo('2021-05-10'))

const page = async (path: string, user?: User) => await (await world.get(path, user)).text()

async function published() {
  const round = await aRoundWithNominations(world.db, { status: 'publication', count: 2 })
  const { slug, id } = await world.must(openPublication, round, specialist)
  return { ...round, id, path: `/cong-khai/${slug}`, desk: `/lay-y-kien/${slug}` }
}

const body = 'Tôi biết rõ việc này vì làm cùng tổ từ năm 2016.'
const filled = (seconds = 60) => ({
  [openedField]: openedNow(world.secret, Date.now() - seconds * 1000),
  name: 'Nguyễn Thị Bình',
  contact: '0912 345 678',
  about: '',
  body,
})

describe('the public page of a list', () => {
  it('is open to everyone, says until when, and ships no script', async () => {
    const { path } = await published()
    const shown = await page(path)
    expect(shown).toContain('đến hết ngày 24/05/2021')
    expect(shown).toContain('Còn 10 ngày làm việc')
    expect(shown).toContain('Người Mẫu 2')
    expect(shown).not.toContain('<script')
    expect(await page('/cong-khai')).toContain(path)
    world.clock.moveTo('2021-05-25')
    expect(await page(path)).toContain('Thời gian góp ý đã hết')
    expect(await page(`${path}/gop-y`)).not.toContain('name="body"')
  })

  it('takes a comment, seals who wrote it, and shows it only with its answer', async () => {
    const { path, id, desk } = await published()
    expect((await world.post(`${path}/gop-y`, { ...filled(), name: '' })).status).toBe(422)
    const sent = await world.post(`${path}/gop-y`, filled())
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}/da-nhan`])
    expect(await page(path)).not.toContain(body)
    const [comment] = await world.ask(listComments, { publicationId: id }, specialist)
    const answer = { commentId: comment?.id ?? '', answer: 'Ban đã xác minh, nội dung đúng.', published: '1' }
    expect((await world.post(`${desk}/tra-loi`, answer, specialist)).status).toBe(303)
    const shown = await page(path)
    expect(shown).toContain(body)
    expect(shown).toContain('Ban đã xác minh')
    for (const html of [shown, await page(desk, specialist), JSON.stringify(world.facts)])
      expect(html).not.toMatch(/Nguyễn Thị Bình|0912/)
  })

  it('keeps what was typed when it is too short, too fast, or too much', async () => {
    const { path } = await published()
    const short = await (await world.post(`${path}/gop-y`, { ...filled(), body: 'Ngắn' })).text()
    expect(short).toContain('ít nhất 10 chữ cái')
    expect(short).toContain('value="Nguyễn Thị Bình"')
    const fast = await world.post(`${path}/gop-y`, filled(1))
    expect([fast.status, (await fast.text()).includes(body)]).toEqual([422, true])
    expect((await world.post(`${path}/gop-y`, { ...filled(), [openedField]: 'forged' })).status).toBe(422)
    for (let sent = 0; sent < 5; sent += 1) await world.post(`${path}/gop-y`, filled())
    const much = await world.post(`${path}/gop-y`, filled())
    expect([much.status, (await much.text()).includes('chờ một giờ')]).toEqual([422, true])
  })

  it('thanks machines and keeps nothing of theirs', async () => {
    const { path, id } = await published()
    const sent = await world.post(`${path}/gop-y`, { ...filled(), [trapField]: 'https://example.test' })
    expect(sent.status).toBe(303)
    expect(await world.ask(listComments, { publicationId: id }, specialist)).toEqual([])
  })

  it('writes comments and answers as text, never as markup', async () => {
    world.clock.moveTo('2021-05-11')
    const { path, id, desk } = await published()
    const script = '<script>alert("x")</script> & <img src=x onerror=alert(1)>'
    await world.post(`${path}/gop-y`, { ...filled(), body: script })
    const [comment] = await world.ask(listComments, { publicationId: id }, specialist)
    await world.post(`${desk}/tra-loi`, { commentId: comment?.id ?? '', answer: script, published: '1' }, specialist)
    for (const html of [await page(path), await page(desk, specialist)]) {
      expect(html).not.toMatch(/<script>alert|<img src=x/)
      expect(html).toContain('&lt;script&gt;')
    }
  })
})

describe('the office’s side', () => {
  it('publishes those that are ticked, and locks the next step until the end and every answer', async () => {
    const { roundId, nominationIds } = await aRoundWithNominations(world.db, { status: 'publication', count: 2 })
    expect(await page('/lay-y-kien', specialist)).toContain(nominationIds[0] ?? '-')
    const opened = await world.post('/lay-y-kien', { roundId, nominationIds: nominationIds.slice(0, 1) }, specialist)
    const desk = opened.headers.get('location') ?? ''
    expect(await page(desk, specialist)).toContain('bước sau đang khóa')
    const [, publicationId = ''] =
      /publication:(.+)/.exec(world.facts.findLast(({ name }) => name === 'publication-opened')?.subjects[0] ?? '') ??
      []
    const early = await world.post(`${desk}/ket-thuc`, { publicationId }, specialist)
    expect([early.status, (await early.text()).includes('24/05/2021')]).toEqual([422, true])
    world.clock.moveTo('2021-05-25')
    expect((await world.post(`${desk}/ket-thuc`, { publicationId }, specialist)).status).toBe(303)
    expect((await readNominations(world.db, nominationIds)).map(({ status }) => status).sort()).toEqual([
      'council',
      'publication',
    ])
  })

  it('opens the name of an author for the head alone, with the reason in history', async () => {
    world.clock.moveTo('2021-05-12')
    const { path, id, desk } = await published()
    await world.post(`${path}/gop-y`, filled())
    const [comment] = await world.ask(listComments, { publicationId: id }, specialist)
    const form = { commentId: comment?.id ?? '', reason: 'Cần gặp người viết để xác minh nội dung' }
    expect((await world.post(`${desk}/nguoi-gui`, form, specialist)).status).toBe(403)
    expect((await world.post(`${desk}/nguoi-gui`, { ...form, reason: 'x' }, head)).status).toBe(422)
    expect(await (await world.post(`${desk}/nguoi-gui`, form, head)).text()).toContain('Nguyễn Thị Bình, 0912 345 678')
    expect(world.facts.at(-1)).toMatchObject({ name: 'comment-author-opened', data: { reason: form.reason } })
  })

  it('is closed to everyone else', async () => {
    const { desk } = await published()
    for (const [user, status] of [
      [world.user('unit-officer', newId()), 403],
      [world.user('clerk', newId()), 403],
      [world.user('inspector', newId()), 200],
      [undefined, 303],
    ] as const)
      expect((await world.get(desk, user)).status).toBe(status)
  })
})
