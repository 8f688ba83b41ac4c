import { describe, expect, it } from 'vitest'
import { cellText, readBorn, readKind, readName, readSex } from './cells.ts'

const today = '2021-04-02'

describe('cells of a list of nominees', () => {
  it('names: NFD becomes NFC, capitals are set right with a warning, honorifics go', () => {
    expect(readName('Nguyễn Thị Hoà'.normalize('NFD'), true)).toEqual({ value: 'Nguyễn Thị Hoà' })
    expect(readName('  Trần  Văn\u00a0An\u200b ', true)).toEqual({ value: 'Trần Văn An' })
    expect(readName('ĐỖ THỊ ÚT', true)).toEqual({ value: 'Đỗ Thị Út', warning: 'import.name-in-capitals' })
    expect(readName('Bà Trần Thị Mẫu', true)).toEqual({ value: 'Trần Thị Mẫu' })
    expect(readName('UBND XÃ YÊN XÁ', false)).toEqual({ value: 'UBND XÃ YÊN XÁ' })
    expect(readName('Tổ 3, phường Vị Xuyên', false)).toEqual({ value: 'Tổ 3, phường Vị Xuyên' })
  })

  it('names: what is none is told', () => {
    expect(readName(null, true).error).toBe('import.name-missing')
    expect(readName('#N/A', true).error).toBe('import.formula-error')
    expect(readName('Trần Văn 3', true).error).toBe('import.name-not-a-name')
    expect(readName('<script>alert(1)</script>', true).error).toBe('import.name-not-a-name')
    expect(readName('---', false).error).toBe('import.name-not-a-name')
    expect(readName('a'.repeat(301), false).error).toBe('import.name-too-long')
  })

  it('births: date cells, serials, text with any separator, a year alone', () => {
    const day = { value: { on: '1980-02-03', year: 1980 } }
    expect(readBorn(new Date(Date.UTC(1980, 1, 3)), today)).toEqual(day)
    expect(readBorn(29_254, today)).toEqual(day)
    expect(readBorn('29254', today)).toEqual(day)
    for (const text of ['03/02/1980', '3-2-1980', '3.2.1980', '03 / 02 / 1980', '1980-02-03']) {
      expect([text, readBorn(text, today)]).toEqual([text, day])
    }
    expect(readBorn(1980, today)).toEqual({ value: { on: null, year: 1980 } })
    expect(readBorn('', today)).toEqual({ value: undefined })
  })

  it('births: two-digit years are read with a warning, impossible days are told', () => {
    expect(readBorn('3/2/80', today)).toEqual({
      value: { on: '1980-02-03', year: 1980 },
      warning: 'import.date-two-digit-year',
    })
    expect(readBorn('3/2/07', today).value?.year).toBe(2007)
    expect(readBorn('3/2/08', today).value?.year).toBe(1908)
    expect(readBorn('31/02/1980', today).error).toBe('import.date-impossible')
    expect(readBorn('1/13/1980', today).error).toBe('import.date-impossible')
    expect(readBorn('03/02/2031', today).error).toBe('import.date-in-future')
    expect(readBorn(1880, today).error).toBe('import.date-too-long-ago')
    expect(readBorn('khoảng 1980', today).error).toBe('import.date-unreadable')
  })

  it('sex and kind as people write them', () => {
    expect(readSex('NU')).toEqual({ value: 'female' })
    expect(readSex('Nữ')).toEqual({ value: 'female' })
    expect(readSex('nam')).toEqual({ value: 'male' })
    expect(readSex('?').error).toBe('import.sex-unknown')
    expect(readKind('CANHAN')).toEqual({ value: 'individual' })
    expect(readKind('Tập thể')).toEqual({ value: 'collective' })
    expect(readKind('Hộ gia đình')).toEqual({ value: 'household' })
    expect(readKind('khác').error).toBe('import.kind-unknown')
    expect(cellText(new Date(Date.UTC(2020, 0, 2)))).toBe('2020-01-02')
  })
})
