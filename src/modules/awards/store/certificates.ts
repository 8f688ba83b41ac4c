import { randomBytes } from 'node:crypto'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'

export interface Certificate {
  readonly id: string
  readonly awardId: string
  readonly serial: string
  readonly verifyToken: string
  readonly issuedAt: Date
  readonly printedCount: number
}

const columns = [
  'certificates.id',
  'award_id as awardId',
  'serial',
  'verify_token as verifyToken',
  'issued_at as issuedAt',
  'printed_count as printedCount',
] as const

/** Gives each award that has none yet a certificate with the next serials of the year. Returns how many were new. */
export async function issueCertificatesFor(
  db: Db,
  awardIds: readonly string[],
  year: number,
  now: Date,
): Promise<number> {
  if (awardIds.length === 0) return 0
  const having = await db.selectFrom('certificates').select('award_id').where('award_id', 'in', awardIds).execute()
  const have = new Set(having.map(row => row.award_id))
  const lacking = awardIds.filter(id => !have.has(id))
  if (lacking.length === 0) return 0
  const first = await takeSerials(db, year, lacking.length)
  const rows = lacking.map((awardId, index) => ({
    id: newId(),
    award_id: awardId,
    serial: `${year}-${String(first + index).padStart(6, '0')}`,
    verify_token: randomBytes(18).toString('base64url'),
    issued_at: now,
  }))
  await db.insertInto('certificates').values(rows).execute()
  return rows.length
}

async function takeSerials(db: Db, year: number, count: number): Promise<number> {
  const { last_serial } = await db
    .insertInto('certificate_serials')
    .values({ year, last_serial: count })
    .onConflict(conflict =>
      conflict.column('year').doUpdateSet(({ eb }) => ({
        last_serial: eb('certificate_serials.last_serial', '+', count),
      })),
    )
    .returning('last_serial')
    .executeTakeFirstOrThrow()
  return last_serial - count + 1
}

export const certificatesOf = (db: Db, awardIds: readonly string[]): Promise<Certificate[]> =>
  awardIds.length === 0
    ? Promise.resolve([])
    : db.selectFrom('certificates').select(columns).where('award_id', 'in', awardIds).orderBy('serial').execute()

export const findCertificate = (db: Db, verifyToken: string): Promise<Certificate | undefined> =>
  db.selectFrom('certificates').select(columns).where('verify_token', '=', verifyToken).executeTakeFirst()

export const addPrinting = (db: Db, awardIds: readonly string[]) =>
  db
    .updateTable('certificates')
    .set(({ eb }) => ({ printed_count: eb('printed_count', '+', 1) }))
    .where('award_id', 'in', awardIds)
    .execute()
