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

/** Puts verified successors into the place of those a change had, with the basis that names them. */
export async function replaceSuccessors(
  db: Db,
  changeId: string,
  successorIds: readonly string[],
  legalBasis: string,
): Promise<void> {
  await db.deleteFrom('unit_change_members').where('change_id', '=', changeId).where('side', '=', 'successor').execute()
  const rows = successorIds.map(unitId => ({ change_id: changeId, unit_id: unitId, side: 'successor' }))
  await db.insertInto('unit_change_members').values(rows).execute()
  await db
    .updateTable('unit_changes')
    .set({ legal_basis: legalBasis, certainty: 'verified', note: '' })
    .set(eb => ({ kind: eb.case().when('kind', '=', 'abolish').then('merge').else(eb.ref('kind')).end() }))
    .where('id', '=', changeId)
    .execute()
}
