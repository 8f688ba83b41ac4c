import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announceYear } from '#modules/calendar/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { setParameter } from '#modules/parameters/index.ts'
import { type Actor, anonymous } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  answerComment,
  closePublication,
  getPublication,
  leaveComment,
  listAllPublications,
  listAwaitingPublication,
  listComments,
  openCommentAuthor,
  openPublication,
  publicationWork,
} from './index.ts'

let world: World
let specialist: Extract<Actor, { kind: 'user' }>
beforeAll(async () => {
  world = await createWorld()
  specialist = world.user('standing-specialist', newId())
  const tet = ['10', '11', '12', '15', '16'].map(day => ({ day: `2021-02-${day}`, kind: 'off' as const, name: 'Tết' }))
  await world.must(announceYear, { year: 2021, notice: null, confidence: 'official', days: tet })
  const days = { code: 'publication.working-days', value: 10, source: 'test', confidence: 'official' } as const
  await world.must(setParameter, { ...days, validFrom: '2021-01-01' })
})
beforeEach(() => world.clock.moveTo('2021-02-05'))

const authorCipher = Buffer.from('sealed')
const from = { authorCipher, addressIndex: null }
const words = 'Ý kiến của một người dân trong xã.'

async function published(count = 2) {
  const round = await aRoundWithNominations(world.db, { status: 'publication', count })
  const { roundId, nominationIds } = round
  return { ...round, ...(await world.must(openPublication, { roundId, nominationIds }, specialist)) }
}

