import { describe, expect, it } from 'vitest'
import { toPrintable } from './printable.ts'

describe('text for print', () => {
  it('is composed, and keeps every Vietnamese letter', () => {
    const letters =
      'ắ ằ ẳ ẵ ặ Ắ Ặ ấ ầ ẩ ẫ ậ Ậ ế ề ể ễ ệ Ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ Ợ ứ ừ ử ữ ự Ự ỳ ỷ ỹ ỵ Ỵ đ Đ “” – … § № ₫ €'
    expect(toPrintable(letters.normalize('NFD'))).toBe(letters.normalize('NFC'))
  })

  it('shows a square for each character that the font lacks, in lists and records too', () => {
    expect(toPrintable({ names: ['Lê 😀', '漢字'], count: 2, none: null })).toEqual({
      names: ['Lê □', '□□'],
      count: 2,
      none: null,
    })
    expect(toPrintable('\u{f0001}\ue000')).toBe('□□')
  })

  it('may break words that no line holds, and only those', () => {
    expect(toPrintable('a'.repeat(40))).toBe('a'.repeat(40))
    expect(toPrintable('a'.repeat(90))).toBe(`${'a'.repeat(40)}\u200b${'a'.repeat(40)}\u200b${'a'.repeat(10)}`)
  })
})
