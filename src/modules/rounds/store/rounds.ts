import { z } from 'zod'
import type { Db } from '#shared/context.ts'
import { type Round, roundStatuses } from '../round.ts'
import { steps } from '../steps.ts'

const parts = z.array(z.string())
const kinds = z.enum(['annual', 'thematic', 'ad-hoc'])
const levels = z.enum(['nha-nuoc', 'tinh'])

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
    kind: kinds.parse(row.kind),
    level: levels.parse(row.level),
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

export async function insertRound(db: Db, round: Round): Promise<void> {
  await db
    .insertInto('rounds')
    .values({
      id: round.id,
      slug: round.slug,
      plan_id: round.planId,
      obligation_id: round.obligationId,
      name_vi: round.nameVi,
      name_en: round.nameEn,
      kind: round.kind,
      level: round.level,
      status: round.status,
      achievement_from: round.achievementFrom,
      achievement_to: round.achievementTo,
      opens_on: round.opensOn,
      closes_on: round.closesOn,
      unit_kinds: [...round.unitKinds],
      sectors: [...round.sectors],
      steps: [...round.steps],
      basis: round.basis,
    })
    .execute()
  await db
    .insertInto('round_awards')
    .values(
      round.awards.map((award, position) => ({
        round_id: round.id,
        award_code: award.awardCode,
        position,
        dossier_parts: JSON.stringify(award.dossierParts),
        quota: award.quota,
      })),
    )
    .execute()
}
