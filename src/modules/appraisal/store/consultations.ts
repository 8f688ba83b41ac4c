import { z } from 'zod'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { type Consultation, type Opinion, opinions } from '../appraisal.ts'

const opinion = z.enum(opinions).nullable()

const columns = [
  'id',
  'nomination_id as nominationId',
  'asked_unit_id as askedUnitId',
  'question',
  'asked_by as askedBy',
  'asked_at as askedAt',
  'due_on as dueOn',
  'opinion',
  'answer',
  'file_id as fileId',
  'answered_at as answeredAt',
  'withdrawn_at as withdrawnAt',
] as const

const read = (db: Db) => db.selectFrom('consultations').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof read>['execute']>>[number]
const toConsultation = (row: Row): Consultation => ({ ...row, opinion: opinion.parse(row.opinion) })

type NewConsultation = Pick<
  Consultation,
  'id' | 'nominationId' | 'askedUnitId' | 'question' | 'askedBy' | 'askedAt' | 'dueOn'
>

export const insertConsultations = (db: Db, consultations: readonly NewConsultation[]) =>
  db
    .insertInto('consultations')
    .values(
      consultations.map(asked => ({
        id: asked.id,
        nomination_id: asked.nominationId,
        asked_unit_id: asked.askedUnitId,
        question: asked.question,
        asked_by: asked.askedBy,
        asked_at: asked.askedAt,
        due_on: asked.dueOn,
      })),
    )
    .execute()

/** Everything asked about nominations, oldest first. */
export async function consultationsOf(db: Db, nominationIds: readonly string[]): Promise<Consultation[]> {
  if (nominationIds.length === 0) return []
  const rows = await read(db).where('nomination_id', 'in', nominationIds).orderBy('asked_at').orderBy('id').execute()
  return rows.map(toConsultation)
}

export async function readConsultations(db: Db, ids: readonly string[], lock = false): Promise<Consultation[]> {
  if (ids.length === 0) return []
  const found = read(db).where('id', 'in', ids).orderBy('id')
  return (await (lock ? found.forUpdate() : found).execute()).map(toConsultation)
}

/** What was asked: of one unit or of all, still open or answered; the most pressing, or the latest answer, first. */
export async function findConsultations(
  db: Db,
  filter: { unitIds: readonly string[] | undefined; answered: boolean; limit: number },
): Promise<Consultation[]> {
  if (filter.unitIds?.length === 0) return []
  let rows = read(db).where('withdrawn_at', 'is', null).limit(filter.limit)
  if (filter.unitIds !== undefined) rows = rows.where('asked_unit_id', 'in', filter.unitIds)
  rows = filter.answered
    ? rows.where('answered_at', 'is not', null).orderBy('answered_at', 'desc').orderBy('id')
    : rows.where('answered_at', 'is', null).orderBy('due_on').orderBy('id')
  return (await rows.execute()).map(toConsultation)
}

/** How many questions wait for an answer, how many of them are late, and the nearest due day. */
export async function countOutstanding(db: Db, unitIds: readonly string[] | undefined, today: IsoDate) {
  let rows = db.selectFrom('consultations').where('answered_at', 'is', null).where('withdrawn_at', 'is', null)
  if (unitIds !== undefined) rows = rows.where('asked_unit_id', 'in', unitIds)
  return await rows
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.countAll<number>().filterWhere('due_on', '<', today).as('late'),
      fn.min('due_on').as('nearest'),
    ])
    .executeTakeFirstOrThrow()
}

interface Answer {
  readonly opinion: Opinion
  readonly answer: string
  readonly fileId: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date
}

export const saveAnswer = (db: Db, ids: readonly string[], answer: Answer) =>
  db
    .updateTable('consultations')
    .set({
      opinion: answer.opinion,
      answer: answer.answer,
      file_id: answer.fileId,
      answered_by: answer.answeredBy,
      answered_at: answer.answeredAt,
    })
    .where('id', 'in', ids)
    .execute()

export const markWithdrawn = (db: Db, id: string, now: Date) =>
  db.updateTable('consultations').set({ withdrawn_at: now }).where('id', '=', id).execute()
