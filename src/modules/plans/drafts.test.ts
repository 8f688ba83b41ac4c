import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { loadPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { compareText } from './compare-text.ts'
import {
  addClause,
  addObligation,
  changeClause,
  changeObligation,
  changePlan,
  comparePlan,
  confirmTakenOver,
  copyPlan,
  draftPlan,
  getPlan,
  getPlanStates,
  issuePlan,
  type ObligationContent,
  removeClause,
  removeObligation,
} from './index.ts'
import { shiftText } from './shift-year.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let unit: (key: string) => string
let specialist: User
let head: User
let planId: string

beforeAll(async () => {
  world = await createWorld({ on: '2021-12-20' })
  unit = await loadUnits(world)
  const { plan } = await loadPlan08(world)
  specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
  head = world.user('standing-head', unit('ban-thi-dua-khen-thuong'))
  planId = (await world.must(copyPlan, { planId: plan.id }, specialist)).id
})

const codes = (result: { ok: boolean }) =>
  (result as { refusals?: readonly { code: string }[] }).refusals?.map(({ code }) => code) ?? []
async function draft() {
  const found = await world.ask(getPlan, { year: 2022 }, specialist)
  if (found === null) throw new Error('no draft')
  return found
}
async function clause(ref: string) {
  const found = (await draft()).clauses.find(each => each.ref === ref)
  if (found === undefined) throw new Error(`no clause ${ref}`)
  return found
}
async function change(ref: string, vi: string, more: object = {}) {
  const { version, en } = await clause(ref)
  const text = { vi, en, marksVi: [], marksEn: [] }
  return await world.run(changeClause, { planId, ref, version, ...text, ...more }, specialist)
}

describe('next year’s plan', () => {
  it('has every clause and obligation of this one, with the dates a year later', async () => {
    const { plan, clauses, obligations, documents } = await draft()
    expect(plan).toMatchObject({
      year: 2022,
      status: 'draft',
      title: 'Triển khai thực hiện công tác Thi đua, Khen thưởng năm 2022',
    })
    expect([clauses.length, obligations.length, documents.length]).toEqual([81, 23, 23])
    const dates = Object.fromEntries(obligations.map(({ code, opensOn, dueOn }) => [code, [opensOn, dueOn]]))
    expect(dates['co-thi-dua-chinh-phu']).toEqual(['2022-02-01', '2022-02-28'])
    expect(dates['ke-hoach-cong-tac']?.[1]).toBe('2022-03-31')
    expect(dates['bao-cao-ket-qua']?.[1]).toBeNull()
  })

  it('moves lone years on, and leaves periods, dates of documents and numbers alone', async () => {
    expect((await clause('II.3.3.a')).vi).toBe(
      '+ Đề nghị tặng Cờ thi đua của Chính phủ cho các tập thể tiêu biểu xuất sắc năm 2021 của tỉnh: trong tháng 02 năm 2022.',
    )
    expect((await clause('II.3.3.a')).marksVi).toEqual(['trong tháng 02 năm 2022'])
    expect((await clause('0.3')).vi).toBe('Số: {số}/KH-UBND\nNam Định, ngày {ngày} tháng {tháng} năm {năm}')
    const basis = (await clause('II.0.s2')).vi
    expect(basis).toContain('Nghị quyết số 49/NQ-HĐND ngày 08/12/2020')
    expect(basis).toContain('giai đoạn 2020-2025')
    expect(basis).toContain('năm 2022')
    expect(shiftText('2019-2021, 08/01/2021, năm 2021, 2020; 2018', 2021)).toBe(
      '2019-2021, 08/01/2021, năm 2022, 2021; 2018',
    )
  })

  it('marks what names a year or a date, to be looked at', async () => {
    const { clauses, obligations } = await draft()
    const marked = clauses.filter(({ needsReview }) => needsReview).map(({ ref }) => ref)
    for (const ref of ['0.3', '0.4', 'II.0.s1', 'II.3.3.a', 'III.3', 'SIG']) expect(marked).toContain(ref)
    for (const ref of ['I', 'II.1.0.s6', 'NN.1']) expect(marked).not.toContain(ref)
    expect(obligations.find(({ code }) => code === 'ke-hoach-cong-tac')?.needsReview).toBe(true)
    expect(obligations.find(({ code }) => code === 'phat-dong')?.needsReview).toBe(false)
  })

  it('is made once, and seen only by those who prepare or watch over it', async () => {
    const { plan } = (await world.ask(getPlan, { year: 2021 })) ?? {}
    expect(codes(await world.run(copyPlan, { planId: plan?.id ?? '' }, specialist))).toEqual(['plan.year-taken'])
    const officer = world.user('unit-officer', unit('so-y-te'))
    expect(await world.ask(getPlan, { year: 2022 }, officer)).toBeNull()
    for (const user of [
      officer,
      world.user('administrator', unit('ubnd-tinh')),
      world.user('clerk', unit('ubnd-tinh')),
    ]) {
      expect(codes(await world.run(copyPlan, { planId }, user)), user.name).toEqual(['access.denied'])
      expect(codes(await world.run(confirmTakenOver, { planId, refs: ['I'], codes: [] }, user))).toEqual([
        'access.denied',
      ])
    }
  })
})

describe('a draft', () => {
  it('is edited clause by clause; whoever saves has looked at it', async () => {
    expect(
      await change('II.0.s1', 'Năm 2022 là năm thứ hai thực hiện Kế hoạch 5 năm.', { marksVi: ['năm thứ hai'] }),
    ).toMatchObject({ ok: true })
    expect(await clause('II.0.s1')).toMatchObject({ needsReview: false, marksVi: ['năm thứ hai'], version: 2 })
    expect(codes(await change('II.0.s1', 'Khác', { marksVi: ['không có'] }))).toEqual(['plan.mark-not-in-text'])
    expect(codes(await change('II.0.s1', ''))).toEqual(['plan.text-missing'])
    const told = world.facts.findLast(({ name }) => name === 'clause-changed')
    expect(told?.data).toMatchObject({ ref: 'II.0.s1', after: 'Năm 2022 là năm thứ hai thực hiện Kế hoạch 5 năm.' })
  })

  it('tells the second of two editors, and whoever is about to issue it', async () => {
    const before = await draft()
    const seen = await clause('II.0.s2')
    await change('II.0.s2', 'Bản của người thứ nhất')
    const { version, en } = seen
    const second = { planId, ref: 'II.0.s2', version, vi: 'Bản của người thứ hai', en, marksVi: [], marksEn: [] }
    expect(codes(await world.run(changeClause, second, head))).toEqual(['changed-meanwhile'])
    expect((await clause('II.0.s2')).vi).toBe('Bản của người thứ nhất')
    const stale = { planId, version: before.plan.version, ...signed }
    expect(codes(await world.run(issuePlan, stale, head))).toEqual(['changed-meanwhile'])
    const title = { title: 'Triển khai công tác năm 2022', titleEn: '', issuer: before.plan.issuer }
    expect(codes(await world.run(changePlan, { planId, version: before.plan.version, ...title }, specialist))).toEqual([
      'changed-meanwhile',
    ])
  })

  it('takes new clauses at their place and lets go of those nothing hangs on', async () => {
    const text = { vi: '- Nội dung mới.', en: '', marksVi: [], marksEn: [] }
    const added = {
      planId,
      after: 'II.1.5',
      ref: 'II.1.6',
      kind: 'paragraph' as const,
      strength: 'D' as const,
      ...text,
    }
    await world.must(addClause, added, specialist)
    const { clauses } = await draft()
    const place = clauses.findIndex(({ ref }) => ref === 'II.1.6')
    expect([clauses[place - 1]?.ref, clauses[place]?.parent, clauses[place + 1]?.ref]).toEqual([
      'II.1.5',
      'II.1',
      'II.2',
    ])
    expect(codes(await world.run(addClause, added, specialist))).toEqual(['plan.ref-taken'])
    expect(codes(await world.run(addClause, { ...added, ref: 'II.1.7', after: 'X' }, specialist))).toEqual([
      'plan.clause-not-found',
    ])
    const remove = (ref: string, version = 1) => world.run(removeClause, { planId, ref, version }, specialist)
    expect(codes(await remove('II.3.3.b'))).toEqual(['plan.clause-has-parts'])
    expect(codes(await remove('III.3'))).toEqual(['plan.clause-has-obligations'])
    expect(codes(await remove('II.1.6', 7))).toEqual(['changed-meanwhile'])
    expect(await remove('II.1.6')).toMatchObject({ ok: true })
  })

  it('keeps obligations that make sense', async () => {
    const content: ObligationContent = {
      ...{ code: 'bao-cao-6-thang', clauseRef: 'III.4', bound: 'units', outputKind: 'document', tracked: true },
      ...{ whatVi: 'Báo cáo sơ kết 6 tháng', whatEn: '', recipientVi: '', recipientEn: '' },
      ...{ opensOn: '2022-05-01', dueOn: '2022-06-15', countMin: null, countMax: null },
    }
    const { id: obligationId } = await world.must(addObligation, { planId, content }, specialist)
    const wrong: [Partial<ObligationContent>, string][] = [
      [{ clauseRef: 'IX' }, 'plan.clause-not-found'],
      [{ dueOn: '2022-04-01' }, 'plan.dates-reversed'],
      [{ countMin: 3 }, 'plan.count-only-of-lists'],
      [{ outputKind: 'list', countMin: 5, countMax: 3 }, 'plan.count-reversed'],
      [{ code: 'phat-dong' }, 'plan.code-taken'],
      [{ code: 'Báo cáo' }, 'plan.code-invalid'],
    ]
    for (const [part, code] of wrong) {
      const changed = { obligationId, version: 1, content: { ...content, ...part } }
      expect(codes(await world.run(changeObligation, changed, specialist)), code).toEqual([code])
    }
    await world.must(
      changeObligation,
      { obligationId, version: 1, content: { ...content, dueOn: '2022-06-30' } },
      specialist,
    )
    expect(codes(await world.run(changeObligation, { obligationId, version: 1, content }, head))).toEqual([
      'changed-meanwhile',
    ])
    expect(codes(await world.run(removeObligation, { obligationId, version: 1 }, head))).toEqual(['changed-meanwhile'])
    await world.must(removeObligation, { obligationId, version: 2 }, head)
  })

  it('shows how it differs from last year’s plan, word by word', async () => {
    const compared = await world.ask(comparePlan, { year: 2022 }, specialist)
    const differing = Object.fromEntries((compared?.clauses ?? []).map(each => [each.ref, each]))
    expect(differing['II.3.3.b.1']?.pieces.filter(({ change: kind }) => kind !== 'same')).toEqual([
      { text: '2021.', change: 'gone' },
      { text: '2022.', change: 'new' },
    ])
    expect(differing['II.1.0.s6']).toBeUndefined()
    const due = compared?.obligations.find(({ code }) => code === 'ke-hoach-cong-tac')
    expect([due?.before?.dueOn, due?.now?.dueOn]).toEqual(['2021-03-31', '2022-03-31'])
    expect(await world.ask(comparePlan, { year: 2021 }, specialist)).toBeNull()
  })

  it('compares any two texts so that both can be read back', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c\n', 'd '), { maxLength: 12 }).map(words => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareText(before, after)
        const without = (change: string) =>
          pieces
            .filter(piece => piece.change !== change)
            .map(piece => piece.text)
            .join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(after)
      }),
    )
  })
})

