import { expect, test } from 'vitest'
import { fill } from './fill.ts'

test('values are written as people of the language write them', () => {
  const values = {
    name: 'Ý Yên',
    day: '2021-04-02',
    count: 12_345,
    awardCode: 'bang-khen-tinh',
    units: ['A', 'B'],
    at: '2021-04-20T01:30:00.000Z',
    no: '',
    none: [],
  }
  expect(fill('{name}, {day}: {count}', values, 'vi')).toBe('Ý Yên, 02/04/2021: 12.345')
  expect(fill('{count} {awardCode}', values, 'en')).toMatch(/^12,345 \w/)
  expect(fill('{units} {at}', values, 'vi')).toBe('A, B 08:30 20/04/2021')
  expect(fill('{none} {no} {missing}', values, 'vi')).toBe('– – –')
  expect(fill('{name}', { name: '{count}', count: 1 }, 'vi')).toBe('{count}')
})
