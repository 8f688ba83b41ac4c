import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '#database/schema.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { fold } from '#shared/text/fold.ts'
import type { Sector, UnitDetails, UnitKind, UnitOn, UnitVersion } from '../unit.ts'

interface Row {
  unit_id: string
  key: string
  name: string
  short_name: string
  kind: string
  parent_id: string | null
  official_code: string | null
  sector: string
  bound_by_plan: boolean
  founded_on: string
  founding_known: boolean
  ended_on: string | null
  valid_from: string
  valid_to: string | null
}

const toUnit = (row: Row): UnitVersion => ({
  id: row.unit_id,
  key: row.key,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind as UnitKind,
  parentId: row.parent_id,
  officialCode: row.official_code,
  sector: row.sector as Sector,
  boundByPlan: row.bound_by_plan,
  foundedOn: row.founded_on,
  isFoundingKnown: row.founding_known,
  endedOn: row.ended_on,
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

const versions = (db: Db) =>
  db
    .selectFrom('unit_versions')
    .innerJoin('units', 'units.id', 'unit_versions.unit_id')
    .select([
      'unit_id',
      'key',
      'name',
      'short_name',
      'kind',
      'parent_id',
      'official_code',
      'sector',
      'bound_by_plan',
      'founded_on',
      'founding_known',
      'ended_on',
      'valid_from',
      'valid_to',
    ])

const validOn = (day: IsoDate) => (eb: ExpressionBuilder<DB, 'unit_versions'>) =>
  eb.and([eb('valid_from', '<=', day), eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)])])

export interface UnitFilter {
  readonly kinds?: readonly UnitKind[] | undefined
  readonly boundByPlan?: boolean | undefined
  readonly sector?: Sector | undefined
}

/** Every unit alive on a day, in Vietnamese order. */
export async function unitsOn(db: Db, day: IsoDate, filter: UnitFilter = {}): Promise<UnitOn[]> {
  let query = versions(db).where(validOn(day))
  if (filter.kinds !== undefined) query = query.where('kind', 'in', filter.kinds)
  if (filter.boundByPlan !== undefined) query = query.where('bound_by_plan', '=', filter.boundByPlan)
  if (filter.sector !== undefined) query = query.where('sector', '=', filter.sector)
  const rows = await query.orderBy(sql`short_name COLLATE vietnamese`).orderBy('unit_id').execute()
  return rows.map(toUnit)
}

export async function findUnitOn(db: Db, id: string, day: IsoDate): Promise<UnitVersion | undefined> {
  const row = await versions(db).where('unit_id', '=', id).where(validOn(day)).executeTakeFirst()
  return row && toUnit(row)
}

export async function findUnitByKey(db: Db, key: string): Promise<{ id: string } | undefined> {
  return await db.selectFrom('units').select('id').where('key', '=', key).executeTakeFirst()
}

export async function childrenOn(db: Db, parentId: string, day: IsoDate): Promise<UnitOn[]> {
  const rows = await versions(db)
    .where('parent_id', '=', parentId)
    .where(validOn(day))
    .orderBy(sql`short_name COLLATE vietnamese`)
    .execute()
  return rows.map(toUnit)
}

