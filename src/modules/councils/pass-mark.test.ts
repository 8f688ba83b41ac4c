import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches, votesNeeded } from './pass-mark.ts'

const ninety = { numerator: 9, denominator: 10, source: 'test' }
const share = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other), source: 'test' }))

describe('the pass mark', () => {
  it('counts on all members: nine of ten is 90 %, thirteen of fifteen is not', () => {
    expect(reaches(ninety, 9, 10)).toBe(true)
    expect(reaches(ninety, 13, 15)).toBe(false)
    expect(reaches(ninety, 14, 15)).toBe(true)
    expect(votesNeeded(ninety, 15)).toBe(14)
  })

  it('is reached by the votes needed and not by one fewer', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (mark, members) => {
        const needed = votesNeeded(mark, members)
        expect(reaches(mark, needed, members)).toBe(true)
        expect(reaches(mark, needed - 1, members)).toBe(false)
        expect(needed).toBeLessThanOrEqual(members)
      }),
    )
  })
})
