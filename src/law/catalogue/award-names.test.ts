import { describe, expect, it } from 'vitest'
import { findAwardCode, nearestAwards } from './award-names.ts'
import { awards, findAward, getAward } from './awards.ts'

describe('the catalogue of awards', () => {
  it('has every award once, and finds it by its code and by both names', () => {
    expect(new Set(awards.map(({ code }) => code)).size).toBe(awards.length)
    for (const { code, nameVi, nameEn } of awards) {
      for (const text of [code, nameVi, nameEn, nameVi.toUpperCase()])
        expect([text, findAwardCode(text)]).toEqual([text, code])
      expect(getAward(code)).toBe(findAward(code))
    }
    expect(() => getAward('khong-co')).toThrow('khong-co')
  })

  it('reads abbreviations and codes of lists in use', () => {
    expect(findAwardCode('BK TTg')).toBe('bang-khen-thu-tuong')
    expect(findAwardCode('Bằng khen của UBND tỉnh')).toBe('bang-khen-tinh')
    expect(findAwardCode('CSTĐ cấp tỉnh')).toBe('chien-si-thi-dua-tinh')
    expect(findAwardCode('HCLĐ hạng Ba')).toBe('huan-chuong-lao-dong-hang-ba')
    expect(findAwardCode('1671246455')).toBe('huan-chuong-lao-dong-hang-ba')
    expect(findAwardCode('Huân chương Sao băng')).toBeUndefined()
    expect(findAwardCode('')).toBeUndefined()
  })

  it('offers the nearest for what it does not know', () => {
    expect(nearestAwards('Huân chương Lao động hạng tư')).toContain('huan-chuong-lao-dong-hang-ba')
    expect(nearestAwards('Bằng khen Thủ tướng CP')[0]).toBe('bang-khen-thu-tuong')
    expect(nearestAwards('xyz')).toEqual([])
  })
})
