import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { fold, searchWords } from '#shared/text/fold.ts'
import type { GrantedAward, RegisterEntry } from '../award.ts'

const rowsPerInsert = 2_000

/** Enters awards into the register and returns their ids in the same order. */
export async function registerAwards(db: Db, awards: readonly GrantedAward[]): Promise<string[]> {
  const rows = awards.map(award => ({
    id: newId(),
    honouree_id: award.honoureeId,
    nomination_id: award.nominationId,
    decision_id: award.decisionId,
    award_code: award.awardCode,
    level: award.level,
    granted_on: award.grantedOn,
    year: award.year,
    decision_number: award.decisionNumber,
    decided_by: award.decidedBy,
    honouree_name: award.honoureeName,
    honouree_title: award.honoureeTitle,
    unit_id: award.unitId,
    unit_name: award.unitName,
    reason: award.reason,
    achievement_from: award.achievementFrom,
    achievement_to: award.achievementTo,
    search_text: fold(`${award.honoureeName} ${award.unitName} ${award.decisionNumber}`),
  }))
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await db
      .insertInto('awards')
      .values(rows.slice(start, start + rowsPerInsert))
      .execute()
  }
  return rows.map(({ id }) => id)
}

const entryColumns = [
  'id',
  'honouree_id as honoureeId',
  'award_code as awardCode',
  'level',
  'granted_on as grantedOn',
  'year',
  'decision_id as decisionId',
  'decision_number as decisionNumber',
  'decided_by as decidedBy',
  'honouree_name as honoureeName',
  'honouree_title as honoureeTitle',
  'unit_name as unitName',
  'reason',
  'revoked_on as revokedOn',
] as const

export interface RegisterFilter {
  readonly text?: string | undefined
  readonly awardCode?: string | undefined
  readonly year?: number | undefined
  readonly unitId?: string | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}

export const registerPageSize = 50

/** One page of the register, newest decision first. */
export async function pageOfRegister(db: Db, filter: RegisterFilter): Promise<Page<RegisterEntry>> {
  const backwards = filter.before !== undefined
  const [grantedOn, id] = decodeCursor(filter.before ?? filter.after ?? '') ?? []
  let rows = filtered(db, filter).select(entryColumns)
  if (typeof grantedOn === 'string' && typeof id === 'string') {
    const comparison = backwards ? sql`>` : sql`<`
    rows = rows.where(sql<boolean>`(granted_on, id) ${comparison} (${grantedOn}::date, ${id}::uuid)`)
  }
  const direction = backwards ? 'asc' : 'desc'
  const found = await rows
    .orderBy('granted_on', direction)
    .orderBy('id', direction)
    .limit(registerPageSize + 1)
    .execute()
  const more = found.length > registerPageSize
  const shown = found.slice(0, registerPageSize)
  if (backwards) shown.reverse()
  const cursor = (row: RegisterEntry | undefined) => (row === undefined ? null : encodeCursor([row.grantedOn, row.id]))
  const hasNext = backwards ? true : more
  const hasPrevious = backwards ? more : grantedOn !== undefined
  return {
    rows: shown,
    next: hasNext ? cursor(shown.at(-1)) : null,
    previous: hasPrevious ? cursor(shown[0]) : null,
  }
}

/** How many entries fit, counted up to a limit so that a large register does not slow the page. */
export async function countRegister(db: Db, filter: RegisterFilter, limit: number): Promise<number> {
  const { count } = await db
    .selectFrom(filtered(db, filter).select('id').limit(limit).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function filtered(db: Db, { text, awardCode, year, unitId }: RegisterFilter) {
  let rows = db.selectFrom('awards')
  for (const word of searchWords(text ?? '')) rows = rows.where('search_text', 'like', `%${escapeLike(word)}%`)
  if (awardCode !== undefined) rows = rows.where('award_code', '=', awardCode)
  if (year !== undefined) rows = rows.where('year', '=', year)
  if (unitId !== undefined) rows = rows.where('unit_id', '=', unitId)
  return rows
}

const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')

export const findAward = (db: Db, id: string): Promise<RegisterEntry | undefined> =>
  db.selectFrom('awards').select(entryColumns).where('id', '=', id).executeTakeFirst()

/** Every award of the honourees, oldest first, each with the period it honoured. */
export const awardsOf = (db: Db, honoureeIds: readonly string[]) =>
  honoureeIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('awards')
        .select([...entryColumns, 'achievement_from as achievementFrom', 'achievement_to as achievementTo'])
        .where('honouree_id', 'in', honoureeIds)
        .orderBy('granted_on')
        .execute()

export const awardsOfDecision = (db: Db, decisionId: string): Promise<RegisterEntry[]> =>
  db.selectFrom('awards').select(entryColumns).where('decision_id', '=', decisionId).orderBy('id').execute()
