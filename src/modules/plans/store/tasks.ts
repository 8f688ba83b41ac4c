import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '#database/schema.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { stateOn } from '../output.ts'
import type { OutputStatus } from '../output-status.ts'
import type { Task } from '../task.ts'

/** What units owe in plans of this year and the last; what is older is history. */
const owed = (db: Db, today: IsoDate) =>
  db
    .selectFrom('unit_obligations')
    .innerJoin('obligations', 'obligations.id', 'unit_obligations.obligation_id')
    .innerJoin('plans', 'plans.id', 'obligations.plan_id')
    .where('obligations.tracked', '=', true)
    .where('plans.year', '>=', Number(today.slice(0, 4)) - 1)

const tasks = (db: Db, today: IsoDate) =>
  owed(db, today).select([
    'unit_obligations.id',
    'obligation_id as obligationId',
    'unit_id as unitId',
    'unit_obligations.status',
    'sent_at as sentAt',
    'settled_at as settledAt',
    'file_id as fileId',
    'document_number as documentNumber',
    'document_on as documentOn',
    'item_count as itemCount',
    'note',
    'return_reason as returnReason',
    'passed_to as passedTo',
    'reminders',
    'reminded_at as remindedAt',
    'unit_obligations.version',
    'year',
    'number as planNumber',
    'code',
    'clause_ref as clauseRef',
    'bound',
    'output_kind as outputKind',
    'what_vi as whatVi',
    'what_en as whatEn',
    'recipient as recipientVi',
    'recipient_en as recipientEn',
    'count_min as countMin',
    'count_max as countMax',
    'due_on as dueOn',
  ])

type Row = Awaited<ReturnType<ReturnType<typeof tasks>['execute']>>[number]

function toTask(row: Row, today: IsoDate): Task {
  const { code, clauseRef, whatVi, whatEn, recipientVi, recipientEn, countMin, countMax, dueOn, ...output } = row
  const bound = row.bound as Task['obligation']['bound']
  const outputKind = row.outputKind as Task['obligation']['outputKind']
  const status = row.status as OutputStatus
  return {
    ...output,
    status,
    planNumber: row.planNumber ?? '',
    state: stateOn(status, dueOn, today),
    obligation: {
      ...{ code, clauseRef, bound, outputKind, whatVi, whatEn, recipientVi, recipientEn, countMin, countMax, dueOn },
    },
  }
}

/** Everything a unit owes, what is due first at the top, what has no date at the end. */
export async function tasksOf(db: Db, unitId: string, today: IsoDate): Promise<Task[]> {
  const rows = await tasks(db, today)
    .where('unit_id', '=', unitId)
    .where('unit_obligations.status', '<>', 'unit-ended')
    .orderBy('due_on', order => order.asc().nullsLast())
    .orderBy('obligations.position')
    .execute()
  return rows.map(row => toTask(row, today))
}

export async function findTask(db: Db, outputId: string, today: IsoDate): Promise<Task | undefined> {
  const row = await tasks(db, today).where('unit_obligations.id', '=', outputId).executeTakeFirst()
  return row && toTask(row, today)
}

/** What units sent and nobody settled yet, the longest waiting first. */
export async function waitingTasks(
  db: Db,
  today: IsoDate,
  { bounds, code, after, limit }: { bounds: readonly string[]; code?: string; after?: string; limit: number },
): Promise<Task[]> {
  let rows = tasks(db, today)
    .where('unit_obligations.status', '=', 'sent')
    .where('bound', 'in', [...bounds])
  if (code !== undefined) rows = rows.where('code', '=', code)
  if (after !== undefined) rows = rows.where(isBehind(after))
  const found = await rows.orderBy('sent_at').orderBy('unit_obligations.id').limit(limit).execute()
  return found.map(row => toTask(row, today))
}

const isBehind = (id: string) => (_eb: ExpressionBuilder<DB, 'unit_obligations'>) =>
  sql<boolean>`(unit_obligations.sent_at, unit_obligations.id) > (SELECT sent_at, id FROM unit_obligations WHERE id = ${id})`

/** How much is late in the whole province, of how many units, and how much waits for the standing office. */
export async function countLate(db: Db, today: IsoDate) {
  const late = sql<boolean>`unit_obligations.status IN ('not-started', 'returned') AND obligations.due_on < ${today}::date`
  return await owed(db, today)
    .where('unit_obligations.status', 'in', ['not-started', 'returned', 'sent'])
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere(late).as('tasksLate'),
      fn.count<number>('unit_id').distinct().filterWhere(late).as('unitsLate'),
      fn.countAll<number>().filterWhere('unit_obligations.status', '=', 'sent').as('waiting'),
    ])
    .executeTakeFirstOrThrow()
}

/** How many wait for the standing office, by obligation. */
export async function countWaiting(db: Db, today: IsoDate, bounds: readonly string[]) {
  return await owed(db, today)
    .where('unit_obligations.status', '=', 'sent')
    .where('bound', 'in', [...bounds])
    .select(({ fn }) => ['code', 'what_vi as whatVi', 'what_en as whatEn', fn.countAll<number>().as('count')])
    .groupBy(['code', 'what_vi', 'what_en', 'obligations.position'])
    .orderBy('obligations.position')
    .execute()
}

/** How many things each unit still has to send by each date. */
export async function openByUnit(db: Db, today: IsoDate) {
  const rows = await owed(db, today)
    .where('unit_obligations.status', 'in', ['not-started', 'returned'])
    .select(({ fn }) => ['unit_id as unitId', 'due_on as dueOn', fn.countAll<number>().as('count')])
    .groupBy(['unit_id', 'due_on'])
    .execute()
  return rows.flatMap(({ unitId, dueOn, count }) => (dueOn === null ? [] : [{ unitId, dueOn, count }]))
}
