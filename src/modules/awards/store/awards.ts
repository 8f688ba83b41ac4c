import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { fold, searchWords } from '#shared/text/fold.ts'
import type { GrantedAward, RegisterEntry } from '../award.ts'
import { countToDecisions } from './award-decisions.ts'
import { likeWord } from './like-word.ts'

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
  await countToDecisions(db, awards)
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
  'unit_id as unitId',
  'unit_name as unitName',
  'reason',
  'revoked_on as revokedOn',
] as const

export interface RegisterFilter {
  readonly text?: string | undefined
  readonly awardCode?: string | undefined
  readonly level?: string | undefined
  readonly year?: number | undefined
  /** Units whose awards are meant; a unit and those below it. */
  readonly unitIds?: readonly string[] | undefined
  /** The awards of one decision. */
  readonly decision?:
    | { readonly decisionNumber: string; readonly grantedOn: string; readonly awardCode: string }
    | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}

export const registerPageSize = 50

/** One page of the register: the newest decision first; those of one decision as its list has them. */
export async function pageOfRegister(
  db: Db,
  filter: RegisterFilter,
  pageSize = registerPageSize,
): Promise<Page<RegisterEntry>> {
  const backwards = filter.before !== undefined
  const rising = backwards !== (filter.decision !== undefined)
  const [grantedOn, id] = decodeCursor(filter.before ?? filter.after ?? '') ?? []
  let rows = filtered(db, filter).select(entryColumns)
  if (typeof grantedOn === 'string' && typeof id === 'string') {
    const comparison = rising ? sql`>` : sql`<`
    rows = rows.where(sql<boolean>`(granted_on, id) ${comparison} (${grantedOn}::date, ${id}::uuid)`)
  }
  const direction = rising ? 'asc' : 'desc'
  const found = await rows
    .orderBy('granted_on', direction)
    .orderBy('id', direction)
    .limit(pageSize + 1)
    .execute()
  const more = found.length > pageSize
  const shown = found.slice(0, pageSize)
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

function filtered(db: Db, { text, awardCode, level, year, unitIds, decision }: RegisterFilter) {
  let rows = db.selectFrom('awards')
  for (const word of searchWords(text ?? '')) rows = rows.where('search_text', 'like', likeWord(word))
  if (awardCode !== undefined) rows = rows.where('award_code', '=', awardCode)
  if (level !== undefined) rows = rows.where('level', '=', level)
  if (year !== undefined) rows = rows.where('year', '=', year)
  if (unitIds !== undefined) rows = rows.where('unit_id', '=', sql<string>`ANY(${[...unitIds]}::uuid[])`)
  if (decision !== undefined) {
    rows = rows
      .where('decision_number', '=', decision.decisionNumber)
      .where('granted_on', '=', decision.grantedOn)
      .where('award_code', '=', decision.awardCode)
  }
  return rows
}

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

/** Which of the awards are in the register already: the same honouree, award and decision. */
export async function alreadyRegistered(db: Db, awards: readonly GrantedAward[]): Promise<Set<string>> {
  const ids = [...new Set(awards.map(({ honoureeId }) => honoureeId))]
  const rows = await db
    .selectFrom('awards')
    .select([
      'honouree_id as honoureeId',
      'award_code as awardCode',
      'decision_number as decisionNumber',
      'granted_on as grantedOn',
    ])
    .where('honouree_id', '=', sql<string>`ANY(${ids}::uuid[])`)
    .execute()
  return new Set(rows.map(identityOf))
}

/** What makes two entries of the register the same award. */
type Identified = Pick<GrantedAward, 'honoureeId' | 'awardCode' | 'decisionNumber' | 'grantedOn'>
export const identityOf = ({ honoureeId, awardCode, decisionNumber, grantedOn }: Identified): string =>
  [honoureeId, awardCode, decisionNumber.toLocaleLowerCase('vi'), grantedOn].join(' ')
