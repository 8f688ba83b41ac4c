import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** What the units were called on a day; a unit that did not live then has its last or first name. */
export async function namesOn(db: Db, unitIds: readonly string[], day: IsoDate): Promise<Map<string, string>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('unit_versions')
    .select(['unit_id', 'name', 'valid_from', 'valid_to'])
    .where('unit_id', 'in', [...new Set(unitIds)])
    .orderBy('valid_from')
    .execute()
  const names = new Map<string, string>()
  for (const row of rows) if (!names.has(row.unit_id) || row.valid_from <= day) names.set(row.unit_id, row.name)
  return names
}
