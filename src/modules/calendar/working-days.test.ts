import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDaysUntil } from './working-days.ts'

const tet2021 = ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16']
const calendar: WorkingCalendar = {
  days: new Map([...tet2021.map(day => [day, 'off'] as const), ['2021-05-03', 'off'], ['2021-05-08', 'working']]),
  announcedYears: new Set([2021]),
}
const dayOf2021 = fc
  .integer({ min: 0, max: 364 })
  .map(days => Temporal.PlainDate.from('2021-01-01').add({ days }).toString())

describe('working days', () => {
  it('passes over Tết, weekends and compensatory days off', () => {
    expect(addWorkingDays(calendar, '2021-02-09', 1)).toEqual({ day: '2021-02-17', certain: true })
    expect(addWorkingDays(calendar, '2021-05-02', 1).day).toBe('2021-05-04')
  })

  it('counts a Saturday that is worked to make up for another day', () => {
    expect(isWorkingDay(calendar, '2021-05-08')).toBe(true)
    expect(workingDaysUntil(calendar, '2021-05-07', '2021-05-10')).toBe(2)
  })

  it('says when the count runs into a year that is not announced', () => {
    expect(addWorkingDays(calendar, '2021-12-30', 3).certain).toBe(false)
  })

  it('counts back to the number of days it went forward', () => {
    fc.assert(
      fc.property(dayOf2021, fc.integer({ min: 0, max: 40 }), (from, count) => {
        expect(workingDaysUntil(calendar, from, addWorkingDays(calendar, from, count).day)).toBe(count)
      }),
    )
  })
})
