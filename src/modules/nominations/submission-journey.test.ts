import { beforeAll, describe, expect, it } from 'vitest'
import { announceYear } from '#modules/calendar/index.ts'
import { newId } from '#shared/ids.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  acceptSubmissions,
  addNominations,
  changeLetter,
  changeNomination,
  createSubmission,
  discardSubmission,
  findNomination,
  findSubmission,
  forwardSubmission,
  nominationsOfSubmission,
  recallSubmission,
  refuseSubmission,
  removeNominations,
  reorderNominations,
  sendSubmission,
  sendSubmissionBack,
  submitSubmission,
  withdrawNominations,
} from './index.ts'
import { aNominatingUnit, letter, type NominatingUnit } from './testing/a-nominating-unit.ts'

let world: World
let unit: (key: string) => string
let district: NominatingUnit
const office = () => world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))

beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  await world.must(announceYear, { year: 2021, notice: 'x', confidence: 'official', days: [] })
  district = await aNominatingUnit(world, unit('huyen-y-yen'))
})

const codes = (result: unknown) =>
  (result as { refusals?: readonly { code: string }[] }).refusals?.map(({ code }) => code) ?? []
const submissionOf = async (id: string) => {
  const submission = await findSubmission(world.db, id)
  if (submission === undefined) throw new Error('missing')
  return submission
}

/** A draft with complete nominations of people of the unit. */
async function prepared(count = 2, from = district) {
  const submissionId = await from.draft()
  const nominations = await from.complete(await from.register(count))
  const { ids } = await world.must(addNominations, { submissionId, nominations }, from.officer)
  return { submissionId, ids }
}

async function submitted(count = 2) {
  const made = await prepared(count)
  await world.must(sendSubmission, { submissionId: made.submissionId }, district.officer)
  await world.must(submitSubmission, { submissionId: made.submissionId }, district.head)
  return made
}

