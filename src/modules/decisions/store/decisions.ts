import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import type { Decision, DecisionLine } from '../decision.ts'
import { decisionStatuses } from '../decision-status.ts'

const kind = z.enum(['award', 'proposal'])
const status = z.enum(decisionStatuses)
const result = z.enum(['granted', 'not-granted']).nullable()

type NewDecision = Pick<
  Decision,
  'id' | 'kind' | 'roundId' | 'awardCode' | 'abstract' | 'reason' | 'signerPosition' | 'signerName' | 'createdAt'
>

export async function insertDecision(db: Db, decision: NewDecision, nominationIds: readonly string[]): Promise<void> {
  await db
    .insertInto('decisions')
    .values({
      id: decision.id,
      kind: decision.kind,
      round_id: decision.roundId,
      award_code: decision.awardCode,
      status: 'draft',
      abstract: decision.abstract,
      reason: decision.reason,
      signer_position: decision.signerPosition,
      signer_name: decision.signerName,
      created_at: decision.createdAt,
    })
    .execute()
  const rows = nominationIds.map((id, position) => ({ decision_id: decision.id, nomination_id: id, position }))
  await db.insertInto('decision_nominations').values(rows).execute()
}

export async function findDecision(db: Db, id: string, lock = false): Promise<Decision | undefined> {
  const found = db.selectFrom('decisions').selectAll().where('id', '=', id)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  return row && toDecision(row)
}

/** Every decision with the length of its list, newest first. */
export async function listDecisionRows(db: Db): Promise<(Decision & { lines: number })[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .select(({ selectFrom, fn }) =>
      selectFrom('decision_nominations')
        .select(fn.countAll<number>().as('count'))
        .whereRef('decision_id', '=', 'decisions.id')
        .as('lines'),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...toDecision(row), lines: row.lines ?? 0 }))
}

function toDecision(row: {
  id: string
  kind: string
  round_id: string
  award_code: string
  status: string
  abstract: string
  reason: string
  signer_position: string
  signer_name: string
  number: string | null
  symbol: string | null
  issued_on: string | null
  signed_at: Date | null
  signed_file_id: string | null
  frozen: unknown
  version: number
  created_at: Date
}): Decision {
  return {
    id: row.id,
    kind: kind.parse(row.kind),
    roundId: row.round_id,
    awardCode: row.award_code,
    status: status.parse(row.status),
    abstract: row.abstract,
    reason: row.reason,
    signerPosition: row.signer_position,
    signerName: row.signer_name,
    number: row.number,
    symbol: row.symbol,
    issuedOn: row.issued_on,
    signedAt: row.signed_at,
    signedFileId: row.signed_file_id,
    frozen: row.frozen,
    version: row.version,
    createdAt: row.created_at,
  }
}

export async function linesOf(db: Db, decisionId: string): Promise<DecisionLine[]> {
  const rows = await db
    .selectFrom('decision_nominations')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('position')
    .execute()
  return rows.map(row => ({
    nominationId: row.nomination_id,
    position: row.position,
    result: result.parse(row.result),
    resultDocument: row.result_document,
    resultOn: row.result_on,
  }))
}

/** Nominations of the list that already stand on another decision. */
export async function onAnotherDecision(db: Db, nominationIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('decision_nominations')
    .select('nomination_id')
    .where('nomination_id', 'in', nominationIds)
    .execute()
  return rows.map(row => row.nomination_id)
}

interface Changes {
  readonly status?: string
  readonly abstract?: string
  readonly reason?: string
  readonly signer_position?: string
  readonly signer_name?: string
  readonly number?: string
  readonly symbol?: string
  readonly issued_on?: string
  readonly signed_by?: string | null
  readonly signed_at?: Date | null
  readonly signed_file_id?: string | null
  readonly frozen?: string
}

export const saveDecision = (db: Db, id: string, changes: Changes) =>
  db
    .updateTable('decisions')
    .set(({ eb }) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

export async function numberIsTaken(db: Db, symbol: string, number: string, year: string): Promise<boolean> {
  const row = await db
    .selectFrom('decisions')
    .select('id')
    .where('symbol', '=', symbol)
    .where('number', '=', number)
    .where('issued_on', '>=', `${year}-01-01`)
    .where('issued_on', '<=', `${year}-12-31`)
    .executeTakeFirst()
  return row !== undefined
}

export const removeLine = (db: Db, decisionId: string, nominationId: string) =>
  db
    .deleteFrom('decision_nominations')
    .where('decision_id', '=', decisionId)
    .where('nomination_id', '=', nominationId)
    .executeTakeFirst()

export const saveResults = (
  db: Db,
  decisionId: string,
  nominationIds: readonly string[],
  outcome: { result: 'granted' | 'not-granted'; result_document: string; result_on: string },
) =>
  db
    .updateTable('decision_nominations')
    .set(outcome)
    .where('decision_id', '=', decisionId)
    .where('nomination_id', 'in', nominationIds)
    .execute()
