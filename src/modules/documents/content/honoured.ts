import { findAward } from '#law/catalogue/index.ts'
import type { ListGroup, ListRow } from '../document.ts'
import { romanNumber, twoDigits } from './wording.ts'

/** One nominee or honouree as lists name them. */
export interface Honoured {
  readonly kind: string
  readonly awardCode: string
  readonly name: string
  /** Position, and the unit with the name of the day. */
  readonly position: string
  readonly summary: string
}

const kinds = [
  { kind: 'collective', name: 'Tập thể', counted: 'tập thể' },
  { kind: 'household', name: 'Hộ gia đình', counted: 'hộ gia đình' },
  { kind: 'individual', name: 'Cá nhân', counted: 'cá nhân' },
] as const

/** "05 tập thể và 04 cá nhân". */
export function countInWords(honoured: readonly Honoured[]): string {
  const counts = kinds.flatMap(({ kind, counted }) => {
    const count = honoured.filter(each => each.kind === kind).length
    return count === 0 ? [] : [`${twoDigits(count)} ${counted}`]
  })
  return counts.length < 2 ? counts.join('') : `${counts.slice(0, -1).join(', ')} và ${counts.at(-1)}`
}

/** "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "danh hiệu “Chiến sĩ thi đua cấp tỉnh”". */
export function awardInWords(code: string): string {
  const award = findAward(code)
  if (award === undefined) return code
  return award.kind === 'danh-hieu' && !award.nameVi.startsWith('Cờ') ? `danh hiệu “${award.nameVi}”` : award.nameVi
}

/** Collectives before persons, numbered afresh in each group; several awards make several groups. */
export function groupsOf(honoured: readonly Honoured[]): ListGroup[] {
  const codes = [...new Set(honoured.map(({ awardCode }) => awardCode))]
  const groups = codes.flatMap(code =>
    kinds.map(({ kind, name }) => ({
      name: codes.length > 1 ? `${findAward(code)?.nameVi ?? code} - ${name}` : name,
      rows: honoured.filter(each => each.kind === kind && each.awardCode === code).map(toRow),
    })),
  )
  return groups.filter(({ rows }) => rows.length > 0).map((group, index) => ({ no: romanNumber(index), ...group }))
}

const toRow = ({ name, position, summary }: Honoured, index: number): ListRow => ({
  no: String(index + 1),
  name,
  position,
  summary,
})

const forms = { female: 'Bà', male: 'Ông' } as const

/** "Bà Phạm Thị Lụa", where the sex is known. */
export const addressed = (name: string, sex: 'female' | 'male' | null): string =>
  sex === null || /^(ông|bà|anh|chị|đồng chí|đ\/c)\s/iu.test(name) ? name : `${forms[sex]} ${name}`
