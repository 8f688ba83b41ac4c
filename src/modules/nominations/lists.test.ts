import { beforeAll, describe, expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  acceptSubmissions,
  addNominations,
  exportNominations,
  listNominations,
  listSubmissions,
  type NominationFilter,
  nominationWork,
  sendSubmission,
  submitSubmission,
} from './index.ts'
import { aNominatingUnit, type NominatingUnit } from './testing/a-nominating-unit.ts'

let world: World
let unit: (key: string) => string
let district: NominatingUnit
let commune: NominatingUnit
let other: NominatingUnit
let code = ''

async function submit(from: NominatingUnit, count: number, title: string) {
  const submissionId = await from.draft(title)
  await world.must(
    addNominations,
    { submissionId, nominations: await from.complete(await from.register(count)) },
    from.officer,
  )
  await world.must(sendSubmission, { submissionId }, from.officer)
  const { dossierCode } = await world.must(submitSubmission, { submissionId }, from.head)
  return { submissionId, dossierCode }
}

beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  district = await aNominatingUnit(world, unit('huyen-y-yen'))
  commune = await aNominatingUnit(world, unit('xa-yen-luong-y-yen'))
  other = await aNominatingUnit(world, unit('huyen-hai-hau'))
  const accepted = await submit(district, 60, 'Tờ trình của huyện')
  await world.must(acceptSubmissions, { submissionIds: [accepted.submissionId] }, office())
  ;({ dossierCode: code } = await submit(commune, 3, 'Tờ trình của xã'))
  await submit(other, 2, 'Tờ trình của Hải Hậu')
  const draft = await district.draft('Bản đang soạn')
  await world.must(
    addNominations,
    { submissionId: draft, nominations: await district.complete(await district.register(1)) },
    district.officer,
  )
})

const office = () => world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
const filter = (given: Partial<NominationFilter>): NominationFilter => ({
  scope: 'province',
  late: false,
  order: 'recent',
  ...given,
})

describe('the list of nominations', () => {
  it('shows the province all but drafts, a unit its own and those below, and nobody more', async () => {
    const count = async (given: Partial<NominationFilter>, user: ReturnType<World['user']>) =>
      (await world.ask(listNominations, filter(given), user)).count?.count
    expect(await count({}, office())).toBe(65)
    expect(await count({ scope: 'units' }, district.officer)).toBe(64)
    expect(await count({ scope: 'units' }, commune.head)).toBe(3)
    expect(await count({}, district.officer)).toBe(0)
    expect(await count({ scope: 'units', unitId: other.unitId }, district.officer)).toBe(0)
    expect(await count({ unitId: district.unitId }, office())).toBe(63)
    expect(
      (await world.runner.ask(listNominations, filter({}), world.user('administrator', unit('ubnd-tinh')))).ok,
    ).toBe(false)
  })

  it('counts by status, filters, and finds by words, beginnings of words and dossier code', async () => {
    const ask = (given: Partial<NominationFilter>) => world.ask(listNominations, filter(given), office())
    const { statuses } = await ask({})
    expect(Object.fromEntries(statuses ?? [])).toMatchObject({ appraisal: 60, submitted: 5 })
    expect((await ask({ status: 'submitted' })).rows).toHaveLength(5)
    expect((await ask({ status: 'draft' })).rows).toEqual([])
    expect((await ask({ roundId: commune.roundId })).rows).toHaveLength(3)
    expect((await ask({ awardCode: 'chien-si-thi-dua-tinh' })).rows).toEqual([])
    expect((await ask({ level: 'nha-nuoc' })).rows).toEqual([])
    const mau = await ask({ text: 'mẫu 2 NGƯỜI', unitId: commune.unitId })
    expect(mau.rows.map(({ nomineeName }) => nomineeName)).toEqual([expect.stringMatching(/^Người Mẫu 2 /)])
    expect((await ask({ text: 'cong nhâ', unitId: other.unitId })).rows).toHaveLength(2)
    expect((await ask({ text: code.toLowerCase() })).rows).toHaveLength(3)
    expect((await ask({ text: 'không ai' })).count).toEqual({ count: 0, atLeast: false })
    expect((await ask({ text: "'; DROP & | ! <x>" })).rows).toEqual([])
  })

  it('shows what is late once the day of return has passed', async () => {
    const late = async () =>
      (await world.ask(listNominations, filter({ late: true, order: 'due' }), office())).rows.length
    expect(await late()).toBe(0)
    world.clock.moveTo('2021-06-01')
    expect(await late()).toBe(50)
    world.clock.moveTo('2021-04-02')
  })

  for (const order of ['recent', 'due', 'name'] as const)
    it(`walks every page forth and back without loss or double, ordered by ${order}`, async () => {
      const seen: string[] = []
      let after: string | undefined
      let previous: string | null = null
      for (let page = 0; page < 3; page += 1) {
        const found = await world.ask(listNominations, filter({ order, after }), office())
        seen.push(...found.rows.map(({ id }) => id))
        previous = found.previous
        if (found.next === null) break
        after = found.next
      }
      expect(seen).toHaveLength(65)
      expect(new Set(seen).size).toBe(65)
      const back = await world.ask(listNominations, filter({ order, before: previous ?? '' }), office())
      expect(back.rows.map(({ id }) => id)).toEqual(seen.slice(0, 50))
      const units = await world.ask(listNominations, filter({ scope: 'units', order }), district.officer)
      expect(units.rows).toHaveLength(50)
      const cursors = ['rubbish', Buffer.from('["x","y"]').toString('base64url')]
      for (const cursor of cursors)
        expect((await world.ask(listNominations, filter({ order, after: cursor }), office())).rows).toHaveLength(50)
    })

  it('is exported whole', async () => {
    expect(await world.ask(exportNominations, filter({}), office())).toHaveLength(65)
    expect(await world.ask(exportNominations, filter({ scope: 'units' }), commune.officer)).toHaveLength(3)
  })
})