const signed = {
  number: '05/KH-UBND',
  issuedOn: '2021-12-20',
  signerPosition: 'Chủ tịch',
  signerName: 'Phạm Đình Nghị',
}

describe('issuing a draft', () => {
  const issue = async (more: object = {}, user: User = head) =>
    world.run(issuePlan, { planId, version: (await draft()).plan.version, ...signed, ...more }, user)

  it('waits until everything taken over was looked at', async () => {
    expect(codes(await issue())).toEqual(['plan.needs-review'])
    const { clauses, obligations } = await draft()
    expect(codes(await world.run(confirmTakenOver, { planId, refs: [], codes: [] }, specialist))).toEqual([
      'plan.nothing-chosen',
    ])
    const seen = { planId, refs: clauses.map(({ ref }) => ref), codes: obligations.map(({ code }) => code) }
    const { count } = await world.must(confirmTakenOver, seen, specialist)
    expect(count).toBeGreaterThan(20)
  })

  it('needs a number, a day not to come and of its time, a signer, and the right person', async () => {
    expect(codes(await issue({ number: 'abc' }))).toEqual(['plan.number-invalid'])
    expect(codes(await issue({ issuedOn: '2021-12-21' }))).toEqual(['plan.issued-in-future'])
    expect(codes(await issue({ issuedOn: '2020-12-21' }))).toEqual(['plan.issued-in-other-year'])
    expect(codes(await issue({ signerName: '' }))).toEqual(['plan.signer-missing'])
    for (const user of [
      specialist,
      world.user('unit-head', unit('so-y-te')),
      world.user('administrator', unit('ubnd-tinh')),
    ])
      expect(codes(await issue({}, user)), user.name).toEqual(['access.denied'])
  })

  it('puts number and date in their places, freezes the text and opens obligations to the units of that day', async () => {
    expect(await issue({}, world.user('clerk', unit('ubnd-tinh')))).toMatchObject({
      ok: true,
      value: { opened: 285 * 7 + 3 },
    })
    expect((await clause('0.3')).vi).toBe('Số: 05/KH-UBND\nNam Định, ngày 20 tháng 12 năm 2021')
    expect((await clause('0.3')).en).toBe('No.: 05/KH-UBND\nNam Định, 20/12/2021')
    expect(codes(await change('II.0.s1', 'Khác'))).toEqual(['plan.issued'])
    const { plan } = await draft()
    expect(plan).toMatchObject({ number: '05/KH-UBND', issuedOn: '2021-12-20', signerName: 'Phạm Đình Nghị' })
    expect((await world.ask(getPlanStates, { planId })).clauses['III.3']).toMatchObject({ total: 285, late: 0 })
  })
})

describe('a plan written from nothing', () => {
  it('begins with its letterhead, title and signature', async () => {
    const start = {
      year: 2023,
      title: 'Công tác Thi đua, Khen thưởng năm 2023',
      titleEn: '',
      issuer: 'Ủy ban nhân dân tỉnh Nam Định',
    }
    const { id } = await world.must(draftPlan, start, specialist)
    expect(codes(await world.run(draftPlan, start, specialist))).toEqual(['plan.year-taken'])
    const found = await world.ask(getPlan, { year: 2023 }, specialist)
    expect(found?.clauses.map(({ ref }) => ref)).toEqual(['0.1', '0.2', '0.3', '0.4', 'SIG'])
    const issue = { planId: id, version: 1, ...signed, issuedOn: '2021-12-20' }
    expect(codes(await world.run(issuePlan, issue, head))).toEqual(['plan.empty', 'plan.issued-in-other-year'])
  })
})
