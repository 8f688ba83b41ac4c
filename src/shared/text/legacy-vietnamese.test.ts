import { describe, expect, it } from 'vitest'
import { fromLegacy, type LegacyEncoding, recogniseLegacy } from './legacy-vietnamese.ts'
import { isVietnameseSyllable } from './vietnamese-syllable.ts'

const cases: readonly (readonly [LegacyEncoding, string, string])[] = [
  ['tcvn3', 'NguyÔn ThÞ Hoµ', 'Nguyễn Thị Hoà'],
  ['tcvn3', 'TrÇn V¨n §øc', 'Trần Văn Đức'],
  ['tcvn3', 'Tr\u00adêng TiÓu häc Yªn X¸', 'Trường Tiểu học Yên Xá'],
  ['tcvn3', '§Æng Quèc Thuû', 'Đặng Quốc Thuỷ'],
  ['vni', 'Nguyeãn Thò Hoaø', 'Nguyễn Thị Hoà'],
  ['vni', 'Traàn Vaên Ñöùc', 'Trần Văn Đức'],
  ['vni', 'Tröôøng Tieåu hoïc Yeân Xaù', 'Trường Tiểu học Yên Xá'],
  ['vni', 'Buøi Thò Leâ', 'Bùi Thị Lê'],
  ['vni', 'NGUYEÃN THÒ ÖÙNG', 'NGUYỄN THỊ ỨNG'],
  ['cp1258', 'NguyêÞn Thiò Hoa', 'Nguyễn Thị Hoa'],
  ['cp1258', 'TrâÌn Vãn Ðýìc', 'Trần Văn Đức'],
  ['mojibake', 'Nguyá»…n Thá»‹ Hoa', 'Nguyễn Thị Hoa'],
  ['mojibake', 'Tráº§n VÄƒn Ä\u0090á»©c', 'Trần Văn Đức'],
]

describe('text from before Unicode', () => {
  it.each(cases)('%s: %s', (encoding, written, meant) => {
    expect(fromLegacy(written, encoding)).toBe(meant)
    expect(recogniseLegacy([written])).toBe(encoding)
  })

  it('leaves Vietnamese, other languages and codes as they are', () => {
    const right = [
      'Nguyễn Thị Hoà',
      'Nguyễn Thị Hòa'.normalize('NFD'),
      'Ðỗ Thị Lan',
      'Quách Thị Quý, Lý Thị Thuý',
      'UBND xã Yên Chính, huyện Ý Yên',
      "H'Hen Niê",
      'José García',
      'NGUYEN VAN A 15/QD-UBND',
      '',
    ]
    for (const text of right) expect(recogniseLegacy([text]), text).toBeUndefined()
    expect(recogniseLegacy(right)).toBeUndefined()
  })

  it('a column tells what one name alone does not', () => {
    expect(recogniseLegacy(['Vò'])).toBeUndefined()
    expect(recogniseLegacy(['Vò', 'NguyÔn ThÞ Hoµ', 'TrÇn V¨n §øc'])).toBe('tcvn3')
    expect(fromLegacy('Vò', 'tcvn3')).toBe('Vũ')
  })
})

it('knows syllables from what only looks like them', () => {
  for (const word of 'Nguyễn nghiêng giếng gì quốc Hoà Hòa thuỷ thủy khuya ứng Ý yến'.split(' '))
    expect(isVietnameseSyllable(word), word).toBe(true)
  for (const word of 'leõ Hoaø ngưyễn thị̀ xyz ñ'.split(' ')) expect(isVietnameseSyllable(word), word).toBe(false)
})
