import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '#shared/project-root.ts'
import { parseCsv } from '#shared/text/csv.ts'

const read = async (file: string) =>
  parseCsv(await readFile(join(projectRoot, 'database/reference/units', file), 'utf8'))

/** The units, their versions and changes of database/reference, as `loadReferenceUnits` takes them. */
export async function readReferenceUnits() {
  const [units, versions, changes, members] = await Promise.all(
    ['units.csv', 'versions.csv', 'changes.csv', 'members.csv'].map(read),
  )
  const membersOf = Map.groupBy(members ?? [], member => member.change)
  return {
    units: (units ?? []).map(row => ({
      key: row.key,
      foundedOn: row.founded_on,
      isFoundingKnown: row.founding_known === '1',
      endedOn: row.ended_on || null,
    })),
    versions: (versions ?? []).map(row => ({
      key: row.key,
      validFrom: row.valid_from,
      validTo: row.valid_to || null,
      name: row.name,
      shortName: row.short_name,
      kind: row.kind,
      parent: row.parent || null,
      officialCode: row.official_code || null,
      sector: row.sector,
      boundByPlan: row.bound_by_plan === '1',
    })),
    changes: (changes ?? []).map(row => ({
      kind: row.kind,
      effectiveOn: row.effective_on,
      legalBasis: row.legal_basis,
      certainty: row.certainty,
      note: row.note,
      members: (membersOf.get(row.change) ?? []).map(({ key, side, part }) => ({ key, side, part })),
    })),
  }
}
