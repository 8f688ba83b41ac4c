import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { fold } from '#shared/text/fold.ts'
import type { NominationStatus } from '../nomination-status.ts'
import type { Submission } from '../submission.ts'

/** What a move must know of a nomination, its row locked until the transaction ends. */
export interface LockedNomination {
  readonly id: string
  readonly status: NominationStatus
  readonly unitId: string
  readonly submissionId: string
  readonly roundId: string
}

/** Locks the rows in one order for everybody, so that two bulk moves wait for each other instead of blocking each other. */
export async function lockNominations(db: Db, ids: readonly string[]): Promise<LockedNomination[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('nominations')
    .select(['id', 'status', 'unit_id', 'submission_id', 'round_id'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(row => ({
    id: row.id,
    status: row.status as NominationStatus,
    unitId: row.unit_id,
    submissionId: row.submission_id,
    roundId: row.round_id,
  }))
}

export interface MoveDetails {
  /** Why a nomination ends here; kept for those that are declined. */
  readonly reason?: string | undefined
  /** By when whoever has it now must act. */
  readonly dueOn?: IsoDate | null | undefined
  readonly handlerId?: string | null | undefined
}

export async function setStatus(
  db: Db,
  ids: readonly string[],
  status: NominationStatus,
  now: Date,
  { reason, dueOn, handlerId }: MoveDetails,
): Promise<void> {
  await db
    .updateTable('nominations')
    .set(({ eb }) => ({
      status,
      status_since: now,
      due_on: dueOn ?? null,
      declined_reason: status === 'declined' ? (reason ?? null) : null,
      version: eb('version', '+', 1),
      ...(handlerId === undefined ? {} : { handler_id: handlerId }),
    }))
    .where('id', 'in', ids)
    .execute()
}

export interface NominationRow {
  readonly id: string
  readonly submission: Submission
  readonly honoureeId: string
  readonly awardCode: string
  readonly level: string
  readonly position: number
  readonly nomineeKind: string
  readonly nomineeName: string
  readonly nomineeTitle: string
  readonly nomineeCategory: string | null
  readonly summary: string
  readonly report: Readonly<Record<string, string>>
  readonly createdAt: Date
}

const rowsPerInsert = 5_000

/** The words by which a nomination is found in lists. */
export const nominationSearchText = (name: string, title: string): string => fold(`${name} ${title}`)

export async function insertNominations(db: Db, nominations: readonly NominationRow[]): Promise<void> {
  const rows = nominations.map(each => ({
    id: each.id,
    submission_id: each.submission.id,
    round_id: each.submission.roundId,
    unit_id: each.submission.unitId,
    honouree_id: each.honoureeId,
    award_code: each.awardCode,
    level: each.level,
    position: each.position,
    nominee_kind: each.nomineeKind,
    nominee_name: each.nomineeName,
    nominee_title: each.nomineeTitle,
    nominee_category: each.nomineeCategory,
    search_text: nominationSearchText(each.nomineeName, each.nomineeTitle),
    achievement_summary: each.summary,
    achievement_report: each.report,
    created_at: each.createdAt,
  }))
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    const some = JSON.stringify(rows.slice(start, start + rowsPerInsert))
    await sql`
      INSERT INTO nominations (id, submission_id, round_id, unit_id, honouree_id, award_code, level, position, status,
        nominee_kind, nominee_name, nominee_title, nominee_category, search_text, achievement_summary, achievement_report,
        status_since, created_at)
      SELECT id, submission_id, round_id, unit_id, honouree_id, award_code, level, position, 'draft',
        nominee_kind, nominee_name, nominee_title, nominee_category, search_text, achievement_summary, achievement_report,
        created_at, created_at
      FROM jsonb_to_recordset(${some}::jsonb) AS given (id uuid, submission_id uuid, round_id uuid, unit_id uuid,
        honouree_id uuid, award_code text, level text, position int, nominee_kind text, nominee_name text,
        nominee_title text, nominee_category text, search_text text, achievement_summary text,
        achievement_report jsonb, created_at timestamptz)`.execute(db)
  }
}

export async function lastPosition(db: Db, submissionId: string): Promise<number> {
  const row = await db
    .selectFrom('nominations')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  return row?.last ?? 0
}

export async function countOfSubmission(db: Db, submissionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('nominations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return count
}

export interface ActiveNomination {
  readonly id: string
  readonly submissionId: string
  readonly unitId: string
  readonly honoureeId: string
  readonly awardCode: string
}

/** Nominations of these honourees in a round that were neither withdrawn nor declined. */
export const activeNominationsOf = (
  db: Db,
  roundId: string,
  honoureeIds: readonly string[],
): Promise<ActiveNomination[]> =>
  db
    .selectFrom('nominations')
    .select([
      'id',
      'submission_id as submissionId',
      'unit_id as unitId',
      'honouree_id as honoureeId',
      'award_code as awardCode',
    ])
    .where('honouree_id', '=', ({ fn, val }) => fn.any(val([...honoureeIds])))
    .where('round_id', '=', roundId)
    .where('status', 'not in', ['withdrawn', 'declined'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()

interface Content {
  readonly nominee?: { readonly id: string; readonly kind: string; readonly name: string } | undefined
  readonly awardCode?: string | undefined
  readonly level?: string | undefined
  readonly title?: string | undefined
  readonly category?: string | null | undefined
  readonly summary?: string | undefined
  readonly report?: Readonly<Record<string, string>> | undefined
}

/** Saves what a nomination says; what is left out stays. */
export async function saveNomination(
  db: Db,
  before: { readonly id: string; readonly nomineeName: string; readonly nomineeTitle: string },
  { nominee, awardCode, level, title, category, summary, report }: Content,
): Promise<void> {
  const search = nominationSearchText(nominee?.name ?? before.nomineeName, title ?? before.nomineeTitle)
  await db
    .updateTable('nominations')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      search_text: search,
      ...(nominee && { honouree_id: nominee.id, nominee_kind: nominee.kind, nominee_name: nominee.name }),
      ...(awardCode === undefined ? {} : { award_code: awardCode }),
      ...(level === undefined ? {} : { level }),
      ...(title === undefined ? {} : { nominee_title: title }),
      ...(category === undefined ? {} : { nominee_category: category }),
      ...(summary === undefined ? {} : { achievement_summary: summary }),
      ...(report === undefined ? {} : { achievement_report: JSON.stringify(report) }),
    }))
    .where('id', '=', before.id)
    .execute()
}

export async function deleteNominations(db: Db, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('nomination_parts').where('nomination_id', 'in', ids).execute()
  await db.deleteFrom('nominations').where('id', 'in', ids).execute()
}

/** Numbers the nominations of a submission in the order of the ids. */
export async function setPositions(db: Db, ids: readonly string[]): Promise<void> {
  await sql`UPDATE nominations SET position = given.place
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS given (id, place)
    WHERE nominations.id = given.id AND nominations.position <> given.place`.execute(db)
}
