import { describe, expect, it } from 'vitest'
import { parseDay } from './day-input.ts'

describe('a day as people type it', () => {
  it('is read with one or two digits and any of the usual separators', () => {
    expect(['2/4/2021', '02/04/2021', ' 02-4-2021', '2.4.2021'].map(parseDay)).toEqual(Array(4).fill('2021-04-02'))
  })

  it('is not guessed when it does not exist or is cut short', () => {
    expect(['31/02/2021', '29/02/2021', '2/4/21', '2021-04-02', '', '2/13/2021'].map(parseDay)).toEqual(
      Array(6).fill(undefined),
    )
    expect(parseDay('29/02/2020')).toBe('2020-02-29')
  })
})
