import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { searchWords } from '#shared/text/fold.ts'
import type { SubmissionStatus } from '../submission-status.ts'

/** One row of a list of submissions. */
export interface ListedSubmission {
  readonly id: string
  readonly roundId: string
  readonly unitId: string
  readonly holderUnitId: string
  readonly status: SubmissionStatus
  readonly title: string
  readonly dossierCode: string | null
  readonly letterNumber: string | null
  readonly createdAt: Date
  readonly submittedAt: Date | null
  readonly returnOn: string | null
  readonly nominations: number
}

export interface SubmissionFilter {
  /** Undefined: every unit. */
  readonly unitIds: readonly string[] | undefined
  readonly withUnsent: boolean
  readonly createdBy?: string | undefined
  /** Those that these units' heads have to decide on now. */
  readonly waitingForHeadOf?: readonly string[] | undefined
  readonly status?: SubmissionStatus | undefined
  readonly roundId?: string | undefined
  readonly text?: string | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}

export const submissionPageSize = 50

/** A page of submissions, the newest first. */
export async function pageOfSubmissions(db: Db, filter: SubmissionFilter): Promise<Page<ListedSubmission>> {
  const backwards = filter.before !== undefined
  const [at, id] = decodeCursor(filter.before ?? filter.after ?? '') ?? []
  const hasCursor = typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at))
  const place = hasCursor
    ? [sql`(created_at, id) ${backwards ? sql`>` : sql`<`} (${at}::timestamptz, ${id}::uuid)`]
    : []
  const direction = backwards ? sql`ASC` : sql`DESC`
  const { rows } = await sql<ListedSubmission>`
    SELECT id, round_id AS "roundId", unit_id AS "unitId", holder_unit_id AS "holderUnitId", status, title,
      dossier_code AS "dossierCode", letter_number AS "letterNumber", created_at AS "createdAt",
      submitted_at AS "submittedAt", return_on AS "returnOn",
      (SELECT count(*) FROM nominations WHERE submission_id = submissions.id) AS nominations
    FROM submissions WHERE ${sql.join([...conditions(filter), ...place], sql` AND `)}
    ORDER BY created_at ${direction}, id ${direction} LIMIT ${submissionPageSize + 1}`.execute(db)
  const more = rows.length > submissionPageSize
  const shown = rows.slice(0, submissionPageSize)
  if (backwards) shown.reverse()
  const cursor = (row: ListedSubmission | undefined) => row && encodeCursor([row.createdAt.toISOString(), row.id])
  return {
    rows: shown,
    next: ((backwards || more) && cursor(shown.at(-1))) || null,
    previous: ((backwards ? more : hasCursor) && cursor(shown[0])) || null,
  }
}

/** How many submissions of the filter stand in each status. */
export async function submissionCounts(
  db: Db,
  filter: SubmissionFilter,
): Promise<ReadonlyMap<SubmissionStatus, number>> {
  const { rows } = await sql<{ status: SubmissionStatus; count: number }>`
    SELECT status, count(*) AS count FROM submissions
    WHERE ${sql.join(conditions({ ...filter, status: undefined }), sql` AND `)} GROUP BY status`.execute(db)
  return new Map(rows.map(({ status, count }) => [status, count]))
}

function conditions({
  unitIds,
  withUnsent,
  createdBy,
  waitingForHeadOf,
  status,
  roundId,
  text,
}: SubmissionFilter): RawBuilder<unknown>[] {
  const found = [sql`true`]
  // Those above see what a unit prepares; a unit also sees what was forwarded to it.
  if (unitIds !== undefined)
    found.push(sql`(unit_id = ANY(${[...unitIds]}::uuid[]) OR holder_unit_id = ANY(${[...unitIds]}::uuid[]))`)
  if (!withUnsent) found.push(sql`status IN ('submitted', 'accepted', 'refused')`)
  if (createdBy !== undefined) found.push(sql`created_by = ${createdBy}`)
  if (waitingForHeadOf !== undefined) {
    const held = sql`holder_unit_id = ANY(${[...waitingForHeadOf]}::uuid[])`
    found.push(sql`status IN ('at-unit-head', 'at-parent-unit') AND ${held}`)
  }
  if (status !== undefined) found.push(sql`status = ${status}`)
  if (roundId !== undefined) found.push(sql`round_id = ${roundId}`)
  for (const word of searchWords(text ?? '')) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
    found.push(sql`(search_text LIKE ${like} OR lower(dossier_code) LIKE ${like})`)
  }
  return found
}