/** The unit itself and every unit below it on a day. */
export async function subtreeOn(db: Db, unitId: string, day: IsoDate): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    WITH RECURSIVE below (unit_id, depth) AS (
      SELECT ${unitId}::uuid, 0
      UNION ALL
      SELECT version.unit_id, below.depth + 1 FROM below JOIN unit_versions version ON version.parent_id = below.unit_id
      WHERE version.valid_from <= ${day}::date AND (version.valid_to IS NULL OR version.valid_to > ${day}::date)
        AND below.depth < 10
    )
    SELECT DISTINCT unit_id FROM below`.execute(db)
  return rows.map(row => row.unit_id)
}

/** Everything a unit was called over time, oldest first. */
export async function versionsOf(db: Db, unitId: string): Promise<UnitVersion[]> {
  const rows = await versions(db).where('unit_id', '=', unitId).orderBy('valid_from').execute()
  return rows.map(toUnit)
}

const searchText = ({ name, shortName, officialCode }: UnitDetails): string =>
  fold(`${shortName} ${name} ${officialCode ?? ''}`)

export interface NewVersion extends UnitDetails {
  readonly unitId: string
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
}

export async function insertUnits(
  db: Db,
  units: readonly { id: string; key: string; foundedOn: IsoDate; isFoundingKnown: boolean; endedOn: IsoDate | null }[],
): Promise<void> {
  if (units.length === 0) return
  const rows = units.map(unit => ({
    id: unit.id,
    key: unit.key,
    founded_on: unit.foundedOn,
    founding_known: unit.isFoundingKnown,
    ended_on: unit.endedOn,
  }))
  await db.insertInto('units').values(rows).execute()
}

export async function insertVersions(db: Db, added: readonly (NewVersion & { id: string })[]): Promise<void> {
  if (added.length === 0) return
  const rows = added.map(version => ({
    id: version.id,
    unit_id: version.unitId,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    name: version.name,
    short_name: version.shortName,
    kind: version.kind,
    parent_id: version.parentId,
    official_code: version.officialCode,
    sector: version.sector,
    bound_by_plan: version.boundByPlan,
    search_text: searchText(version),
  }))
  await db.insertInto('unit_versions').values(rows).execute()
}

/** Holds the units against a second editor until the transaction ends. */
export async function lockUnits(db: Db, unitIds: readonly string[]): Promise<void> {
  await db.selectFrom('units').select('id').where('id', 'in', unitIds).orderBy('id').forUpdate().execute()
}

/** Ends the version in force on the day, so that the next begins there. */
export const endVersion = (db: Db, unitId: string, day: IsoDate) =>
  db.updateTable('unit_versions').set({ valid_to: day }).where('unit_id', '=', unitId).where(validOn(day)).execute()

export const endUnit = (db: Db, unitId: string, day: IsoDate) =>
  db.updateTable('units').set({ ended_on: day }).where('id', '=', unitId).execute()

/** The first day on or after the given one from which the unit is already known to be different. */
export async function laterVersionOf(db: Db, unitId: string, day: IsoDate): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom('unit_versions')
    .select('valid_from')
    .where('unit_id', '=', unitId)
    .where('valid_from', '>=', day)
    .orderBy('valid_from')
    .executeTakeFirst()
  return row?.valid_from
}

/** Units that stand directly below a unit on the day or will later. */
export async function childrenFrom(db: Db, parentId: string, day: IsoDate): Promise<UnitVersion[]> {
  const rows = await versions(db)
    .where('parent_id', '=', parentId)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)]))
    .orderBy('valid_from')
    .execute()
  return rows.map(toUnit)
}

/** Puts units that stand below others, on the day or later, below the heir from the day on. */
export async function moveBelow(
  db: Db,
  below: readonly UnitVersion[],
  parentIds: readonly string[],
  heirId: string,
  day: IsoDate,
  newId: () => string,
): Promise<void> {
  const current = below.filter(({ validFrom }) => validFrom < day)
  for (const { id } of current) await endVersion(db, id, day)
  const moved = current.map(unit => ({ ...unit, id: newId(), unitId: unit.id, parentId: heirId, validFrom: day }))
  await insertVersions(db, moved)
  await db
    .updateTable('unit_versions')
    .set({ parent_id: heirId })
    .where('parent_id', 'in', parentIds)
    .where('valid_from', '>=', day)
    .execute()
}

export async function keysLike(db: Db, key: string): Promise<Set<string>> {
  const rows = await db.selectFrom('units').select('key').where('key', 'like', `${key}%`).execute()
  return new Set(rows.map(row => row.key))
}

export const anyUnit = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('units').select('id').limit(1).executeTakeFirst()) !== undefined

/** Every unit that had ended by the day, with the day it ended. */
export async function unitsEndedBy(db: Db, day: IsoDate): Promise<Map<string, IsoDate>> {
  const rows = await db.selectFrom('units').select(['id', 'ended_on']).where('ended_on', '<=', day).execute()
  return new Map(rows.flatMap(row => (row.ended_on === null ? [] : [[row.id, row.ended_on] as const])))
}
