import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** The units above a unit on a day, the nearest first. */
export async function unitsAboveOn(db: Db, unitId: string, day: IsoDate): Promise<readonly string[]> {
  const { rows } = await sql<{ parent_id: string }>`
    WITH RECURSIVE above (parent_id, depth) AS (
      SELECT parent_id, 1 FROM unit_versions
      WHERE unit_id = ${unitId} AND daterange(valid_from, valid_to) @> ${day}::date
      UNION ALL
      SELECT version.parent_id, above.depth + 1 FROM above JOIN unit_versions version ON version.unit_id = above.parent_id
      WHERE daterange(version.valid_from, version.valid_to) @> ${day}::date AND above.depth < 10
    )
    SELECT parent_id FROM above WHERE parent_id IS NOT NULL ORDER BY depth`.execute(db)
  return rows.map(row => row.parent_id)
}
