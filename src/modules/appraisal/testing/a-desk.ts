import { announceYear } from '#modules/calendar/index.ts'
import { findNomination, type NominationView } from '#modules/nominations/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { setParameter } from '#modules/parameters/index.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'

const tet2021 = ['10', '11', '12', '15', '16'].map(day => ({
  day: `2021-02-${day}`,
  kind: 'off' as const,
  name: 'Tết',
}))

/** A world in which Tết 2021 is announced and the clocks run five and ten working days, with two people of the office. */
export async function aDesk(on = '2021-02-05') {
  const world = await createWorld({ on })
  await world.must(announceYear, { year: 2021, notice: 'TB thử', confidence: 'official', days: tet2021 })
  for (const [code, value] of [
    ['clock.correction', 5],
    ['clock.consultation', 10],
  ] as const) {
    await world.must(setParameter, { code, value, validFrom: '2020-01-01', source: 'test', confidence: 'official' })
  }
  const officeId = newId()
  return {
    world,
    officeId,
    specialist: world.user('standing-specialist', officeId, 'Trần Thị Mai Hoa'),
    head: world.user('standing-head', officeId, 'Nguyễn Thu Hà'),
  }
}

/** Nominations under appraisal, due on the third working day after Tết, and an officer of their unit. */
export async function underAppraisal(world: World, wanted: Partial<Parameters<typeof aRoundWithNominations>[1]> = {}) {
  const round = await aRoundWithNominations(world.db, { status: 'appraisal', dueOn: '2021-02-19', ...wanted })
  const officer = world.user('unit-officer', round.unitId, 'Phạm Văn Thành')
  const [first] = await seen(world, round.nominationIds)
  if (first === undefined) throw new Error('No nomination was made')
  return { ...round, officer, nominationId: first.id }
}

/** The nominations as a person sees them now, ready to be handed to a command. */
export async function seen(world: World, ids: readonly string[]): Promise<{ id: string; version: number }[]> {
  const views = await Promise.all(ids.map(id => findNomination(world.db, id)))
  return views.flatMap(view => (view === undefined ? [] : [{ id: view.id, version: view.version }]))
}

export async function nominationNow(world: World, id: string): Promise<NominationView> {
  const nomination = await findNomination(world.db, id)
  if (nomination === undefined) throw new Error(`No nomination ${id}`)
  return nomination
}
