import { describe, expect, it } from 'vitest'
import { parseCsv, writeCsv } from './csv.ts'

describe('CSV', () => {
  it('reads quotes, commas, line ends of both kinds and empty cells', () => {
    expect(parseCsv('a,b\r\n"x, ""y""",\n,2')).toEqual([
      { a: 'x, "y"', b: '' },
      { a: '', b: '2' },
    ])
    expect(parseCsv('')).toEqual([])
  })

  it('writes what it reads, and keeps formulas as text', () => {
    const text = writeCsv(
      ['tên', 'số'],
      [
        ['Nguyễn "A", B', 3],
        ['=1+1', null],
        ['-2', -2],
      ],
    )
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(parseCsv(text.slice(1))).toEqual([
      { tên: 'Nguyễn "A", B', số: '3' },
      { tên: "'=1+1", số: '' },
      { tên: "'-2", số: '-2' },
    ])
  })
})
