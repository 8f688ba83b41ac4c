import { type GrantedAward, recordPastAwards } from '#modules/awards/index.ts'
import type { UnitOn } from '#modules/organisations/index.ts'
import { recordInitiatives, recordRatings, registerHonourees } from '#modules/people/index.ts'
import { type Career, careerOf, type Member } from './careers.ts'
import { castOf } from './cast.ts'
import { must, type Stage } from './stage.ts'

const awardsPerCommand = 10_000

/** The people and collectives of every unit, with five years of ratings, initiatives and awards behind them. */
export async function loadPeople(stage: Stage, units: readonly UnitOn[]): Promise<Member[]> {
  const members: Member[] = []
  const careers: Career[] = []
  for (const [index, unit] of units.entries()) {
    const honourees = castOf(unit, stage.random)
    const { ids } = await must(stage, registerHonourees, { unitId: unit.id, honourees })
    honourees.forEach((honouree, place) => {
      const person = {
        id: ids[place] ?? '',
        name: honouree.name,
        kind: honouree.kind,
        title: honouree.positionTitle ?? '',
        unit,
        merit: stage.random.next(),
      }
      const career = careerOf(person, stage.random)
      careers.push(career)
      members.push({ ...person, honours: career.awards.map(({ awardCode, year }) => ({ code: awardCode, year })) })
    })
    if (index % 50 === 0) stage.progress('people', index, units.length)
  }
  stage.progress('ratings and awards')
  await must(stage, recordRatings, { records: careers.flatMap(({ ratings }) => ratings) })
  await must(stage, recordInitiatives, { records: careers.flatMap(({ initiatives }) => initiatives) })
  // Awards are entered once they are decided: on the eve of the demonstration, and not in the year before.
  const now = stage.clock.today()
  stage.clock.moveTo('2021-01-20')
  const awards: GrantedAward[] = careers.flatMap(career => career.awards)
  for (let start = 0; start < awards.length; start += awardsPerCommand) {
    await must(stage, recordPastAwards, { awards: awards.slice(start, start + awardsPerCommand) })
  }
  stage.clock.moveTo(now)
  return members
}