describe('a submission from draft to acceptance', () => {
  it('is prepared, sent to the head, submitted with code and day of return, and accepted into appraisal', async () => {
    const { submissionId, ids } = await prepared()
    await world.must(sendSubmission, { submissionId }, district.officer)
    const { dossierCode, returnOn } = await world.must(submitSubmission, { submissionId }, district.head)
    expect(dossierCode).toMatch(/^H40\.08-210402-\d{4}$/)
    expect(returnOn).toBe('2021-05-07')
    expect(await submissionOf(submissionId)).toMatchObject({ status: 'submitted', dossierCode, returnOn })
    const { results } = await world.must(acceptSubmissions, { submissionIds: [submissionId] }, office())
    expect(results).toEqual([{ submissionId, accepted: true }])
    for (const nomination of await nominationsOfSubmission(world.db, submissionId))
      expect(nomination).toMatchObject({ status: 'appraisal', dueOn: '2021-05-07', dossierCode })
    const timeline = world.facts.filter(fact => fact.subjects.includes(`nomination:${ids[0]}`))
    expect(timeline.map(({ name, data }) => data.move ?? name)).toEqual(['nominations-added', 'submit', 'accept'])
  })

  it('goes through the head of the unit above when its head forwards it', async () => {
    const commune = await aNominatingUnit(world, unit('xa-yen-luong-y-yen'))
    const { submissionId } = await prepared(1, commune)
    await world.must(sendSubmission, { submissionId }, commune.officer)
    await world.must(forwardSubmission, { submissionId }, commune.head)
    expect(await submissionOf(submissionId)).toMatchObject({ holderUnitId: district.unitId, status: 'at-parent-unit' })
    expect(codes(await world.run(submitSubmission, { submissionId }, commune.head))).toEqual(['access.denied'])
    const reason = 'Bổ sung thành tích năm 2020'
    await world.must(sendSubmissionBack, { submissionId, reason }, district.head)
    expect(await submissionOf(submissionId)).toMatchObject({ status: 'draft', returnReason: reason })
    await world.must(sendSubmission, { submissionId }, commune.officer)
    await world.must(forwardSubmission, { submissionId }, commune.head)
    await world.must(submitSubmission, { submissionId }, district.head)
    expect((await nominationsOfSubmission(world.db, submissionId)).map(({ status }) => status)).toEqual(['submitted'])
    expect(
      codes(await world.run(forwardSubmission, { submissionId: (await prepared()).submissionId }, district.head)),
    ).toEqual(['submission.move-not-allowed'])
  })

  it('is recalled until it is accepted; then a new submission has a new code', async () => {
    const { submissionId } = await submitted()
    const { dossierCode } = await submissionOf(submissionId)
    await world.must(recallSubmission, { submissionId }, district.officer)
    expect(await submissionOf(submissionId)).toMatchObject({ status: 'draft', dossierCode: null, returnOn: null })
    await world.must(sendSubmission, { submissionId }, district.officer)
    const again = await world.must(submitSubmission, { submissionId }, district.head)
    expect(again.dossierCode).not.toBe(dossierCode)
    await world.must(acceptSubmissions, { submissionIds: [submissionId] }, office())
    expect(codes(await world.run(recallSubmission, { submissionId }, district.officer))).toEqual([
      'submission.move-not-allowed',
    ])
  })

  it('is refused by the office with a reason, and its nominations end', async () => {
    const { submissionId, ids } = await submitted(1)
    const reason = 'Không thuộc thẩm quyền của tỉnh'
    expect(codes(await world.run(refuseSubmission, { submissionId, reason: 'không' }, office()))).toEqual([
      'submission.reason-missing',
    ])
    await world.must(refuseSubmission, { submissionId, reason }, office())
    expect(await submissionOf(submissionId)).toMatchObject({ status: 'refused', returnReason: reason })
    expect(await findNomination(world.db, ids[0] ?? '')).toMatchObject({ status: 'declined', declinedReason: reason })
  })

  it('loses nominations that the head withdraws; accepting leaves those alone', async () => {
    const { submissionId, ids } = await submitted(2)
    const [first = '', second = ''] = ids
    const withdrawal = { nominationIds: [first, newId()], reason: 'Cá nhân xin rút' }
    expect(codes(await world.run(withdrawNominations, withdrawal, district.officer))).toEqual(['access.denied'])
    const { results } = await world.must(withdrawNominations, withdrawal, district.head)
    expect(results.filter(({ withdrawn }) => withdrawn)).toEqual([{ nominationId: first, withdrawn: true }])
    await world.must(acceptSubmissions, { submissionIds: [submissionId] }, office())
    expect(await findNomination(world.db, first)).toMatchObject({ status: 'withdrawn' })
    expect(await findNomination(world.db, second)).toMatchObject({ status: 'appraisal' })
  })

  it('of several, those that cannot be accepted are left and told', async () => {
    const one = await submitted(1)
    const other = await prepared(1)
    const submissionIds = [one.submissionId, other.submissionId]
    const { results } = await world.must(acceptSubmissions, { submissionIds }, office())
    const told = new Map(results.map(({ submissionId, accepted }) => [submissionId, accepted]))
    expect([told.get(one.submissionId), told.get(other.submissionId)]).toEqual([true, false])
    expect(codes(await world.run(acceptSubmissions, { submissionIds }, office()))).toEqual([
      'submission.move-not-allowed',
    ])
  })
})

