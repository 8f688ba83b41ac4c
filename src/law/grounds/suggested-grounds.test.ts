import { describe, expect, it } from 'vitest'
import { awards } from '#law/catalogue/index.ts'
import { suggestedGrounds } from './suggested-grounds.ts'

describe('the grounds an appraisal usually rests on', () => {
  it('are those of the law of the day', () => {
    const on = (day: string) => suggestedGrounds('huan-chuong-lao-dong-hang-ba', day)
    expect(on('2021-04-02').map(({ article }) => article)).toEqual(['Điều 44', 'Điều 24'])
    expect(on('2023-12-31')).toEqual(on('2021-04-02'))
    expect(on('2024-01-01').at(-1)?.instrument).toContain('98/2023')
    expect(on('2025-07-01').at(-1)?.instrument).toContain('152/2025')
  })

  it('are known for every award of the catalogue', () => {
    const without = awards.filter(({ code }) => suggestedGrounds(code, '2021-01-21').length === 0)
    expect(without).toEqual([])
  })
})
