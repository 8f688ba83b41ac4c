import type { Db } from '#shared/context.ts'

/** Nominations whose unit has corrected what was asked, and whose desk has not looked yet. */
export async function withCorrectionsToReview(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('correction_requests')
    .select('nomination_id')
    .distinct()
    .where('accepted_at', 'is', null)
    .where('asked_again_at', 'is', null)
    .where('corrected_at', 'is not', null)
    .execute()
  return rows.map(row => row.nomination_id)
}

/** Nominations about which a body was asked and has not answered. */
export async function withConsultationsOut(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('consultations')
    .select('nomination_id')
    .distinct()
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map(row => row.nomination_id)
}