describe('what a draft takes', () => {
  it('keeps its order, loses what is removed, and goes when discarded', async () => {
    const { submissionId, ids } = await prepared(3)
    const [first = '', second = '', third = ''] = ids
    await world.must(reorderNominations, { submissionId, nominationId: third, place: 1 }, district.officer)
    const order = async () => (await nominationsOfSubmission(world.db, submissionId)).map(({ id }) => id)
    expect(await order()).toEqual([third, first, second])
    await world.must(removeNominations, { submissionId, nominationIds: [first] }, district.officer)
    expect(await order()).toEqual([third, second])
    await world.must(discardSubmission, { submissionId }, district.officer)
    expect(await findSubmission(world.db, submissionId)).toBeUndefined()
  })

  it('two editors: the second is told and nothing is overwritten', async () => {
    const { submissionId, ids } = await prepared(1)
    const nominationId = ids[0] ?? ''
    const one = { nominationId, version: 1, change: { summary: 'Của người thứ nhất' } }
    const other = { nominationId, version: 1, change: { summary: 'Của người thứ hai' } }
    const results = await Promise.all([
      world.run(changeNomination, one, district.officer),
      world.run(changeNomination, other, district.head),
    ])
    expect(results.flatMap(codes)).toEqual(['changed-meanwhile'])
    const titled = (title: string) => ({ submissionId, version: 1, letter: { ...letter, title } })
    await world.must(changeLetter, titled('Tờ trình thứ nhất'), district.officer)
    expect(codes(await world.run(changeLetter, titled('Tờ trình thứ hai'), district.head))).toEqual([
      'changed-meanwhile',
    ])
  })

  it('changes only the sections given; the fact names the fields', async () => {
    const { ids } = await prepared(1)
    const change = { report: { results: 'Kết quả mới' }, title: 'Tổ trưởng' }
    await world.must(changeNomination, { nominationId: ids[0] ?? '', version: 1, change }, district.officer)
    expect(await findNomination(world.db, ids[0] ?? '')).toMatchObject({
      nomineeTitle: 'Tổ trưởng',
      achievementReport: { results: 'Kết quả mới', duties: 'Phụ trách tổ sản xuất.' },
    })
    expect(world.facts.at(-1)?.data).toEqual({ changed: ['title', 'report.results'] })
  })

  it('refuses a closed round, a round not yet open, and a letter dated tomorrow', async () => {
    const later = await aNominatingUnit(world, district.unitId, { opensOn: '2021-08-01', closesOn: '2021-08-31' })
    const creating = { roundId: later.roundId, unitId: district.unitId, letter, despiteSector: false }
    expect(codes(await world.run(createSubmission, creating, district.officer))).toEqual(['round.not-yet-open'])
    const { submissionId } = await prepared(1)
    await world.must(sendSubmission, { submissionId }, district.officer)
    world.clock.moveTo('2022-01-05')
    expect(codes(await world.run(submitSubmission, { submissionId }, district.head))).toEqual(['round.closed'])
    expect(
      codes(await world.run(createSubmission, { ...creating, roundId: district.roundId }, district.officer)),
    ).toEqual(['round.closed'])
    world.clock.moveTo('2021-04-02')
    const dated = {
      submissionId: (await prepared(1)).submissionId,
      version: 1,
      letter: { ...letter, letterOn: '2021-04-03' },
    }
    expect(codes(await world.run(changeLetter, dated, district.officer))).toEqual(['submission.date-in-future'])
  })

  it('refuses people of another unit, awards of another round or kind, and the same person twice; takes units below', async () => {
    const submissionId = await district.draft()
    const add = async (honoureeId: string, awardCode = 'bang-khen-tinh') =>
      codes(
        await world.run(
          addNominations,
          { submissionId, nominations: [{ honoureeId, awardCode, summary: '', report: {}, parts: [] }] },
          district.officer,
        ),
      )
    const [stranger = ''] = await district.register(1, unit('huyen-hai-hau'))
    const [below = ''] = await district.register(1, unit('xa-yen-luong-y-yen'))
    const [collective = ''] = await district.register(1, district.unitId, 'collective')
    expect(await add(stranger)).toEqual(['nomination.of-another-unit'])
    expect(await add(newId())).toEqual(['nomination.nominee-not-found'])
    expect(await add(below, 'huan-chuong-sao-vang')).toEqual(['nomination.award-not-in-round'])
    expect(await add(collective, 'chien-si-thi-dua-tinh')).toEqual(['nomination.award-of-another-kind'])
    expect(await add(below)).toEqual([])
    expect(await add(below)).toEqual(['nomination.nominated-already'])
    expect(await add(below, 'chien-si-thi-dua-tinh')).toEqual([])
  })

  it('an education unit is pointed elsewhere in a round for other sectors, and goes on if it says so', async () => {
    const schools = await aNominatingUnit(world, unit('so-giao-duc-va-dao-tao'), { sectors: ['kinh-te-xa-hoi'] })
    const creating = { roundId: schools.roundId, unitId: schools.unitId, letter, despiteSector: false }
    expect(codes(await world.run(createSubmission, creating, schools.officer))).toEqual(['round.for-other-sector'])
    await world.must(createSubmission, { ...creating, despiteSector: true }, schools.officer)
    const communes = { unitKinds: ['xa'] }
    const closed = await aNominatingUnit(world, district.unitId, communes)
    const asDistrict = { ...creating, roundId: closed.roundId, unitId: district.unitId }
    expect(codes(await world.run(createSubmission, asDistrict, district.officer))).toEqual(['round.unit-not-invited'])
  })

  it('is denied to other units and to those who do not nominate, also by guessed ids', async () => {
    const { submissionId, ids } = await prepared(1)
    const strangers = [
      world.user('unit-officer', unit('huyen-hai-hau')),
      world.user('unit-head', unit('huyen-hai-hau')),
      office(),
      world.user('inspector', district.unitId),
      world.user('administrator', district.unitId),
    ]
    for (const stranger of strangers) {
      for (const attempt of [
        world.run(sendSubmission, { submissionId }, stranger),
        world.run(discardSubmission, { submissionId }, stranger),
        world.run(changeNomination, { nominationId: ids[0] ?? '', version: 1, change: { title: 'x' } }, stranger),
        world.run(recallSubmission, { submissionId }, stranger),
        world.run(submitSubmission, { submissionId }, stranger),
      ])
        expect(codes(await attempt)).toEqual(['access.denied'])
    }
    expect(codes(await world.run(sendSubmission, { submissionId: newId() }, district.officer))).toEqual([
      'access.denied',
    ])
  })

  it('an empty draft is not sent', async () => {
    const submissionId = await district.draft()
    expect(codes(await world.run(sendSubmission, { submissionId }, district.officer))).toEqual(['submission.empty'])
  })
})

