import { describe, expect, it } from 'vitest'
import { openedByPerson, openedNow } from './spam-guard.ts'

const secret = Buffer.alloc(32, 7)

describe('the time a public form was open', () => {
  it('tells people from machines', () => {
    const token = openedNow(secret, 1_000_000)
    expect(openedByPerson(secret, token, 1_001_000)).toBe(false)
    expect(openedByPerson(secret, token, 1_004_000)).toBe(true)
    expect(openedByPerson(secret, token, 1_000_000 + 25 * 3_600_000)).toBe(false)
  })

  it('cannot be made up', () => {
    const forged = `${(0).toString(36)}.${openedNow(Buffer.alloc(32, 8), 0).split('.')[1]}`
    expect(openedByPerson(secret, forged, 60_000)).toBe(false)
    expect(openedByPerson(secret, '', 60_000)).toBe(false)
    expect(openedByPerson(secret, 'x.y.z', 60_000)).toBe(false)
  })
})
