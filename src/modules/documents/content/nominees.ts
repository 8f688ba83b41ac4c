import type { NominationView } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { readHonourees } from '#modules/people/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { addressed, type Honoured } from './honoured.ts'

/** Nominees as lists name them, their units under the names of the day. */
export async function honouredOf(db: Db, nominations: readonly NominationView[], day: IsoDate): Promise<Honoured[]> {
  const units = await namesOn(
    db,
    nominations.map(({ unitId }) => unitId),
    day,
  )
  const people = await readHonourees(
    db,
    nominations.map(({ honoureeId }) => honoureeId),
  )
  const sexes = new Map(people.map(({ id, sex }) => [id, sex]))
  return nominations.map(nomination => ({
    kind: nomination.nomineeKind,
    awardCode: nomination.awardCode,
    name: addressed(nomination.nomineeName, sexes.get(nomination.honoureeId) ?? null),
    position: positionIn(nomination.nomineeTitle, nomination.nomineeName, units.get(nomination.unitId) ?? ''),
    summary: nomination.achievementSummary,
  }))
}

/** The position with its unit, unless the position names the unit, or the honoured collective is the unit itself. */
function positionIn(title: string, name: string, unit: string): string {
  if (unit === '' || unit === name) return title
  return title.includes(unit) ? title : [title, unit].filter(part => part !== '').join(', ')
}
