import { findAward } from '#law/catalogue/index.ts'
import type { GrantedAward } from '#modules/awards/index.ts'
import type { NominationView } from '#modules/nominations/index.ts'
import { findUnitByKey, namesOn, successorsOf } from '#modules/organisations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { Decision } from './decision.ts'

type Grant = Pick<GrantedAward, 'grantedOn' | 'decisionNumber' | 'decidedBy' | 'decisionId'>

/** The awards a decision grants, with the names of units as they were on its day. */
export async function toGrantedAwards(
  db: Db,
  decision: Decision,
  nominations: readonly NominationView[],
  grant: Grant,
): Promise<GrantedAward[]> {
  const round = await findRound(db, decision.roundId)
  if (round === undefined) throw new Error(`Round ${decision.roundId} of decision ${decision.id} is missing`)
  const names = await namesOn(
    db,
    nominations.map(({ unitId }) => unitId),
    grant.grantedOn,
  )
  return nominations.map(nomination => ({
    ...grant,
    honoureeId: nomination.honoureeId,
    nominationId: nomination.id,
    awardCode: nomination.awardCode,
    level: round.level,
    year: Number(round.achievementTo.slice(0, 4)),
    honoureeName: nomination.nomineeName,
    honoureeTitle: nomination.nomineeTitle,
    unitId: nomination.unitId,
    unitName: names.get(nomination.unitId) ?? '',
    reason: decision.reason,
    achievementFrom: round.achievementFrom,
    achievementTo: round.achievementTo,
  }))
}

/** Who decides an award of the province, under the province's name on the day: "Chủ tịch Ủy ban nhân dân tỉnh Nam Định". */
export async function deciderOn(db: Db, { awardCode, signerPosition }: Decision, day: IsoDate): Promise<string> {
  const decider = findAward(awardCode)?.decidedBy ?? signerPosition
  const province = await findUnitByKey(db, 'ubnd-tinh')
  const [heir = province?.id] = province === undefined ? [] : await successorsOf(db, province.id, day)
  const name = heir === undefined ? undefined : (await namesOn(db, [heir], day)).get(heir)
  return name === undefined ? decider : decider.replace('Ủy ban nhân dân tỉnh', name)
}
