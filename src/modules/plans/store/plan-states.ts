import { sql } from 'kysely'
import { type IsoDate, vietnamTimeZone } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { Counts, PlanStates } from '../plan-states.ts'

interface Row extends Counts {
  scope: 'obligation' | 'clause' | 'plan'
  key: string
  tasks_late: number
  in_time: number
  waiting: number
}

/** Every count of a plan's page in one reading of what units owe. */
export async function readPlanStates(db: Db, planId: string, today: IsoDate): Promise<PlanStates> {
  const { rows } = await sql<Row>`
    WITH owed AS (
      SELECT obligation.code, obligation.clause_ref, output.unit_id, output.status,
        output.status IN ('not-started', 'returned') AND obligation.due_on < ${today}::date IS TRUE AS late,
        output.status = 'accepted' AND (obligation.due_on IS NULL
          OR (output.sent_at AT TIME ZONE ${sql.lit(vietnamTimeZone)})::date <= obligation.due_on) AS in_time
      FROM unit_obligations output JOIN obligations obligation ON obligation.id = output.obligation_id
      WHERE obligation.plan_id = ${planId} AND obligation.tracked AND output.status <> 'unit-ended'
    ), by_unit AS (
      SELECT CASE WHEN GROUPING(code) = 0 THEN 'obligation' WHEN GROUPING(clause_ref) = 0 THEN 'clause' ELSE 'plan' END AS scope,
        COALESCE(code, clause_ref, '') AS key,
        bool_and(status = 'accepted') AS accepted,
        bool_or(late) AS late,
        bool_and(status IN ('accepted', 'sent')) AS handed_in,
        count(*) FILTER (WHERE late) AS tasks_late,
        count(*) FILTER (WHERE in_time) AS in_time,
        count(*) FILTER (WHERE status = 'sent') AS waiting
      FROM owed GROUP BY GROUPING SETS ((unit_id, code), (unit_id, clause_ref), (unit_id))
    )
    SELECT scope, key, count(*)::int AS total,
      count(*) FILTER (WHERE accepted)::int AS accepted,
      count(*) FILTER (WHERE handed_in AND NOT accepted)::int AS sent,
      count(*) FILTER (WHERE late)::int AS late,
      count(*) FILTER (WHERE NOT late AND NOT handed_in)::int AS open,
      sum(tasks_late)::int AS tasks_late, sum(in_time)::int AS in_time, sum(waiting)::int AS waiting
    FROM by_unit GROUP BY scope, key`.execute(db)
  const countsOf = (scope: Row['scope']): Record<string, Counts> =>
    Object.fromEntries(
      rows
        .filter(row => row.scope === scope)
        .map(({ key, total, accepted, sent, late, open }) => [key, { total, accepted, sent, late, open }]),
    )
  const whole = rows.find(({ scope }) => scope === 'plan')
  const clauses = countsOf('clause')
  return {
    obligations: countsOf('obligation'),
    clauses,
    units: Math.max(0, ...Object.values(clauses).map(({ total }) => total)),
    unitsLate: whole?.late ?? 0,
    tasksLate: whole?.tasks_late ?? 0,
    tasksDoneInTime: whole?.in_time ?? 0,
    tasksWaiting: whole?.waiting ?? 0,
  }
}
