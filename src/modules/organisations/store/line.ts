import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { ChangeMember } from '../unit.ts'

/** The units that go on for a unit on a day, through every change since; the unit itself while it lives, none when unknown. */
export const successorsOf = async (db: Db, unitId: string, day: IsoDate): Promise<string[]> =>
  (await heirsOf(db, [unitId], day)).get(unitId) ?? []

/** For each of the units, those that go on for it on a day. */
export async function heirsOf(db: Db, unitIds: readonly string[], day: IsoDate): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ origin: string; heirs: string[] }>`
    WITH RECURSIVE line (origin, unit_id, depth) AS (
      SELECT id, id, 0 FROM unnest(${[...unitIds]}::uuid[]) AS origin (id)
      UNION
      SELECT line.origin, successor.unit_id, line.depth + 1 FROM line
      JOIN units ON units.id = line.unit_id AND units.ended_on <= ${day}::date
      JOIN unit_change_members predecessor ON predecessor.unit_id = line.unit_id AND predecessor.side = 'predecessor'
      JOIN unit_changes change ON change.id = predecessor.change_id AND change.effective_on = units.ended_on
      JOIN unit_change_members successor ON successor.change_id = change.id AND successor.side = 'successor'
      WHERE line.depth < 20
    )
    SELECT line.origin, array_agg(DISTINCT line.unit_id) AS heirs FROM line JOIN units ON units.id = line.unit_id
    WHERE units.founded_on <= ${day}::date AND (units.ended_on IS NULL OR units.ended_on > ${day}::date)
    GROUP BY line.origin`.execute(db)
  return new Map(rows.map(({ origin, heirs }) => [origin, heirs]))
}

/** Every unit that went before or after a unit, with itself. */
export async function lineOf(db: Db, unitId: string): Promise<string[]> {
  const [before, after] = await Promise.all([
    walk(db, unitId, 'successor', 'predecessor'),
    walk(db, unitId, 'predecessor', 'successor'),
  ])
  return [...new Set([...before, ...after])]
}

async function walk(db: Db, unitId: string, from: ChangeMember['side'], to: ChangeMember['side']): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    WITH RECURSIVE line (unit_id, depth) AS (
      SELECT ${unitId}::uuid, 0
      UNION
      SELECT there.unit_id, line.depth + 1 FROM line
      JOIN unit_change_members here ON here.unit_id = line.unit_id AND here.side = ${from}
      JOIN unit_change_members there ON there.change_id = here.change_id AND there.side = ${to}
      WHERE line.depth < 20
    )
    SELECT DISTINCT unit_id FROM line`.execute(db)
  return rows.map(row => row.unit_id)
}
