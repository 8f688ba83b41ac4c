import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import type { GrantedAward } from './award.ts'
import { issueCertificates } from './commands/issue-certificates.ts'
import { recordPastAwards } from './commands/record-past-awards.ts'
import { certificatesOfDecision } from './queries/certificates-of-decision.ts'
import { getRegisterEntry, verifyCertificate } from './queries/get-register-entry.ts'
import { getRegisteredDecision, listRegisteredDecisions } from './queries/registered-decisions.ts'
import { searchRegister } from './queries/search-register.ts'
import { registerPageSize } from './store/awards.ts'

let world: World
let honoureeId: string
beforeAll(async () => {
  world = await createWorld({ on: '2021-05-04' })
  honoureeId = newId()
  await world.db
    .insertInto('honourees')
    .values({
      id: honoureeId,
      kind: 'individual',
      name: 'Phạm Thị Lụa',
      search_text: 'pham thi lua',
      match_key: 'pham thi lua',
      created_at: new Date(),
    })
    .execute()
})

async function anotherHonouree(): Promise<string> {
  const id = newId()
  const name = { name: 'Vũ Văn Đức', search_text: 'vu van duc', match_key: 'vu van duc' }
  await world.db
    .insertInto('honourees')
    .values({ id, kind: 'individual', ...name, created_at: new Date() })
    .execute()
  return id
}

const award = (changes: Partial<GrantedAward> = {}): GrantedAward => ({
  honoureeId,
  nominationId: null,
  decisionId: null,
  awardCode: 'bang-khen-tinh',
  level: 'tinh',
  grantedOn: '2020-03-01',
  year: 2019,
  decisionNumber: '512/QĐ-UBND',
  decidedBy: 'Chủ tịch UBND tỉnh Nam Định',
  honoureeName: 'Phạm Thị Lụa',
  honoureeTitle: 'Tổ trưởng sản xuất',
  unitId: null,
  unitName: 'Hợp tác xã Yên Xá',
  reason: '',
  achievementFrom: null,
  achievementTo: null,
  ...changes,
})

