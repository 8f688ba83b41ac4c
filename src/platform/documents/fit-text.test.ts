import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from './fit-text.ts'
import { fonts } from './fonts.ts'

const room = { font: fonts.bold, width: 630, height: 58, largest: 31, smallest: 13 }
const widthOf = (line: string, size: number) => fonts.bold.widthOf(line) * size

const word = fc.constantFrom(
  'Nguyễn',
  'Thị',
  'Ủy',
  'ban',
  'nhân',
  'dân',
  'xã',
  'Nghĩa',
  'Thắng',
  'và',
  'Trường',
  '-',
  'phổ',
)
const name = fc.array(word, { minLength: 1, maxLength: 45 }).map(words => words.join(' '))

describe('fitting a text', () => {
  it('sets a usual name in one line at the largest size', () => {
    expect(fitText('Bà Công Tằng Tôn Nữ Thị Quỳnh Như', room)).toEqual({
      size: 31,
      lines: ['Bà Công Tằng Tôn Nữ Thị Quỳnh Như'],
    })
  })

  it('breaks a long name into lines of about the same length', () => {
    const { lines } = fitText(
      'Tập thể cán bộ, giáo viên, công nhân viên Trường Trung học phổ thông chuyên Lê Hồng Phong',
      room,
    )
    expect(lines).toEqual([
      'Tập thể cán bộ, giáo viên, công nhân viên Trường',
      'Trung học phổ thông chuyên Lê Hồng Phong',
    ])
  })

  it('keeps every word in order, inside the room, no smaller than it must be', () => {
    fc.assert(
      fc.property(name, text => {
        const { size, lines } = fitText(text, room)
        expect(lines.join(' ')).toBe(text)
        for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(room.width)
        expect((1.107 + (lines.length - 1) * 1.307) * size).toBeLessThanOrEqual(room.height)
        if (widthOf(text, 31) < room.width / 1.02) expect({ size, lines: lines.length }).toEqual({ size: 31, lines: 1 })
      }),
    )
  })

  it('sets at the smallest size what fits at none', () => {
    expect(fitText('Dài '.repeat(400), room).size).toBe(13)
    expect(fitText('', room)).toEqual({ size: 31, lines: [] })
  })
})
