import { beforeAll, describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  announceYear,
  getCalendarYear,
  isWorkingDay,
  loadWorkingCalendar,
  workingDaysUntil,
} from '#modules/calendar/index.ts'
import { findParameter, setParameter } from '#modules/parameters/index.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { loadReference } from './load-reference.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  await world.must(setParameter, {
    code: 'clock.correction',
    value: 7,
    validFrom: '2020-01-01',
    source: 'Quyết định của tỉnh',
    confidence: 'provincial-choice',
  })
  await world.must(announceYear, { year: 2020, notice: 'của tỉnh', confidence: 'official', days: [] })
  await Promise.all([loadReference(world.runner, world.db), loadReference(world.runner, world.db)])
})

describe('reference data', () => {
  it('is loaded once, and what the province has set stays', async () => {
    const facts = world.facts.length
    await loadReference(world.runner, world.db)
    expect(world.facts.length).toBe(facts)
    expect((await findParameter(world.db, 'clock.correction', '2021-01-21'))?.value).toBe(7)
    expect((await world.ask(getCalendarYear, { year: 2020 }))?.notice).toBe('của tỉnh')
  })

  // Eleven days by law (ten before 2021), and those swapped for a Saturday.
  it('knows the days off of each year as announced', async () => {
    const calendar = await loadWorkingCalendar(world.db)
    const offWeekdays = (year: number) =>
      [...calendar.days].filter(
        ([day, kind]) => day.startsWith(`${year}-`) && kind === 'off' && Temporal.PlainDate.from(day).dayOfWeek <= 5,
      ).length
    expect([2019, 2021, 2022, 2023, 2024, 2025, 2026].map(offWeekdays)).toEqual([11, 11, 11, 11, 12, 12, 14])
    for (const day of [
      '2021-02-10',
      '2021-02-16',
      '2021-05-03',
      '2022-05-03',
      '2023-09-04',
      '2024-04-29',
      '2026-11-24',
    ]) {
      expect(isWorkingDay(calendar, day), day).toBe(false)
    }
    for (const day of ['2021-02-09', '2021-02-17', '2019-05-04', '2024-05-04', '2025-04-26', '2026-08-22']) {
      expect(isWorkingDay(calendar, day), day).toBe(true)
    }
  })

  it('counts ten working days over Tết 2021, and says that 2027 is not announced', async () => {
    const calendar = await loadWorkingCalendar(world.db)
    expect(addWorkingDays(calendar, '2021-02-05', 10)).toEqual({ day: '2021-02-26', certain: true })
    expect(workingDaysUntil(calendar, '2021-04-29', '2021-05-04')).toBe(1)
    expect(addWorkingDays(calendar, '2026-12-30', 5).certain).toBe(false)
  })

  it('knows the law of each time: pass marks, days of publication, clocks', async () => {
    const marks = async (day: string) => (await findParameter(world.db, 'council.pass-mark', day))?.value.byAward
    expect(await marks('2017-09-30')).toBeUndefined()
    expect((await marks('2021-04-20'))?.['chien-si-thi-dua-tinh']?.numerator).toBe(90)
    expect((await marks('2025-07-01'))?.['co-thi-dua-chinh-phu']?.numerator).toBe(80)
    expect((await findParameter(world.db, 'publication.working-days', '2021-04-20'))?.value).toBe(10)
    expect((await findParameter(world.db, 'clock.processing', '2021-04-20'))?.value).toBe(25)
    expect((await findParameter(world.db, 'clock.processing', '2025-07-01'))?.source).toContain('152/2025')
  })
})
