import { beforeAll, describe, expect, it } from 'vitest'
import { findAward } from '#law/catalogue/index.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  changeRound,
  closeRound,
  draftRound,
  getRound,
  invites,
  listRounds,
  openRound,
  phaseOn,
  type RoundPlan,
  reopenRound,
  roundTemplateKeys,
  roundTemplates,
} from './index.ts'

let world: World
const office = newId()
const specialist = () => world.user('standing-specialist', office)
beforeAll(async () => {
  world = await createWorld()
})

const plan = (slug: string): RoundPlan => ({ ...roundTemplates['nha-nuoc-dot-1'].plan(2021), slug })
const codes = (result: { ok: boolean }) =>
  (result as { refusals?: readonly { code: string }[] }).refusals?.map(({ code }) => code) ?? []

describe('a round', () => {
  it('is drafted out of sight, opened, closed, opened again, and tells its facts', async () => {
    const { id } = await world.must(draftRound, plan('ca-doi'), specialist())
    const officer = world.user('unit-officer', newId())
    expect(await world.ask(getRound, { slug: 'ca-doi' }, officer)).toBeNull()
    expect(await world.ask(listRounds, {}, officer)).toEqual([])
    expect(await world.ask(getRound, { slug: 'ca-doi' }, specialist())).toMatchObject({ status: 'draft' })
    await world.must(openRound, { roundId: id }, specialist())
    expect(await world.ask(getRound, { slug: 'ca-doi' })).toMatchObject({ status: 'open', version: 2 })
    await world.must(closeRound, { roundId: id }, specialist())
    expect(codes(await world.run(reopenRound, { roundId: id }, specialist()))).toEqual(['round.move-not-allowed'])
    await world.must(reopenRound, { roundId: id }, world.user('standing-head', office))
    expect(world.facts.filter(fact => fact.subjects.includes(`round:${id}`)).map(({ name }) => name)).toEqual([
      'round-drafted',
      'round-opened',
      'round-closed',
      'round-reopened',
    ])
  })

  it('is coming, taking submissions or closed by the day, once open', async () => {
    const { id } = await world.must(draftRound, plan('theo-ngay'), specialist())
    await world.must(openRound, { roundId: id }, specialist())
    const round = await world.ask(getRound, { slug: 'theo-ngay' })
    if (round === null) throw new Error('missing')
    expect(phaseOn(round, '2021-03-31')).toBe('coming')
    expect(phaseOn(round, '2021-04-01')).toBe('taking')
    expect(phaseOn(round, '2021-04-30')).toBe('taking')
    expect(phaseOn(round, '2021-05-01')).toBe('closed')
    expect(phaseOn({ ...round, status: 'draft' }, '2021-04-15')).toBe('draft')
  })

  it('invites by kind and sector; an empty list invites all', () => {
    const round = { ...plan('x'), id: '', status: 'open' as const, version: 1, unitKinds: ['so', 'huyen'] }
    expect(invites(round, { kind: 'so', sector: 'kinh-te-xa-hoi' })).toBe('yes')
    expect(invites(round, { kind: 'so', sector: 'giao-duc' })).toBe('other-sectors')
    expect(invites(round, { kind: 'xa', sector: 'kinh-te-xa-hoi' })).toBe('other-kinds')
    expect(invites({ ...round, unitKinds: [], sectors: [] }, { kind: 'xa', sector: 'giao-duc' })).toBe('yes')
  })

  it('is refused when it is not lawful, each problem at its field', async () => {
    const award = { awardCode: 'bang-khen-tinh', dossierParts: [], quota: null }
    const wrong: [Partial<RoundPlan>, string, string | undefined][] = [
      [{ steps: ['appraisal', 'decision'] }, 'round.steps-not-lawful', 'steps'],
      [{ closesOn: '2021-03-01' }, 'round.dates-reversed', 'closesOn'],
      [{ achievementTo: '2001-01-01' }, 'round.period-reversed', 'achievementTo'],
      [{ awards: [award] }, 'round.award-of-other-level', 'awards.0'],
      [{ awards: [{ ...award, awardCode: 'khong-co' }] }, 'round.award-unknown', 'awards.0'],
      [{ awards: [] }, 'round.no-awards', 'awards'],
      [{ slug: 'Đợt 1' }, 'round.slug-invalid', 'slug'],
      [{ nameVi: '' }, 'round.name-missing', 'nameVi'],
      [{ opensOn: '2021-02-31' }, 'round.date-invalid', 'opensOn'],
    ]
    for (const [change, code, at] of wrong) {
      const result = await world.run(draftRound, { ...plan('sai'), ...change }, specialist())
      expect(result).toMatchObject({ ok: false, refusals: [{ code, at }] })
    }
    await world.must(draftRound, plan('trung'), specialist())
    expect(codes(await world.run(draftRound, plan('trung'), specialist()))).toEqual(['round.slug-taken'])
  })

  it('changes freely as a draft; once open keeps its awards, kind and steps, and tells the second editor', async () => {
    const { id } = await world.must(draftRound, plan('sua'), specialist())
    const dropOne = { ...plan('sua'), awards: plan('sua').awards.slice(1) }
    await world.must(changeRound, { roundId: id, version: 1, plan: dropOne }, specialist())
    const late = await world.run(changeRound, { roundId: id, version: 1, plan: plan('sua') }, specialist())
    expect(codes(late)).toEqual(['changed-meanwhile'])
    await world.must(openRound, { roundId: id }, specialist())
    const dropTwo = { ...dropOne, kind: 'thematic' as const, awards: dropOne.awards.slice(1) }
    expect(codes(await world.run(changeRound, { roundId: id, version: 3, plan: dropTwo }, specialist()))).toEqual([
      'round.fixed-once-open',
      'round.award-in-use',
    ])
    const longer = { ...plan('sua'), closesOn: '2021-05-15' }
    await world.must(changeRound, { roundId: id, version: 3, plan: longer }, specialist())
    expect(world.facts.at(-1)).toMatchObject({
      name: 'round-changed',
      data: { changed: { closesOn: { from: '2021-04-30', to: '2021-05-15' }, awards: true } },
    })
  })

  it('does not open when its last day has passed', async () => {
    const { id } = await world.must(draftRound, { ...plan('cu'), opensOn: '2020-01-01', closesOn: '2020-12-31' })
    expect(codes(await world.run(openRound, { roundId: id }, specialist()))).toEqual(['round.already-over'])
  })

  it('is run by the standing office alone', async () => {
    for (const role of ['unit-officer', 'unit-head', 'inspector', 'administrator', 'signing-leader'] as const) {
      expect(codes(await world.run(draftRound, plan('cam'), world.user(role, office)))).toEqual(['access.denied'])
    }
    expect(codes(await world.run(openRound, { roundId: newId() }, specialist()))).toEqual(['round.not-found'])
  })

  it('has a lawful template for every clause of the plan that lays one down', async () => {
    for (const key of roundTemplateKeys) {
      const { plan: template } = roundTemplates[key]
      await world.must(draftRound, template(2023), specialist())
      for (const { awardCode } of template(2021).awards) expect(findAward(awardCode)).toBeDefined()
    }
  })
})
