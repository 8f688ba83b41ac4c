import { beforeAll, describe, expect, it } from 'vitest'
import { unitsOn } from '#modules/organisations/index.ts'
import { loadPlan08, readPlan08 } from '#tests/support/load-plan.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { changeClause, getPlan, getPlanStates, issuePlan, listIssuedPlans, setDueDate, textHash } from './index.ts'

let world: World
let plan: Awaited<ReturnType<typeof loadPlan08>>
let unit: (key: string) => string
beforeAll(async () => {
  world = await createWorld()
  unit = await loadUnits(world)
  plan = await loadPlan08(world)
})

describe('plan 08/KH-UBND', () => {
  it('is shown word for word as the reference has it, and its hash proves it', async () => {
    const { clauses } = await readPlan08()
    expect(plan.clauses.map(({ ref, vi, en, kind, strength }) => ({ ref, vi, en, kind, strength }))).toEqual(
      clauses.map(({ ref, vi, en, kind, strength }: (typeof plan.clauses)[number]) => ({
        ref,
        vi,
        en,
        kind,
        strength,
      })),
    )
    expect(plan.plan.textHash).toBe(textHash(clauses))
    expect(plan.plan.textHash).toBe('b350b88b8627f09008ba115a456de5e5ff64633b6fb40e8618bdb772eae5697f')
  })

  it('has its 81 rows: 56 sentences, 25 of letterhead, headings, recipients and signature', () => {
    const count = (...kinds: string[]) => plan.clauses.filter(({ kind }) => kinds.includes(kind)).length
    expect(plan.clauses).toHaveLength(81)
    expect(count('paragraph', 'preamble')).toBe(56)
    expect(count('letterhead', 'title')).toBe(4)
    expect(count('heading')).toBe(11)
    expect(count('recipient')).toBe(9)
    const strengths = Map.groupBy(plan.clauses, ({ strength }) => strength)
    expect([...strengths].map(([strength, { length }]) => [strength, length]).sort()).toEqual([
      ['C', 14],
      ['D', 50],
      ['S', 17],
    ])
  })

  it('marks the phrases that fix a date or a number, and names what it rests on and whom it is sent to', () => {
    for (const { vi, en, marksVi, marksEn } of plan.clauses) {
      for (const mark of marksVi) expect(vi).toContain(mark)
      for (const mark of marksEn) expect(en).toContain(mark)
    }
    expect(plan.clauses.find(({ ref }) => ref === 'III.3')?.marksVi).toEqual(['trong Quý I năm 2021'])
    const roles = Map.groupBy(plan.documents, ({ role }) => role)
    expect(roles.get('legal-basis')?.map(({ number }) => number)).toEqual([null, '91/2017/NĐ-CP', null])
    expect(roles.get('cited')).toHaveLength(8)
    expect(roles.get('recipient')).toHaveLength(12)
  })

  it('opens its obligations to the units bound on the day of issue', async () => {
    const bound = await unitsOn(world.db, '2021-01-21', { boundByPlan: true })
    const states = await world.ask(getPlanStates, { planId: plan.plan.id })
    expect(states.units).toBe(bound.length)
    expect(states.clauses['III.3']).toEqual({ total: bound.length, accepted: 0, sent: 0, late: 0, open: bound.length })
    expect(states.obligations['ke-hoach-thanh-tra']?.total).toBe(1)
    expect(states.obligations['bao-cao-tong-hop']?.total).toBe(1)
    // Rounds run elsewhere, and what nothing follows yet has no state at all.
    for (const code of ['khen-nha-nuoc-dot-1', 'phat-dong', 'tong-ket'])
      expect(states.obligations[code]).toBeUndefined()
  })

  it('is on record with number, date and hash', async () => {
    const issued = world.facts.find(({ name }) => name === 'plan-issued')
    expect(issued?.subjects).toEqual([`plan:${plan.plan.id}`])
    expect(issued?.data).toMatchObject({ number: '08/KH-UBND', issuedOn: '2021-01-21', textHash: plan.plan.textHash })
    expect((await world.ask(listIssuedPlans, {})).map(({ year }) => year)).toEqual([2021])
    expect(await world.ask(getPlan, { year: 2022 })).toBeNull()
  })
})

describe('an issued plan', () => {
  it('refuses every change of its text, by command and in the database', async () => {
    const specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
    const change = { planId: plan.plan.id, ref: 'III.3', version: 1, vi: 'Khác', en: '', marksVi: [], marksEn: [] }
    expect(await world.run(changeClause, change, specialist)).toMatchObject({ refusals: [{ code: 'plan.issued' }] })
    const { db } = world
    await expect(db.updateTable('plan_clauses').set({ text_vi: 'Khác' }).execute()).rejects.toThrow('does not change')
    await expect(db.deleteFrom('plan_clauses').execute()).rejects.toThrow('does not change')
    await expect(db.updateTable('plans').set({ number: '9/KH-UBND' }).execute()).rejects.toThrow('does not change')
    await expect(db.updateTable('plans').set({ status: 'draft' }).execute()).rejects.toThrow('does not change')
    await expect(db.deleteFrom('plan_documents').execute()).rejects.toThrow('does not change')
    await expect(db.updateTable('obligations').set({ what_vi: 'Khác' }).execute()).rejects.toThrow('does not change')
    await expect(
      db.updateTable('obligations').set({ due_on: '2021-12-01' }).where('code', '=', 'ke-hoach-cong-tac').execute(),
    ).rejects.toThrow('does not change')
  })

  it('is not issued twice', async () => {
    const again = { planId: plan.plan.id, version: 2, number: '09/KH-UBND', issuedOn: '2021-01-21' }
    const signer = { signerPosition: 'Chủ tịch', signerName: 'Phạm Đình Nghị' }
    expect(await world.run(issuePlan, { ...again, ...signer })).toMatchObject({ refusals: [{ code: 'plan.issued' }] })
  })

  it('takes a due date from the standing office only where it names none itself', async () => {
    const find = (code: string) => plan.obligations.find(obligation => obligation.code === code)
    const [report, document] = [find('bao-cao-ket-qua'), find('ke-hoach-cong-tac')]
    if (report === undefined || document === undefined) throw new Error('missing')
    const specialist = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
    const set = (obligation: typeof report, dueOn: string | null, version = obligation.version, user = specialist) =>
      world.run(setDueDate, { obligationId: obligation.id, version, dueOn }, user)
    expect(await set(document, '2021-05-01')).toMatchObject({ refusals: [{ code: 'plan.date-is-the-plans' }] })
    expect(await set(report, '2021-01-01')).toMatchObject({ refusals: [{ code: 'plan.due-before-issue' }] })
    expect(await set(report, '2021-12-10')).toMatchObject({ ok: true })
    expect(await set(report, '2021-12-20')).toMatchObject({ refusals: [{ code: 'changed-meanwhile' }] })
    expect(await set(report, null, 2)).toMatchObject({ ok: true })
    const officer = world.user('unit-officer', unit('so-y-te'))
    expect(await set(report, '2021-12-20', 3, officer)).toMatchObject({ refusals: [{ code: 'access.denied' }] })
  })
})

describe('a plan entered after its year', () => {
  it('is published but opens nothing, because nobody followed it here', async () => {
    const later = await createWorld({ on: '2026-11-24' })
    await loadUnits(later)
    const { plan: old } = await loadPlan08(later)
    const states = await later.ask(getPlanStates, { planId: old.id })
    expect(states).toMatchObject({ units: 0, obligations: {}, clauses: {} })
  })
})
