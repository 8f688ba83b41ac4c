import { beforeAll, describe, expect, it } from 'vitest'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { draftRound, openRound, roundTemplates } from '#modules/rounds/index.ts'
import { newId } from '#shared/ids.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let plan: Awaited<ReturnType<typeof loadPlan08>>
beforeAll(async () => {
  world = await createWorld()
  await loadUnits(world)
  plan = await loadPlan08(world)
})

const read = async (path: string): Promise<string> => {
  const response = await world.get(path)
  expect(response.status, path).toBe(200)
  return await response.text()
}
/** One clause of the page as plain words. */
const clauseOf = (html: string, ref: string): string =>
  (html.split(`id="${ref}"`)[1]?.split('class="clause ')[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const plain = (html: string) =>
  html
    .replaceAll(/<br\/?>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('the public page of the plan', () => {
  it('shows every clause of the issued text to everyone, without any script', async () => {
    const html = await read('/ke-hoach/2021')
    expect(html).not.toContain('<script')
    const text = plain(html)
    for (const { ref, vi } of plan.clauses) for (const line of vi.split('\n')) expect(text, ref).toContain(line)
    expect(html).toContain('<mark>trong tháng 02 năm 2021</mark>')
    expect(html).toContain(plan.plan.textHash)
  })

  it('shows the translation, and both below each other', async () => {
    const english = plain(await read('/ke-hoach/2021?ban=en'))
    for (const { ref, en } of plan.clauses) for (const line of en.split('\n')) expect(english, ref).toContain(line)
    const both = await read('/ke-hoach/2021?ban=song-ngu')
    expect(both).toContain('<mark>in April 2021</mark>')
    expect(both).toContain('<mark>trong tháng 4 năm 2021</mark>')
  })

  it('shows beside each clause what is counted, and says where nothing is followed yet', async () => {
    const before = await read('/ke-hoach/2021')
    expect(clauseOf(before, 'III.3')).toContain('0 / 285 đơn vị đã gửi đủ 5 văn bản còn 69 ngày (31/03/2021)')
    for (const ref of ['I.2.a', 'II.1.1.s2', 'II.1.5', 'III.2'])
      expect(clauseOf(before, ref)).toContain('Chưa theo dõi')
    for (const ref of ['II.0.s1', 'II.3.3']) expect(clauseOf(before, ref)).not.toContain('Chưa theo dõi')
    world.clock.moveTo('2021-04-02')
    const after = await read('/ke-hoach/2021')
    expect(clauseOf(after, 'III.3')).toContain('285 đơn vị quá hạn 2 ngày làm việc')
    expect(after).toContain('việc quá hạn của 285 đơn vị')
    world.clock.moveTo('2021-01-21')
  })

  it('shows the rounds of a clause as they are', async () => {
    expect(clauseOf(await read('/ke-hoach/2021'), 'II.3.3.b.1')).toContain('Chưa mở đợt theo kế hoạch: 01/04/2021')
    const round = roundTemplates['nha-nuoc-dot-1'].plan(2021)
    const obligation = plan.obligations.find(({ code }) => code === 'khen-nha-nuoc-dot-1')
    const office = world.user('standing-specialist', newId())
    const ofPlan = { planId: plan.plan.id, obligationId: obligation?.id ?? null }
    const { id: roundId } = await world.must(draftRound, { ...round, ...ofPlan }, office)
    expect(clauseOf(await read('/ke-hoach/2021'), 'II.3.3.b.1')).toContain('Chưa mở đợt')
    await world.must(openRound, { roundId }, office)
    expect(clauseOf(await read('/ke-hoach/2021'), 'II.3.3.b.1')).toContain('Chưa mở nhận hồ sơ từ ngày 01/04/2021')
    world.clock.moveTo('2021-04-15')
    expect(clauseOf(await read('/ke-hoach/2021'), 'II.3.3.b.1')).toContain('Đang nhận hồ sơ đến hết ngày 30/04/2021')
    world.clock.moveTo('2021-01-21')
  })

  it('shows how far the nominations of a round are, and what is published, as counts', async () => {
    expect(clauseOf(await read('/ke-hoach/2021'), 'II.3.2.s2')).toContain('Chưa công khai danh sách nào')
    const obligation = plan.obligations.find(({ code }) => code === 'co-thi-dua-chinh-phu')
    const { roundId, nominationIds } = await aRoundWithNominations(world.db, { status: 'publication', count: 8 })
    await world.db
      .updateTable('rounds')
      .set({ obligation_id: obligation?.id ?? '' })
      .where('id', '=', roundId)
      .execute()
    const moved = nominationIds.slice(0, 3)
    await world.db.updateTable('nominations').set({ status: 'proposed' }).where('id', 'in', moved).execute()
    const draft = nominationIds.slice(3, 4)
    await world.db.updateTable('nominations').set({ status: 'withdrawn' }).where('id', 'in', draft).execute()
    const publication = {
      id: newId(),
      round_id: roundId,
      slug: 'danh-sach',
      opened_on: '2021-01-20',
      ends_on: '2021-02-03',
    }
    await world.db
      .insertInto('publications')
      .values({ ...publication, working_days: 10, basis: 'II.3.2.s2' })
      .execute()
    const html = await read('/ke-hoach/2021')
    const state = clauseOf(html, 'II.3.3.a')
    expect(state).toContain('7 đề nghị của 1 đơn vị')
    expect(state).toContain('4 đang công khai · 3 đã trình cấp trên')
    expect(clauseOf(html, 'II.3.2.s2')).toContain('Đang công khai 1 danh sách')
    expect(html).not.toContain('Đợt thử nghiệm')
  })

  it('leads only to pages that exist', async () => {
    for (const day of ['2021-01-21', '2021-02-10', '2021-04-02', '2021-09-01']) {
      world.clock.moveTo(day)
      const html = await read('/ke-hoach/2021')
      const links = new Set(
        [...html.matchAll(/href="(\/ke-hoach[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&')),
      )
      for (const path of links) expect((await world.get(path)).status, path).toBeLessThan(400)
    }
    world.clock.moveTo('2021-01-21')
  })

  it('leads from /ke-hoach to the plan of the year, prints the text alone, and knows no other year', async () => {
    expect((await world.get('/ke-hoach')).headers.get('location')).toBe('/ke-hoach/2021')
    const paper = plain(await read('/ke-hoach/2021/in'))
    for (const { ref, vi } of plan.clauses) for (const line of vi.split('\n')) expect(paper, ref).toContain(line)
    expect(paper).not.toContain('Chưa theo dõi')
    for (const path of ['/ke-hoach/2022', '/ke-hoach/abcd', '/ke-hoach/2022/in'])
      expect((await world.get(path)).status, path).toBe(404)
  })
})
