import { beforeAll, describe, expect, it } from 'vitest'
import { registerAwards } from '#modules/awards/index.ts'
import { recordDisciplines } from '#modules/people/index.ts'
import { draftRound, openRound, roundTemplates } from '#modules/rounds/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { addNominations, type NewNomination, previewEligibility, sendSubmission, submitSubmission } from '../index.ts'
import { aNominatingUnit, type NominatingUnit } from '../testing/a-nominating-unit.ts'

let world: World
let unit: (key: string) => string
let district: NominatingUnit
beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  district = await aNominatingUnit(world, unit('huyen-y-yen'))
})

/** What is found about the nominations of a new draft, as `level code` for each, the good left out. */
async function found(nominations: readonly NewNomination[], from = district): Promise<string[][]> {
  const submissionId = await from.draft()
  const { ids } = await world.must(addNominations, { submissionId, nominations: [...nominations] }, from.officer)
  const findings = await world.ask(previewEligibility, { submissionId }, from.officer)
  return ids.map(id =>
    (findings.get(id) ?? []).filter(({ level }) => level !== 'ok').map(({ level, code }) => `${level} ${code}`),
  )
}

const pastAward = (honoureeId: string, awardCode: string, year: number, more = {}) => ({
  honoureeId,
  nominationId: null,
  decisionId: null,
  awardCode,
  level: 'tinh' as const,
  grantedOn: `${year}-12-20`,
  year,
  decisionNumber: '12/QĐ-UBND',
  decidedBy: 'Chủ tịch UBND tỉnh',
  honoureeName: 'x',
  honoureeTitle: '',
  unitId: null,
  unitName: 'x',
  reason: '',
  achievementFrom: null,
  achievementTo: null,
  ...more,
})

describe('what is found about a nomination', () => {
  it('nothing but good when all is there', async () => {
    const [only] = await found(await district.complete(await district.register(1)))
    expect(only).toEqual(['warning report-short'])
  })

  it('parts and report sections that are missing stand in the way; papers of enterprises only of these', async () => {
    const bare = { awardCode: 'bang-khen-tinh', summary: '', report: {}, parts: [] }
    const [person = '', business = ''] = await district.register(2)
    expect(await found([{ ...bare, honoureeId: person }])).toEqual([
      ['blocker report-sections-missing', 'warning summary-missing', 'blocker parts-missing'],
    ])
    const [complete] = await district.complete([business])
    if (complete === undefined) throw new Error('missing')
    expect((await found([{ ...complete, category: 'doanh-nhan' }]))[0]).toContain('blocker parts-missing')
  })

  it('the same achievement awarded already, and discipline, stand in the way; what is long over does not', async () => {
    const [again = '', longAgo = '', punished = '', once = ''] = await district.register(4)
    await registerAwards(world.db, [
      pastAward(again, 'bang-khen-tinh', 2020),
      pastAward(longAgo, 'bang-khen-tinh', 2015),
    ])
    const document = { form: 'canh-cao' as const, documentNumber: null }
    await world.must(recordDisciplines, {
      records: [
        { ...document, honoureeId: punished, decidedOn: '2020-11-01', effectiveUntil: '2021-11-01' },
        { ...document, honoureeId: once, decidedOn: '2019-03-01', effectiveUntil: '2020-03-01' },
      ],
    })
    const short = 'warning report-short'
    expect(await found(await district.complete([again, longAgo, punished, once]))).toEqual([
      ['blocker awarded-already', short],
      [short],
      ['blocker discipline-in-force', short],
      ['warning discipline-in-period', short],
    ])
  })

  it('a second nomination of the round and a prior award that is not known are worth a look', async () => {
    const [person = ''] = await district.register(1)
    const [plain] = await district.complete([person])
    const [fighter] = await district.complete([person], 'chien-si-thi-dua-tinh')
    if (plain === undefined || fighter === undefined) throw new Error('missing')
    const twice = await found([plain, fighter])
    expect(twice[0]).toEqual(['warning nominated-for-another-award', 'warning report-short'])
    expect(twice[1]).toEqual([
      'warning prior-award-missing',
      'warning nominated-for-another-award',
      'warning report-short',
      'blocker parts-missing',
    ])
    await registerAwards(world.db, [pastAward(person, 'chien-si-thi-dua-co-so', 2019)])
    const held = await world.ask(previewEligibility, { submissionId: await latestSubmission() })
    const codes = [...held.values()].flat().map(({ code }) => code)
    expect(codes).toContain('prior-award-held')
    expect(codes).not.toContain('prior-award-missing')
  })

  it('a quota that is exceeded, and a round for other sectors with the right one named', async () => {
    const template = roundTemplates['tinh-cong-trang'].plan(2021)
    const { id } = await world.must(draftRound, { ...template, slug: 'cho-giao-duc', sectors: ['giao-duc'] })
    await world.must(openRound, { roundId: id })
    const awards = [{ awardCode: 'bang-khen-tinh', dossierParts: [], quota: 1 }]
    const economy = { sectors: ['kinh-te-xa-hoi'], awards }
    const schools = await aNominatingUnit(world, unit('so-giao-duc-va-dao-tao'), economy)
    const submissionId = await schools.draft()
    const nominations = await schools.complete(await schools.register(2))
    await world.must(addNominations, { submissionId, nominations }, schools.officer)
    const findings = await world.ask(previewEligibility, { submissionId }, schools.officer)
    const first = [...findings.values()][0] ?? []
    expect(first.find(({ code }) => code === 'quota-exceeded')?.values).toMatchObject({ count: 2, quota: 1 })
    expect(first.find(({ code }) => code === 'round-for-other-sector')?.values).toMatchObject({ slug: 'cho-giao-duc' })
  })

  it('what stands in the way keeps the submission from being submitted, with the names', async () => {
    const submissionId = await district.draft()
    const [honoureeId = ''] = await district.register(1)
    const bare = { honoureeId, awardCode: 'bang-khen-tinh', summary: '', report: {}, parts: [] }
    await world.must(addNominations, { submissionId, nominations: [bare] }, district.officer)
    await world.must(sendSubmission, { submissionId }, district.officer)
    const result = await world.run(submitSubmission, { submissionId }, district.head)
    expect(result).toMatchObject({ refusals: [{ code: 'submission.has-blockers', values: { count: 1 } }] })
  })

  it('is told to the unit and those above, and to the province only once submitted', async () => {
    const submissionId = await district.draft()
    const ask = async (role: 'unit-officer' | 'standing-specialist', unitId: string) =>
      await world.runner.ask(previewEligibility, { submissionId }, world.user(role, unitId))
    expect((await ask('unit-officer', unit('ubnd-tinh'))).ok).toBe(true)
    expect((await ask('unit-officer', unit('huyen-hai-hau'))).ok).toBe(false)
    expect((await ask('standing-specialist', unit('ban-thi-dua-khen-thuong'))).ok).toBe(false)
  })

  async function latestSubmission(): Promise<string> {
    const row = await world.db
      .selectFrom('submissions')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return row.id
  }
})
