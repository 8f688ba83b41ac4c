import type { Db } from '#shared/context.ts'
import type { NominationStatus } from '../nomination-status.ts'

export interface ActiveCount {
  readonly roundId: string
  readonly awardCode: string
  readonly count: number
}

/** How many nominations of each award of the rounds were neither withdrawn nor declined. */
export async function activeCountsOf(db: Db, roundIds: readonly string[]): Promise<ActiveCount[]> {
  if (roundIds.length === 0) return []
  const rows = await db
    .selectFrom('nomination_counts')
    .select(({ fn }) => ['round_id as roundId', 'award_code as awardCode', fn.sum<number>('count').as('count')])
    .where('round_id', 'in', roundIds)
    .where('status', 'not in', ['withdrawn', 'declined'])
    .groupBy(['round_id', 'award_code'])
    .execute()
  return rows.map(row => ({ ...row, count: Number(row.count) }))
}

/** How many nominations of a round were submitted and have no result yet; drafts never sent do not keep a round open. */
export async function unfinishedIn(db: Db, roundId: string): Promise<number> {
  const row = await db
    .selectFrom('nomination_counts')
    .select(({ fn }) => fn.sum<number>('count').as('count'))
    .where('round_id', '=', roundId)
    .where('status', 'not in', ['draft', 'awarded', 'declined', 'withdrawn'])
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** How many nominations of each award of each round stand in a status. */
export async function countsInStatus(db: Db, status: NominationStatus): Promise<ActiveCount[]> {
  const rows = await db
    .selectFrom('nomination_counts')
    .select(({ fn }) => ['round_id as roundId', 'award_code as awardCode', fn.sum<number>('count').as('count')])
    .where('status', '=', status)
    .groupBy(['round_id', 'award_code'])
    .having(({ fn }) => fn.sum('count'), '>', 0)
    .execute()
  return rows.map(row => ({ ...row, count: Number(row.count) }))
}
