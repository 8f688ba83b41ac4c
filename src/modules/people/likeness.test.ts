import { expect, it } from 'vitest'
import type { Honouree } from './honouree.ts'
import { likenessOf } from './likeness.ts'

const known = (name: string, bornOn: string | null, birthYear: number | null, unitId: string | null): Honouree => ({
  id: '1',
  kind: 'individual',
  name,
  sex: null,
  bornOn,
  birthYear,
  ethnicity: null,
  category: null,
  unitId,
  positionTitle: null,
  hasIdentity: false,
  mergedIntoId: null,
  version: 1,
})
const found = known('Nguyễn Văn Hùng', '1980-03-08', 1980, 'unit')
const likeness = (name: string, bornOn: string | null, unitId = 'unit') =>
  likenessOf({ kind: 'individual', name, bornOn, unitId }, found)

it('one name has many spellings, and only its marks tell it from another', () => {
  expect(likeness('NGUYEN VAN HUNG', '1980-03-08')).toEqual({ score: 100, reasons: ['name', 'birth', 'unit'] })
  expect(likeness('Nguyễn Văn Hùng'.normalize('NFD'), '1980-03-08').reasons).toContain('name')
  expect(likeness('Nguyễn Văn Hưng', '1980-03-08')).toEqual({ score: 85, reasons: ['similar-name', 'birth', 'unit'] })
  expect(likeness('Nguyễn Văn Hùgn', '1980-03-08').reasons).toContain('similar-name')
  expect(likeness('Trần Thị Lan', '1980-03-08').reasons).toEqual(['birth', 'unit'])
})

it('another birthday is another person, unless the identity number says otherwise', () => {
  expect(likeness('Nguyễn Văn Hùng', '1991-01-01').score).toBe(25)
  expect(likenessOf({ kind: 'individual', name: 'Trần Thị Lan' }, found, true)).toEqual({
    score: 100,
    reasons: ['identity'],
  })
  const year = { kind: 'individual' as const, name: 'Nguyễn Văn Hùng', birthYear: 1980 }
  expect(likenessOf(year, found)).toEqual({ score: 65, reasons: ['name', 'birth-year'] })
})
