import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { ChangeKind, ChangeMember, UnitChange } from '../unit.ts'

export interface NewChange {
  readonly id: string
  readonly kind: ChangeKind
  readonly effectiveOn: IsoDate
  readonly legalBasis: string
  readonly certainty: UnitChange['certainty']
  readonly note: string
  readonly members: readonly Omit<ChangeMember, 'name'>[]
}

export async function insertChanges(db: Db, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(change => ({
    id: change.id,
    kind: change.kind,
    effective_on: change.effectiveOn,
    legal_basis: change.legalBasis,
    certainty: change.certainty,
    note: change.note,
  }))
  await db.insertInto('unit_changes').values(rows).execute()
  const members = changes.flatMap(change =>
    change.members.map(({ unitId, side, part }) => ({ change_id: change.id, unit_id: unitId, side, part })),
  )
  if (members.length > 0) await db.insertInto('unit_change_members').values(members).execute()
}

export interface ChangeFilter {
  readonly year?: number | undefined
  readonly kind?: ChangeKind | undefined
  readonly certainty?: UnitChange['certainty'] | undefined
  readonly unitIds?: readonly string[] | undefined
}

/** Recorded changes, newest first, with what their units were called then. */
export async function listChanges(db: Db, filter: ChangeFilter = {}): Promise<UnitChange[]> {
  let query = db.selectFrom('unit_changes').selectAll('unit_changes')
  if (filter.year !== undefined)
    query = query
      .where('effective_on', '>=', `${filter.year}-01-01`)
      .where('effective_on', '<=', `${filter.year}-12-31`)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.certainty !== undefined) query = query.where('certainty', '=', filter.certainty)
  const { unitIds } = filter
  if (unitIds !== undefined) {
    query = query.where('id', 'in', eb =>
      eb.selectFrom('unit_change_members').select('change_id').where('unit_id', 'in', unitIds),
    )
  }
  const rows = await query.orderBy('effective_on', 'desc').orderBy('id').execute()
  const members = await membersOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(row => ({
    id: row.id,
    kind: row.kind as ChangeKind,
    effectiveOn: row.effective_on,
    legalBasis: row.legal_basis,
    certainty: row.certainty as UnitChange['certainty'],
    note: row.note,
    members: members.get(row.id) ?? [],
  }))
}

async function membersOf(db: Db, changeIds: readonly string[]): Promise<Map<string, ChangeMember[]>> {
  const found = new Map<string, ChangeMember[]>()
  if (changeIds.length === 0) return found
  const { rows } = await sql<{
    change_id: string
    unit_id: string
    side: ChangeMember['side']
    part: ChangeMember['part']
    short_name: string
  }>`
    SELECT member.change_id, member.unit_id, member.side, member.part, version.short_name
    FROM unit_change_members member JOIN unit_changes change ON change.id = member.change_id
    CROSS JOIN LATERAL (
      SELECT short_name FROM unit_versions WHERE unit_id = member.unit_id
      ORDER BY (member.side = 'predecessor' AND valid_from < change.effective_on
        OR member.side = 'successor' AND valid_from <= change.effective_on) DESC, valid_from DESC LIMIT 1
    ) version
    WHERE member.change_id = ANY(${[...changeIds]})
    ORDER BY version.short_name COLLATE vietnamese`.execute(db)
  for (const row of rows) {
    const member = { unitId: row.unit_id, side: row.side, part: row.part, name: row.short_name }
    found.set(row.change_id, [...(found.get(row.change_id) ?? []), member])
  }
  return found
}

/** Puts the units that take over into the place of those that end in what is recorded for later days. */
export async function handOnLaterChanges(
  db: Db,
  endingIds: readonly string[],
  heirIds: readonly string[],
  day: IsoDate,
): Promise<void> {
  await sql`
    WITH later AS (
      DELETE FROM unit_change_members member USING unit_changes change
      WHERE change.id = member.change_id AND change.effective_on > ${day}::date AND member.unit_id = ANY(${[...endingIds]})
      RETURNING member.change_id, member.side
    )
    INSERT INTO unit_change_members (change_id, unit_id, side)
    SELECT DISTINCT later.change_id, heir.id, later.side FROM later CROSS JOIN unnest(${[...heirIds]}::uuid[]) AS heir (id)
    ON CONFLICT DO NOTHING`.execute(db)
}

/** The units that go on for a unit on a day, through every change since; the unit itself while it lives, none when unknown. */
export async function successorsOf(db: Db, unitId: string, day: IsoDate): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    WITH RECURSIVE line (unit_id, depth) AS (
      SELECT ${unitId}::uuid, 0
      UNION
      SELECT successor.unit_id, line.depth + 1 FROM line
      JOIN units ON units.id = line.unit_id AND units.ended_on <= ${day}::date
      JOIN unit_change_members predecessor ON predecessor.unit_id = line.unit_id AND predecessor.side = 'predecessor'
      JOIN unit_changes change ON change.id = predecessor.change_id AND change.effective_on = units.ended_on
      JOIN unit_change_members successor ON successor.change_id = change.id AND successor.side = 'successor'
      WHERE line.depth < 20
    )
    SELECT DISTINCT line.unit_id FROM line JOIN units ON units.id = line.unit_id
    WHERE units.founded_on <= ${day}::date AND (units.ended_on IS NULL OR units.ended_on > ${day}::date)`.execute(db)
  return rows.map(row => row.unit_id)
}

/** Every unit that went before or after a unit, with itself. */
export async function lineOf(db: Db, unitId: string): Promise<string[]> {
  const walk = async (from: ChangeMember['side'], to: ChangeMember['side']) => {
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
  return [...new Set([...(await walk('predecessor', 'successor')), ...(await walk('successor', 'predecessor'))])]
}
