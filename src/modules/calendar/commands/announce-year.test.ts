import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { getCalendarYear } from '../queries/get-calendar-year.ts'
import { announceYear } from './announce-year.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const tet = { day: '2021-02-10', kind: 'off' as const, name: 'Tết Nguyên đán' }
const year2021 = { year: 2021, notice: '5000/TB', confidence: 'official' as const, days: [tet] }

describe('announcing the days off of a year', () => {
  it('a year is unknown until its notice is recorded, then a later notice replaces it', async () => {
    const head = world.user('standing-head', newId())
    expect(await world.ask(getCalendarYear, { year: 2021 })).toBeNull()
    await world.must(announceYear, year2021, head)
    await world.must(announceYear, { ...year2021, days: [tet, { ...tet, day: '2021-02-11' }] }, head)
    expect((await world.ask(getCalendarYear, { year: 2021 }))?.days).toHaveLength(2)
    expect(world.facts.map(({ name }) => name)).toEqual(['year-announced', 'year-announced'])
  })

  it('refuses a day of another year, a day given twice, and a day that does not exist', async () => {
    for (const [days, code] of [
      [[{ ...tet, day: '2022-02-10' }], 'calendar.day-of-another-year'],
      [[tet, tet], 'calendar.day-twice'],
      [[{ ...tet, day: '2021-02-31' }], 'calendar.day-invalid'],
    ] as const) {
      const result = await world.run(announceYear, { ...year2021, days: [...days] })
      expect(result).toMatchObject({ ok: false, refusals: [{ code }] })
    }
  })

  it('is denied to officers, who see the page that says so', async () => {
    const officer = world.user('unit-officer', newId())
    expect(await world.run(announceYear, year2021, officer)).toMatchObject({ refusals: [{ code: 'access.denied' }] })
    expect((await world.get('/quan-tri/ngay-nghi/2021', officer)).status).toBe(403)
    expect((await world.get('/quan-tri/ngay-nghi/2021')).headers.get('location')).toContain('/dang-nhap')
  })

  it('the page saves what is typed and refuses a forged form', async () => {
    const head = world.user('standing-head', newId())
    const form = { notice: '1/TB', days: '30/04, nghỉ, Ngày Chiến thắng' }
    const saved = await world.post('/quan-tri/ngay-nghi/2023', form, head)
    expect(saved.status).toBe(303)
    expect(await (await world.get('/quan-tri/ngay-nghi/2023', head)).text()).toContain('30/04, nghỉ, Ngày Chiến thắng')
    const forged = await world.post('/quan-tri/ngay-nghi/2023', { ...form, _csrf: 'x' }, head)
    expect(forged.status).toBe(403)
  })
})
