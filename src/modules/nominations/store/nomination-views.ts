import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type NominationStatus, nominationStatuses } from '../nomination-status.ts'

/** A nomination as screens and other modules read it. */
export interface NominationView {
  readonly id: string
  readonly submissionId: string
  readonly dossierCode: string | null
  readonly roundId: string
  readonly unitId: string
  readonly honoureeId: string
  readonly awardCode: string
  readonly level: string
  readonly position: number
  readonly status: NominationStatus
  readonly nomineeKind: string
  readonly nomineeName: string
  readonly nomineeTitle: string
  readonly nomineeCategory: string | null
  readonly achievementSummary: string
  readonly achievementReport: Readonly<Record<string, string>>
  readonly dueOn: string | null
  readonly handlerId: string | null
  readonly statusSince: Date
  readonly declinedReason: string | null
  readonly version: number
}

const statuses = z.enum(nominationStatuses)
const report = z.record(z.string(), z.string())

/** The nominations of the given ids, in submission order. */
export async function readNominations(db: Db, ids: readonly string[]): Promise<NominationView[]> {
  return ids.length === 0 ? [] : await read(db, query => query.where('nominations.id', 'in', ids))
}

export const findNomination = async (db: Db, id: string): Promise<NominationView | undefined> =>
  (await readNominations(db, [id]))[0]

/** The nominations of a round in one status, in submission order. */
export const nominationsOfRound = (db: Db, roundId: string, status: NominationStatus): Promise<NominationView[]> =>
  read(db, query => query.where('nominations.round_id', '=', roundId).where('nominations.status', '=', status))

export const nominationsOfSubmission = (db: Db, submissionId: string): Promise<NominationView[]> =>
  read(db, query => query.where('nominations.submission_id', '=', submissionId))

export const nominationsOfHonourees = async (db: Db, honoureeIds: readonly string[]): Promise<NominationView[]> =>
  honoureeIds.length === 0 ? [] : await read(db, query => query.where('nominations.honouree_id', 'in', honoureeIds))

type Reading = ReturnType<typeof reading>
const reading = (db: Db) =>
  db.selectFrom('nominations').innerJoin('submissions', 'submissions.id', 'nominations.submission_id')

async function read(db: Db, narrow: (query: Reading) => Reading): Promise<NominationView[]> {
  const rows = await narrow(reading(db))
    .selectAll('nominations')
    .select('submissions.dossier_code')
    .orderBy('submissions.dossier_code')
    .orderBy('nominations.submission_id')
    .orderBy('nominations.position')
    .execute()
  return rows.map(row => ({
    id: row.id,
    submissionId: row.submission_id,
    dossierCode: row.dossier_code,
    roundId: row.round_id,
    unitId: row.unit_id,
    honoureeId: row.honouree_id,
    awardCode: row.award_code,
    level: row.level,
    position: row.position,
    status: statuses.parse(row.status),
    nomineeKind: row.nominee_kind,
    nomineeName: row.nominee_name,
    nomineeTitle: row.nominee_title,
    nomineeCategory: row.nominee_category,
    achievementSummary: row.achievement_summary,
    achievementReport: report.parse(row.achievement_report),
    dueOn: row.due_on,
    handlerId: row.handler_id,
    statusSince: row.status_since,
    declinedReason: row.declined_reason,
    version: row.version,
  }))
}