describe('the award register', () => {
  it('is found without diacritics, in any word order, by anyone', async () => {
    await world.must(recordPastAwards, {
      awards: [award(), award({ honoureeName: 'Vũ Văn Đức', decisionNumber: '513/QĐ-UBND' })],
    })
    const response = await world.ask(searchRegister, { text: 'lua  PHẠM' }, { kind: 'anonymous' })
    expect(response.page.rows.map(row => row.honoureeName)).toEqual(['Phạm Thị Lụa'])
    expect((await world.ask(searchRegister, { text: '100%_' })).page.rows).toEqual([])
  })

  it('pages forwards and back over every entry exactly once', async () => {
    const many = Array.from({ length: registerPageSize * 2 + 7 }, (_, index) =>
      award({
        awardCode: 'paging',
        grantedOn: `2018-01-${String((index % 28) + 1).padStart(2, '0')}`,
        decisionNumber: `${index}/QĐ-UBND`,
      }),
    )
    const { ids } = await world.must(recordPastAwards, { awards: many })
    const seen: string[] = []
    let page = (await world.ask(searchRegister, { awardCode: 'paging' })).page
    for (;;) {
      seen.push(...page.rows.map(({ id }) => id))
      if (page.next === null) break
      page = (await world.ask(searchRegister, { awardCode: 'paging', after: page.next })).page
    }
    expect(new Set(seen)).toEqual(new Set(ids))
    expect(seen).toHaveLength(ids.length)
    const back = (await world.ask(searchRegister, { awardCode: 'paging', before: page.previous ?? '' })).page
    expect(back.rows.map(({ id }) => id)).toEqual(seen.slice(registerPageSize, registerPageSize * 2))
  })

  it('certificates get rising serials once, and their address leads to the award', async () => {
    const decisionId = newId()
    await world.db
      .insertInto('rounds')
      .values({
        id: decisionId,
        slug: 'd',
        name_vi: 'd',
        name_en: 'd',
        kind: 'annual',
        level: 'tinh',
        status: 'open',
        achievement_from: '2020-01-01',
        achievement_to: '2020-12-31',
        opens_on: '2021-01-01',
        closes_on: '2021-02-01',
        steps: [],
      })
      .execute()
    await world.db
      .insertInto('decisions')
      .values({
        id: decisionId,
        kind: 'award',
        round_id: decisionId,
        award_code: 'x',
        status: 'issued',
        abstract: '',
        reason: '',
        signer_name: '',
        signer_position: '',
        created_at: new Date(),
      })
      .execute()
    await world.must(recordPastAwards, {
      awards: [award({ decisionId, decisionNumber: '9/QĐ' }), award({ decisionId, decisionNumber: '10/QĐ' })],
    })
    expect(await world.must(issueCertificates, { decisionId })).toEqual({ issued: 2, total: 2 })
    expect(await world.must(issueCertificates, { decisionId })).toEqual({ issued: 0, total: 2 })
    const printed = await world.ask(certificatesOfDecision, { decisionId })
    expect(printed.map(row => row.certificate?.serial).sort()).toEqual(['2021-000001', '2021-000002'])
    const token = printed[0]?.certificate?.verifyToken ?? ''
    expect((await world.ask(verifyCertificate, { token }, { kind: 'anonymous' }))?.award.id).toBe(printed[0]?.award.id)
    expect(await world.ask(verifyCertificate, { token: `${token}x` })).toBeNull()
    const entry = await world.ask(getRegisterEntry, { awardId: printed[0]?.award.id ?? '' })
    expect(entry?.serial).toMatch(/^2021-0000/)
  })

  it('counts each award to its decision, whoever entered it and when', async () => {
    const other = await world.db.selectFrom('honourees').select('id').executeTakeFirstOrThrow()
    const same = { decisionNumber: '7077/QĐ-UBND', grantedOn: '2019-05-01' }
    await world.must(recordPastAwards, { awards: [award(same), award({ ...same, awardCode: 'co-thi-dua-tinh' })] })
    await world.must(recordPastAwards, { awards: [award({ ...same, honoureeId: await anotherHonouree() })] })
    const { rows } = await world.ask(listRegisteredDecisions, { text: '7077' }, { kind: 'anonymous' })
    expect(rows.map(({ awardCode, awardCount }) => [awardCode, awardCount]).sort()).toEqual([
      ['bang-khen-tinh', 2],
      ['co-thi-dua-tinh', 1],
    ])
    const id = rows.find(({ awardCode }) => awardCode === 'bang-khen-tinh')?.id ?? ''
    const found = await world.ask(getRegisteredDecision, { id })
    expect(found?.page.rows.map(({ honoureeId: each }) => each)).toContain(other.id)
    expect(found?.page.rows).toHaveLength(2)
  })

  it('holds no award twice, and none of a day to come', async () => {
    const one = award({ decisionNumber: '88/QĐ-UBND' })
    expect(await world.run(recordPastAwards, { awards: [one, one] })).toMatchObject({
      refusals: [{ code: 'award.already-recorded', values: { name: 'Phạm Thị Lụa', number: '88/QĐ-UBND' } }],
    })
    await world.must(recordPastAwards, { awards: [one] })
    expect(await world.run(recordPastAwards, { awards: [one] })).toMatchObject({
      refusals: [{ code: 'award.already-recorded' }],
    })
    await world.must(recordPastAwards, { awards: [{ ...one, grantedOn: '2019-03-01' }] })
    expect(await world.run(recordPastAwards, { awards: [{ ...one, grantedOn: '2021-05-05' }] })).toMatchObject({
      refusals: [{ code: 'award.date-in-future' }],
    })
  })

  it('refuses officers who would write to it', async () => {
    const officer = world.user('unit-officer', newId())
    expect(await world.run(recordPastAwards, { awards: [award()] }, officer)).toMatchObject({
      refusals: [{ code: 'access.denied' }],
    })
  })
})
