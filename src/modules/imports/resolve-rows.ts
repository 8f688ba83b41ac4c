import { findAward } from '#law/catalogue/index.ts'
import { namesOn, searchUnitsOn, subtreeOn, type UnitOn, unitsOn } from '#modules/organisations/index.ts'
import { type Candidate, matchHonourees, type SealedIdentity } from '#modules/people/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import type { QueryContext } from '#shared/context.ts'
import { fold } from '#shared/text/fold.ts'
import type { CellFinding } from './import.ts'
import { largestList } from './import.ts'
import type { ReadRow } from './read-rows.ts'

/** A row with everything it points at found: ready to be taken in unless it has an error. */
export interface ResolvedRow extends ReadRow {
  readonly unitId: string | null
  readonly identity: SealedIdentity | null
  /** The honouree of the registry it is about; null for one to be registered. */
  readonly match: { readonly id: string; readonly name: string; readonly unitName: string } | null
}

/** From this score on a record of the registry is taken to be the same honouree. */
const surely = 65

interface Inputs {
  readonly unitId: string
  readonly round: Round
  readonly rows: readonly ReadRow[]
  /** Sealed identity numbers by row number; null for a cell that holds something else. */
  readonly identities: ReadonlyMap<number, SealedIdentity | null>
}

/** Finds the units, awards and honourees that rows of a list point at; a few questions for thousands of rows. */
export async function resolveRows(context: QueryContext, inputs: Inputs): Promise<ResolvedRow[]> {
  const { db, clock } = context
  const { rows, round, identities } = inputs
  if (rows.length > largestList) return []
  const unitOf = await unitFinder(context, inputs)
  const offered = new Set(round.awards.map(({ awardCode }) => awardCode))
  const placed = rows.map(row => ({ row, ...unitOf(row), identity: identities.get(row.number) ?? null }))
  const candidates = await matchHonourees(
    db,
    placed.map(({ row, unitId, identity }) => ({
      kind: row.kind,
      name: row.name,
      bornOn: row.born?.on,
      birthYear: row.born?.year,
      unitId,
      identityIndex: identity?.index,
    })),
  )
  const matchedUnits = candidates.flatMap(([best]) => best?.honouree.unitId ?? [])
  const unitNames = await namesOn(db, matchedUnits, clock.today())
  return placed.map(({ row, unitId, finding, identity }, index) => {
    const findings = [...row.findings, ...(finding ? [finding] : []), ...awardFindings(row, offered)]
    if (identities.get(row.number) === null)
      findings.push({ field: 'identity', level: 'error', code: 'import.identity-unreadable' })
    const [best, second] = candidates[index] ?? []
    const matched = judge(best, second, findings)
    const match = matched && {
      id: matched.honouree.id,
      name: matched.honouree.name,
      unitName: unitNames.get(matched.honouree.unitId ?? '') ?? '',
    }
    return { ...row, findings, unitId: matched?.honouree.unitId ?? unitId, identity, match: match ?? null }
  })
}

function judge(best: Candidate | undefined, second: Candidate | undefined, findings: CellFinding[]) {
  if (best === undefined || best.score < surely) return undefined
  if (second !== undefined && second.score === best.score) {
    findings.push({ field: 'name', level: 'error', code: 'import.two-in-registry' })
    return undefined
  }
  if (best.score < 90) {
    const reason = best.reasons.includes('unit') ? 'import.matched-by-unit' : 'import.matched-by-year'
    findings.push({ field: 'name', level: 'warning', code: reason })
  }
  return best
}

function awardFindings({ awardCode, kind }: ReadRow, offered: ReadonlySet<string>): CellFinding[] {
  if (awardCode === undefined) return []
  if (!offered.has(awardCode)) return [{ field: 'award', level: 'error', code: 'import.award-not-in-round' }]
  if (!findAward(awardCode)?.subjects.includes(kind))
    return [{ field: 'award', level: 'error', code: 'import.award-other-kind' }]
  return []
}

async function unitFinder({ db, clock }: QueryContext, { unitId, rows }: Inputs) {
  const today = clock.today()
  const all = await unitsOn(db, today)
  const within = new Set(await subtreeOn(db, unitId, today))
  const byName = new Map<string, UnitOn>()
  for (const unit of all) {
    for (const name of [unit.name, unit.shortName, unit.shortName.replace(/^(Xã|Phường|Thị trấn|Huyện) /, '')]) {
      const key = fold(name)
      const known = byName.get(key)
      // A name that several units share means the one in the submitter's own tree.
      if (known === undefined || (within.has(unit.id) && !within.has(known.id))) byName.set(key, unit)
    }
  }
  const unknown = [...new Set(rows.map(({ texts }) => texts.unit ?? ''))].filter(
    text => text !== '' && !byName.has(fold(text)),
  )
  const nearest = new Map<string, string>()
  for (const text of unknown.slice(0, 50)) {
    const found = await searchUnitsOn(db, text, today, { limit: 3 })
    nearest.set(text, found.map(({ shortName }) => shortName).join(', '))
  }
  return ({ texts }: ReadRow): { unitId: string | null; finding?: CellFinding } => {
    const text = texts.unit ?? ''
    if (text === '') return { unitId }
    const unit = byName.get(fold(text))
    if (unit === undefined) {
      const near = nearest.get(text) ?? ''
      const code = near === '' ? 'import.unit-unknown' : 'import.unit-unknown-near'
      return { unitId, finding: { field: 'unit', level: 'error', code, values: { nearest: near } } }
    }
    if (!within.has(unit.id))
      return { unitId: unit.id, finding: { field: 'unit', level: 'error', code: 'import.unit-elsewhere' } }
    return { unitId: unit.id }
  }
}
