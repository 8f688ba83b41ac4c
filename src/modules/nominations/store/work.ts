import { sql } from 'kysely'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** What units have to do with their submissions, and how their nominations stand. */
export interface UnitWork {
  /** Drafts being prepared; of these, those sent back with a reason. */
  readonly drafts: number
  readonly sentBack: number
  /** Waiting for the units' heads: their own submissions, and those forwarded from below. */
  readonly waitingForHead: number
  /** Submitted and not yet taken in. */
  readonly submitted: number
  /** Nominations sent back for correction, and by when the first is due. */
  readonly toCorrect: number
  readonly toCorrectBy: string | null
  readonly lateCorrections: number
  /** How the units' nominations stand, by status. */
  readonly nominations: ReadonlyMap<string, number>
}

export async function unitWork(
  db: Db,
  unitIds: readonly string[],
  headOf: readonly string[],
  today: IsoDate,
): Promise<UnitWork> {
  const units = [...unitIds]
  const [submissions, corrections, statuses] = await Promise.all([
    sql<Pick<UnitWork, 'drafts' | 'sentBack' | 'waitingForHead' | 'submitted'>>`
      SELECT count(*) FILTER (WHERE status = 'draft' AND unit_id = ANY(${units}::uuid[])) AS drafts,
        count(*) FILTER (WHERE status = 'draft' AND return_reason IS NOT NULL AND unit_id = ANY(${units}::uuid[])) AS "sentBack",
        count(*) FILTER (WHERE status IN ('at-unit-head', 'at-parent-unit')
          AND holder_unit_id = ANY(${[...headOf]}::uuid[])) AS "waitingForHead",
        count(*) FILTER (WHERE status = 'submitted' AND unit_id = ANY(${units}::uuid[])) AS submitted
      FROM submissions
      WHERE (unit_id = ANY(${units}::uuid[]) OR holder_unit_id = ANY(${units}::uuid[]))
        AND status IN ('draft', 'at-unit-head', 'at-parent-unit', 'submitted')`.execute(db),
    sql<{ count: number; first: string | null; late: number }>`
      SELECT count(*) AS count, min(due_on) AS first, count(*) FILTER (WHERE due_on < ${today}::date) AS late
      FROM nominations WHERE unit_id = ANY(${units}::uuid[]) AND status = 'returned'`.execute(db),
    db
      .selectFrom('nomination_counts')
      .select(({ fn }) => ['status', fn.sum<string>('count').as('count')])
      .where('unit_id', 'in', units)
      .groupBy('status')
      .execute(),
  ])
  const [counted] = submissions.rows
  const [returned] = corrections.rows
  return {
    drafts: counted?.drafts ?? 0,
    sentBack: counted?.sentBack ?? 0,
    waitingForHead: counted?.waitingForHead ?? 0,
    submitted: counted?.submitted ?? 0,
    toCorrect: returned?.count ?? 0,
    toCorrectBy: returned?.first ?? null,
    lateCorrections: returned?.late ?? 0,
    nominations: new Map(statuses.map(({ status, count }) => [status, Number(count)])),
  }
}

/** Submissions that the standing office has not taken in yet, and since when the oldest waits. */
export async function waitingForAcceptance(db: Db): Promise<{ submissions: number; oldest: Date | null }> {
  const row = await db
    .selectFrom('submissions')
    .select(({ fn }) => [fn.countAll<number>().as('submissions'), fn.min('submitted_at').as('oldest')])
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow()
  return { submissions: row.submissions, oldest: row.oldest }
}
