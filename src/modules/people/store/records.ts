import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import type { DisciplineRecord, InitiativeRecord, PositionRecord, RatingRecord } from '../record.ts'

const rowsPerInsert = 5_000

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += rowsPerInsert) parts.push(rows.slice(start, start + rowsPerInsert))
  return parts
}

/** Enters yearly ratings; a year entered again takes the newer value. */
export async function saveRatings(db: Db, records: readonly RatingRecord[]): Promise<void> {
  const rows = records.map(record => ({
    honouree_id: record.honoureeId,
    year: record.year,
    rating: record.rating,
    document_number: record.documentNumber,
    decided_on: record.decidedOn,
  }))
  for (const part of inParts(rows)) {
    await db
      .insertInto('yearly_ratings')
      .values(part)
      .onConflict(conflict =>
        conflict.columns(['honouree_id', 'year']).doUpdateSet(({ ref }) => ({
          rating: ref('excluded.rating'),
          document_number: ref('excluded.document_number'),
          decided_on: ref('excluded.decided_on'),
        })),
      )
      .execute()
  }
}

export async function insertInitiatives(
  db: Db,
  records: readonly (InitiativeRecord & { id: string })[],
): Promise<void> {
  const rows = records.map(record => ({
    id: record.id,
    honouree_id: record.honoureeId,
    title: record.title,
    level: record.level,
    recognised_on: record.recognisedOn,
    document_number: record.documentNumber,
    recognised_by: record.recognisedBy,
  }))
  for (const part of inParts(rows)) await db.insertInto('initiatives').values(part).execute()
}

export async function insertDisciplines(
  db: Db,
  records: readonly (DisciplineRecord & { id: string })[],
): Promise<void> {
  const rows = records.map(record => ({
    id: record.id,
    honouree_id: record.honoureeId,
    form: record.form,
    decided_on: record.decidedOn,
    effective_until: record.effectiveUntil,
    document_number: record.documentNumber,
  }))
  for (const part of inParts(rows)) await db.insertInto('disciplines').values(part).execute()
}

/** Enters positions; the one a person held before ends where the new one begins. */
export async function insertPositions(db: Db, records: readonly (PositionRecord & { id: string })[]): Promise<void> {
  const rows = records.map(record => ({
    id: record.id,
    honouree_id: record.honoureeId,
    unit_id: record.unitId,
    title: record.title,
    category: record.category,
    is_head: record.isHead,
    valid_from: record.validFrom,
  }))
  for (const part of inParts(rows)) {
    await sql`UPDATE positions SET valid_to = next.valid_from
      FROM unnest(${part.map(row => row.honouree_id)}::uuid[], ${part.map(row => row.valid_from)}::date[])
        AS next (honouree_id, valid_from)
      WHERE positions.honouree_id = next.honouree_id AND positions.valid_to IS NULL
        AND positions.valid_from < next.valid_from`.execute(db)
    await db.insertInto('positions').values(part).execute()
  }
}

/** Everything recorded of honourees, oldest first. */
export async function recordsOf(db: Db, honoureeIds: readonly string[]) {
  const ids = [...honoureeIds]
  const [ratings, initiatives, disciplines, positions] = await Promise.all([
    db.selectFrom('yearly_ratings').selectAll().where('honouree_id', 'in', ids).orderBy('year').execute(),
    db.selectFrom('initiatives').selectAll().where('honouree_id', 'in', ids).orderBy('recognised_on').execute(),
    db.selectFrom('disciplines').selectAll().where('honouree_id', 'in', ids).orderBy('decided_on').execute(),
    db.selectFrom('positions').selectAll().where('honouree_id', 'in', ids).orderBy('valid_from').execute(),
  ])
  return {
    ratings: ratings.map(row => ({
      honoureeId: row.honouree_id,
      year: row.year,
      rating: row.rating,
      documentNumber: row.document_number,
    })),
    initiatives: initiatives.map(row => ({
      id: row.id,
      honoureeId: row.honouree_id,
      title: row.title,
      level: row.level,
      recognisedOn: row.recognised_on,
      documentNumber: row.document_number,
      recognisedBy: row.recognised_by,
    })),
    disciplines: disciplines.map(row => ({
      id: row.id,
      honoureeId: row.honouree_id,
      form: row.form,
      decidedOn: row.decided_on,
      effectiveUntil: row.effective_until,
      documentNumber: row.document_number,
    })),
    positions: positions.map(row => ({
      id: row.id,
      honoureeId: row.honouree_id,
      unitId: row.unit_id,
      title: row.title,
      category: row.category,
      isHead: row.is_head,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
  }
}