describe('the list of submissions', () => {
  it('is what one began, what one’s units see, or what the province was sent', async () => {
    const titles = async (scope: 'mine' | 'units' | 'province', user: ReturnType<World['user']>, more = {}) =>
      (await world.ask(listSubmissions, { scope, ...more }, user)).rows.map(({ title }) => title)
    expect(await titles('province', office())).toEqual(
      expect.arrayContaining(['Tờ trình của Hải Hậu', 'Tờ trình của xã', 'Tờ trình của huyện']),
    )
    expect(await titles('province', office())).not.toContain('Bản đang soạn')
    expect((await titles('units', district.head)).sort()).toEqual(
      ['Bản đang soạn', 'Tờ trình của huyện', 'Tờ trình của xã'].sort(),
    )
    expect(await titles('mine', commune.officer)).toEqual(['Tờ trình của xã'])
    expect(await titles('units', district.head, { text: 'dang soan' })).toEqual(['Bản đang soạn'])
    expect(await titles('province', office(), { text: code })).toEqual(['Tờ trình của xã'])
    expect(await titles('province', district.head)).toEqual([])
  })

  it('and the work that waits', async () => {
    const { office: waiting } = await world.ask(nominationWork, {}, office())
    expect(waiting?.submissions).toBe(2)
    const { unit: own } = await world.ask(nominationWork, {}, district.officer)
    expect(own).toMatchObject({ drafts: 1, waitingForHead: 0, submitted: 0 })
    expect(own?.nominations.get('appraisal')).toBe(60)
    const draft = await commune.draft()
    const nominations = await commune.complete(await commune.register(1))
    await world.must(addNominations, { submissionId: draft, nominations }, commune.officer)
    await world.must(sendSubmission, { submissionId: draft }, commune.officer)
    expect((await world.ask(nominationWork, {}, commune.head)).unit?.waitingForHead).toBe(1)
    expect((await world.ask(nominationWork, {}, commune.officer)).unit?.waitingForHead).toBe(0)
  })
})
