import { type Honouree, type HonoureeKind, matchKey, spellingKey } from './honouree.ts'

export type LikenessReason = 'identity' | 'name' | 'similar-name' | 'birth' | 'birth-year' | 'unit'

/** How two records are alike, 0–100, and why. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly LikenessReason[]
}

/** What is known of somebody who is looked for in the registry. */
export interface Wanted {
  readonly kind: HonoureeKind
  readonly name: string
  readonly bornOn?: string | null | undefined
  readonly birthYear?: number | null | undefined
  readonly unitId?: string | null | undefined
  readonly identityIndex?: Buffer | null | undefined
}

const points: Readonly<Record<LikenessReason, number>> = {
  identity: 100,
  name: 40,
  // Hùng and Hưng may be twins of one unit.
  'similar-name': 10,
  birth: 50,
  'birth-year': 25,
  unit: 25,
}
const otherBirthday = 40

export const birthYearOf = ({ bornOn, birthYear }: Wanted): number | null =>
  bornOn ? Number(bornOn.slice(0, 4)) : (birthYear ?? null)

/** How the honouree found is like the one looked for. */
export function likenessOf(wanted: Wanted, found: Honouree, hasSameIdentity = false): Likeness {
  const reasons: LikenessReason[] = []
  if (hasSameIdentity) reasons.push('identity')
  const name = nameReason(wanted.name, found.name)
  if (name !== undefined) reasons.push(name)
  const year = birthYearOf(wanted)
  if (wanted.bornOn && wanted.bornOn === found.bornOn) reasons.push('birth')
  else if (year !== null && year === found.birthYear) reasons.push('birth-year')
  if (wanted.unitId && wanted.unitId === found.unitId) reasons.push('unit')
  const sum = reasons.reduce((total, reason) => total + points[reason], 0)
  const contradicts = wanted.bornOn && found.bornOn && wanted.bornOn !== found.bornOn ? otherBirthday : 0
  return { score: Math.max(0, Math.min(100, sum - contradicts)), reasons }
}

function nameReason(one: string, other: string): LikenessReason | undefined {
  if (matchKey(one) === matchKey(other)) {
    const isUnmarked = [one, other].some(name => spellingKey(name) === matchKey(name))
    return isUnmarked || spellingKey(one) === spellingKey(other) ? 'name' : 'similar-name'
  }
  return fewSlips(matchKey(one), matchKey(other)) ? 'similar-name' : undefined
}

const slips = 2

/** True when one becomes the other by at most two letters added, dropped or changed. */
function fewSlips(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > slips) return false
  let row = Array.from({ length: other.length + 1 }, (_none, index) => index)
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1]
    for (const [index, against] of [...other].entries()) {
      const changed = (row[index] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return (row.at(-1) ?? slips + 1) <= slips
}
