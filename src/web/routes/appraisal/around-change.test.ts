import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundChange } from './around-change.ts'

const same = Array.from({ length: 200 }, (_, index) => `từ${index}`).join(' ')

describe('the words around a change', () => {
  it('leaves short texts whole', () => {
    expect(aroundChange('Công nhân', 'Tổ trưởng')).toEqual(['Công nhân', 'Tổ trưởng'])
  })

  it('cuts long texts to where they differ', () => {
    const [before, after] = aroundChange(`${same} năm 2019 ${same}`, `${same} năm 2020 ${same}`)
    expect(before).toMatch(/^… .* năm 2019 .* …$/s)
    expect(after).toContain('năm 2020')
    expect(before.length).toBeLessThan(250)
  })

  it('shows every difference, whatever the texts', () => {
    const word = fc.constantFrom('a', 'b', 'c\n')
    const text = fc.array(word, { maxLength: 200 }).map(words => words.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = aroundChange(one, other)
        if (one.trim() !== other.trim() && one.split(/\s+/).join(' ') !== other.split(/\s+/).join(' '))
          expect(before).not.toBe(after)
      }),
    )
  })
})
