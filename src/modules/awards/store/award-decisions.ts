import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { fold, searchWords } from '#shared/text/fold.ts'
import type { GrantedAward } from '../award.ts'
import { likeWord } from './like-word.ts'

/** A decision of the register, once for each award it gave. */
export interface RegisteredDecision {
  readonly id: string
  readonly decisionNumber: string
  readonly grantedOn: string
  readonly decidedBy: string
  readonly awardCode: string
  readonly level: string
  readonly awardCount: number
  readonly decisionId: string | null
}

const columns = [
  'id',
  'decision_number as decisionNumber',
  'granted_on as grantedOn',
  'decided_by as decidedBy',
  'award_code as awardCode',
  'level',
  'award_count as awardCount',
  'decision_id as decisionId',
] as const

/** Counts newly entered awards to their decisions. */
export async function countToDecisions(db: Db, awards: readonly GrantedAward[]): Promise<void> {
  const groups = new Map<string, GrantedAward & { count: number }>()
  for (const award of awards) {
    const key = `${award.decisionNumber} ${award.grantedOn} ${award.awardCode}`
    groups.set(key, { ...award, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  // In one order, so that two who enter awards at once never wait for each other in a circle.
  const rows = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group)
  for (let start = 0; start < rows.length; start += 1_000) {
    await db
      .insertInto('award_decisions')
      .values(
        rows.slice(start, start + 1_000).map(row => ({
          id: newId(),
          decision_number: row.decisionNumber,
          granted_on: row.grantedOn,
          decided_by: row.decidedBy,
          award_code: row.awardCode,
          level: row.level,
          award_count: row.count,
          decision_id: row.decisionId,
          search_text: fold(`${row.decisionNumber} ${row.decidedBy}`),
        })),
      )
      .onConflict(conflict =>
        conflict.columns(['decision_number', 'granted_on', 'award_code']).doUpdateSet({
          award_count: sql`award_decisions.award_count + excluded.award_count`,
        }),
      )
      .execute()
  }
}

export interface DecisionFilter {
  readonly text?: string | undefined
  readonly awardCode?: string | undefined
  readonly year?: number | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}

const pageSize = 40

/** One page of the decisions, the newest first. */
export async function pageOfDecisions(db: Db, filter: DecisionFilter): Promise<Page<RegisteredDecision>> {
  const backwards = filter.before !== undefined
  const [grantedOn, id] = decodeCursor(filter.before ?? filter.after ?? '') ?? []
  let rows = db.selectFrom('award_decisions').select(columns)
  for (const word of searchWords(filter.text ?? '')) rows = rows.where('search_text', 'like', likeWord(word))
  if (filter.awardCode !== undefined) rows = rows.where('award_code', '=', filter.awardCode)
  if (filter.year !== undefined) {
    rows = rows.where('granted_on', '>=', `${filter.year}-01-01`).where('granted_on', '<=', `${filter.year}-12-31`)
  }
  const isAt = typeof grantedOn === 'string' && typeof id === 'string'
  if (isAt) {
    const comparison = backwards ? sql`>` : sql`<`
    rows = rows.where(sql<boolean>`(granted_on, id) ${comparison} (${grantedOn}::date, ${id}::uuid)`)
  }
  const direction = backwards ? 'asc' : 'desc'
  const found = await rows
    .orderBy('granted_on', direction)
    .orderBy('id', direction)
    .limit(pageSize + 1)
    .execute()
  const more = found.length > pageSize
  const shown = found.slice(0, pageSize)
  if (backwards) shown.reverse()
  const cursor = (row: RegisteredDecision | undefined) => (row ? encodeCursor([row.grantedOn, row.id]) : null)
  return {
    rows: shown,
    next: backwards || more ? cursor(shown.at(-1)) : null,
    previous: (backwards ? more : isAt) ? cursor(shown[0]) : null,
  }
}

export const findRegisteredDecision = (db: Db, id: string): Promise<RegisteredDecision | undefined> =>
  db.selectFrom('award_decisions').select(columns).where('id', '=', id).executeTakeFirst()

/** The decision of an award, for the way from the award to its decision. */
export const decisionOfAward = (
  db: Db,
  award: { decisionNumber: string; grantedOn: string; awardCode: string },
): Promise<RegisteredDecision | undefined> =>
  db
    .selectFrom('award_decisions')
    .select(columns)
    .where('decision_number', '=', award.decisionNumber)
    .where('granted_on', '=', award.grantedOn)
    .where('award_code', '=', award.awardCode)
    .executeTakeFirst()
