import type { Db } from '#shared/context.ts'
import type { NominationStatus } from '../nomination-status.ts'

/** How far the nominations of a round are, as figures that name nobody. */
export interface RoundProgress {
  readonly roundId: string
  readonly nominations: number
  readonly units: number
  readonly statuses: Readonly<Partial<Record<NominationStatus, number>>>
}

/** The progress of rounds, read from the sums; drafts and what was withdrawn do not count. */
export async function progressOfRounds(db: Db, roundIds: readonly string[]): Promise<RoundProgress[]> {
  if (roundIds.length === 0) return []
  const rows = await db
    .selectFrom('nomination_counts')
    .select(({ fn }) => ['round_id', 'unit_id', 'status', fn.sum<string>('count').as('count')])
    .where('round_id', 'in', roundIds)
    .where('status', 'not in', ['draft', 'withdrawn'])
    .where('count', '>', 0)
    .groupBy(['round_id', 'unit_id', 'status'])
    .execute()
  return [...Map.groupBy(rows, row => row.round_id)].map(([roundId, own]) => {
    const statuses: Partial<Record<NominationStatus, number>> = {}
    for (const { status, count } of own) {
      const name = status as NominationStatus
      statuses[name] = (statuses[name] ?? 0) + Number(count)
    }
    const nominations = own.reduce((sum, { count }) => sum + Number(count), 0)
    return { roundId, nominations, units: new Set(own.map(row => row.unit_id)).size, statuses }
  })
}