describe('publishing nominees for the people’s opinion', () => {
  it('lasts the working days of the parameter, over Tết', async () => {
    const { endsOn, slug, certain } = await published()
    expect([endsOn, certain]).toEqual(['2021-02-26', true])
    const shown = await world.ask(getPublication, { slug }, anonymous)
    expect(shown?.nominees.map(({ nomineeName }) => nomineeName)).toEqual(['Người Mẫu 1', 'Người Mẫu 2'])
    expect(shown?.isOpen).toBe(true)
  })

  it('locks the next step until the last day has passed', async () => {
    const { id, nominationIds } = await published()
    world.clock.moveTo('2021-02-26')
    const early = await world.run(closePublication, { publicationId: id }, specialist)
    expect(early).toMatchObject({ refusals: [{ code: 'publication.still-open' }] })
    world.clock.moveTo('2021-02-27')
    expect(await world.must(closePublication, { publicationId: id }, specialist)).toEqual({ moved: 2 })
    expect((await readNominations(world.db, nominationIds)).map(({ status }) => status)).toEqual(['council', 'council'])
    const again = await world.run(closePublication, { publicationId: id }, specialist)
    expect(again).toMatchObject({ refusals: [{ code: 'publication.already-closed' }] })
  })

  it('locks it too until every comment is answered; answers are shown when the office says so', async () => {
    const { id, slug, nominationIds } = await published()
    const comment = { slug, nominationId: nominationIds[0] ?? null, ...from, body: words }
    const { id: commentId } = await world.must(leaveComment, comment, anonymous)
    world.clock.moveTo('2021-03-01')
    const locked = await world.run(closePublication, { publicationId: id }, specialist)
    expect(locked).toMatchObject({ refusals: [{ code: 'publication.comments-unanswered' }] })
    await world.must(answerComment, { commentId, answer: 'Đã xác minh.', published: true }, specialist)
    await world.must(closePublication, { publicationId: id }, specialist)
    const shown = await world.ask(getPublication, { slug }, anonymous)
    expect(shown?.comments).toMatchObject([{ body: words, answer: 'Đã xác minh.' }])
  })

  it('takes comments from anyone until the last day, on nominees of that list only', async () => {
    const { slug, endsOn } = await published()
    const other = await published()
    const comment = { slug, nominationId: null, ...from, body: words }
    world.clock.moveTo(endsOn)
    await world.must(leaveComment, comment, anonymous)
    const elsewhere = { ...comment, nominationId: other.nominationIds[0] ?? null }
    expect(await world.run(leaveComment, elsewhere, anonymous)).toMatchObject({
      refusals: [{ code: 'publication.not-found' }],
    })
    expect(await world.run(leaveComment, { ...comment, body: 'ngắn' }, anonymous)).toMatchObject({
      refusals: [{ code: 'comment.too-short', at: 'body' }],
    })
    world.clock.moveTo('2021-03-02')
    expect(await world.run(leaveComment, comment, anonymous)).toMatchObject({
      refusals: [{ code: 'publication.ended' }],
    })
  })

  it('slows down a flood from one address, and lets others speak', async () => {
    const { slug } = await published()
    const send = (address: string) => {
      const comment = { slug, nominationId: null, authorCipher, addressIndex: Buffer.from(address), body: words }
      return world.run(leaveComment, comment, anonymous)
    }
    for (let sent = 0; sent < 5; sent += 1) expect((await send('one')).ok).toBe(true)
    expect(await send('one')).toMatchObject({ refusals: [{ code: 'comment.too-many' }] })
    expect((await send('other')).ok).toBe(true)
    world.clock.moveTo('2021-02-08')
    expect((await send('one')).ok).toBe(true)
  })

  it('tells the office what waits, what runs and what is over', async () => {
    const { roundId, nominationIds } = await aRoundWithNominations(world.db, { status: 'publication', count: 2 })
    const before = await world.ask(publicationWork, {}, specialist)
    const waiting = async () =>
      (await world.ask(listAwaitingPublication, {}, specialist)).waiting.find(({ round }) => round.id === roundId)
    expect((await waiting())?.nominations).toHaveLength(2)
    await world.must(openPublication, { roundId, nominationIds: nominationIds.slice(0, 1) }, specialist)
    expect((await waiting())?.nominations.map(({ id }) => id)).toEqual(nominationIds.slice(1))
    const after = await world.ask(publicationWork, {}, specialist)
    expect([after.toOpen, after.running]).toEqual([before.toOpen - 1, before.running + 1])
  })

  it('refuses nominees at another step, published twice, and a day without a parameter', async () => {
    const { roundId, nominationIds } = await aRoundWithNominations(world.db, { status: 'appraisal' })
    expect(await world.run(openPublication, { roundId, nominationIds }, specialist)).toMatchObject({
      refusals: [{ code: 'publication.not-at-this-step' }],
    })
    const open = await published()
    expect(await world.run(openPublication, open, specialist)).toMatchObject({
      refusals: [{ code: 'publication.already-published' }],
    })
    const next = await aRoundWithNominations(world.db, { status: 'publication' })
    world.clock.moveTo('2020-12-31')
    expect(await world.run(openPublication, next, specialist)).toMatchObject({
      refusals: [{ code: 'publication.days-unknown' }],
    })
  })

  it('keeps the author sealed from all but the head, who must say why', async () => {
    const { id, slug } = await published()
    const { id: commentId } = await world.must(
      leaveComment,
      { slug, nominationId: null, ...from, body: words },
      anonymous,
    )
    expect(JSON.stringify(await world.ask(listComments, { publicationId: id }, specialist))).not.toContain('sealed')
    const why = { commentId, reason: 'Cần xác minh nội dung tố cáo kèm theo.' }
    expect(await world.run(openCommentAuthor, why, specialist)).toMatchObject({ refusals: [{ code: 'access.denied' }] })
    const { sealed } = await world.must(openCommentAuthor, why, world.user('standing-head', newId()))
    expect(Buffer.from(sealed, 'base64')).toEqual(authorCipher)
    expect(world.facts.at(-1)).toMatchObject({ name: 'comment-author-opened', data: { reason: why.reason } })
  })

  it('denies publishing to officers of units', async () => {
    const officer = world.user('unit-officer', newId())
    const round = await aRoundWithNominations(world.db, { status: 'publication' })
    expect(await world.run(openPublication, round, officer)).toMatchObject({ refusals: [{ code: 'access.denied' }] })
    expect((await world.ask(listAllPublications, {}, anonymous)).length).toBeGreaterThan(0)
  })
})
