import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { partCodes } from '../dossier-parts.ts'
import type { Round, RoundAward, RoundPlan } from '../round.ts'
import { type RoundStatus, roundStatuses } from '../round-status.ts'
import { levels, roundKinds, steps } from '../steps.ts'

const parts = z.array(z.enum(partCodes))

export const findRound = async (db: Db, id: string): Promise<Round | undefined> => (await readRounds(db, { id }))[0]

export const findRoundBySlug = async (db: Db, slug: string): Promise<Round | undefined> =>
  (await readRounds(db, { slug }))[0]

/** Every round, those closing last first. */
export const listAllRounds = (db: Db): Promise<Round[]> => readRounds(db, {})

async function readRounds(db: Db, where: { id?: string; slug?: string }): Promise<Round[]> {
  let rows = db.selectFrom('rounds').selectAll().orderBy('closes_on', 'desc').orderBy('slug')
  if (where.id !== undefined) rows = rows.where('id', '=', where.id)
  if (where.slug !== undefined) rows = rows.where('slug', '=', where.slug)
  const found = await rows.execute()
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const awards = await db
    .selectFrom('round_awards')
    .selectAll()
    .where('round_id', 'in', ids)
    .orderBy('position')
    .execute()
  return found.map(row => ({
    id: row.id,
    slug: row.slug,
    planId: row.plan_id,
    obligationId: row.obligation_id,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    kind: z.enum(roundKinds).parse(row.kind),
    level: z.enum(levels).parse(row.level),
    status: z.enum(roundStatuses).parse(row.status),
    achievementFrom: row.achievement_from,
    achievementTo: row.achievement_to,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    unitKinds: row.unit_kinds,
    sectors: row.sectors,
    steps: z.array(z.enum(steps)).parse(row.steps),
    basis: row.basis,
    awards: awards
      .filter(award => award.round_id === row.id)
      .map(award => ({
        awardCode: award.award_code,
        dossierParts: parts.parse(award.dossier_parts),
        quota: award.quota,
      })),
    version: row.version,
  }))
}

export async function insertRound(db: Db, id: string, plan: RoundPlan): Promise<void> {
  await db
    .insertInto('rounds')
    .values({ id, status: 'draft', ...columnsOf(plan) })
    .execute()
  await insertAwards(db, id, plan.awards)
}

/** Locks the round until the end of the transaction, so that two changes of it follow each other. */
export async function lockRound(db: Db, id: string): Promise<Round | undefined> {
  await db.selectFrom('rounds').select('id').where('id', '=', id).forUpdate().execute()
  return await findRound(db, id)
}

export async function updateRound(db: Db, id: string, plan: RoundPlan): Promise<void> {
  await db
    .updateTable('rounds')
    .set(({ eb }) => ({ ...columnsOf(plan), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('round_awards').where('round_id', '=', id).execute()
  await insertAwards(db, id, plan.awards)
}

export async function setRoundStatus(db: Db, id: string, status: RoundStatus): Promise<void> {
  await db
    .updateTable('rounds')
    .set(({ eb }) => ({ status, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

const columnsOf = (plan: RoundPlan) => ({
  slug: plan.slug,
  plan_id: plan.planId,
  obligation_id: plan.obligationId,
  name_vi: plan.nameVi,
  name_en: plan.nameEn,
  kind: plan.kind,
  level: plan.level,
  achievement_from: plan.achievementFrom,
  achievement_to: plan.achievementTo,
  opens_on: plan.opensOn,
  closes_on: plan.closesOn,
  unit_kinds: [...plan.unitKinds],
  sectors: [...plan.sectors],
  steps: [...plan.steps],
  basis: plan.basis,
})

const insertAwards = (db: Db, id: string, awards: readonly RoundAward[]) =>
  db
    .insertInto('round_awards')
    .values(
      awards.map((award, position) => ({
        round_id: id,
        award_code: award.awardCode,
        position,
        dossier_parts: JSON.stringify(award.dossierParts),
        quota: award.quota,
      })),
    )
    .execute()
