import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, searchWords } from './fold.ts'

describe('folding', () => {
  it('meets names however they are typed', () => {
    for (const typed of ['Đỗ Thị Hòa', 'ĐỖ THỊ HOÀ', 'Ðỗ  Thị\u00a0Hòa', 'đỗ thị hòa'.normalize('NFD'), 'do thi hoa']) {
      expect(fold(typed)).toBe('do thi hoa')
    }
  })

  it('is the same again when applied to its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('splits a search into words', () => {
    expect(searchWords('  Lụa,  Phạm ')).toEqual(['lua', 'pham'])
    expect(searchWords(' ,; ')).toEqual([])
  })
})