describe('many at once', () => {
  it('twenty submitted in the same moment have twenty codes', async () => {
    const drafts: string[] = []
    for (let index = 0; index < 20; index += 1) {
      const { submissionId } = await prepared(1)
      await world.must(sendSubmission, { submissionId }, district.officer)
      drafts.push(submissionId)
    }
    const results = await Promise.all(
      drafts.map(submissionId => world.must(submitSubmission, { submissionId }, district.head)),
    )
    expect(new Set(results.map(({ dossierCode }) => dossierCode)).size).toBe(20)
  })

  it('three thousand are added, submitted and accepted in reasonable time, and counted', async () => {
    const big = await aNominatingUnit(world, unit('huyen-hai-hau'))
    const submissionId = await big.draft()
    const nominations = await big.complete(await big.register(3_000))
    const started = performance.now()
    await world.must(addNominations, { submissionId, nominations }, big.officer)
    await world.must(sendSubmission, { submissionId }, big.officer)
    await world.must(submitSubmission, { submissionId }, big.head)
    await world.must(acceptSubmissions, { submissionIds: [submissionId] }, office())
    expect(performance.now() - started).toBeLessThan(12_000)
    const counted = await world.db
      .selectFrom('nomination_counts')
      .select(['status', 'count'])
      .where('round_id', '=', big.roundId)
      .where('count', '<>', 0)
      .execute()
    expect(counted).toEqual([{ status: 'appraisal', count: 3_000 }])
  })

  it('a list with one wrong row is refused as a whole, naming the row', async () => {
    const submissionId = await district.draft()
    const nominations = await district.complete(await district.register(5))
    const wrong = nominations.map((each, index) => (index === 3 ? { ...each, honoureeId: newId() } : each))
    const result = await world.run(addNominations, { submissionId, nominations: wrong }, district.officer)
    expect(result).toMatchObject({
      refusals: [{ code: 'nomination.nominee-not-found', at: 'nominations.3.honoureeId', values: { row: 4 } }],
    })
    expect(await nominationsOfSubmission(world.db, submissionId)).toEqual([])
  })
})
