import { describe, expect, it } from 'vitest'
import { makeName } from './names.ts'
import { Random } from './random.ts'

describe('the people of the demonstration', () => {
  it('are the same on every start, in NFC, and not all called alike', () => {
    const make = () => {
      const random = new Random(8)
      return Array.from({ length: 3_000 }, (_none, index) => makeName(random, index % 2 === 0 ? 'female' : 'male'))
    }
    const names = make()
    expect(make()).toEqual(names)
    expect(
      names.every(name => name === name.normalize('NFC') && /^\p{Lu}\p{L}+( \p{Lu}\p{L}*){2,3}$/u.test(name)),
    ).toBe(true)
    expect(new Set(names).size).toBeGreaterThan(2_000)
  })

  it('weights are kept', () => {
    const random = new Random(1)
    const picked = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ['a', 3],
        ['b', 1],
      ] as const),
    )
    expect(picked.filter(each => each === 'a').length / 10_000).toBeCloseTo(0.75, 1)
  })
})
