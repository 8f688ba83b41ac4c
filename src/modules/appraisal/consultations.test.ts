import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getFile, registerFile } from '#modules/files/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { World } from '#tests/support/world.ts'
import {
  answerConsultations,
  askUnits,
  concludeAppraisal,
  consultationWork,
  getAppraisal,
  listConsultations,
  withdrawConsultation,
} from './index.ts'
import { aDesk, seen, underAppraisal } from './testing/a-desk.ts'

let world: World
let specialist: Extract<Actor, { kind: 'user' }>
beforeAll(async () => {
  ;({ world, specialist } = await aDesk())
})
beforeEach(() => world.clock.moveTo('2021-02-05'))

const question = 'Đề nghị cho biết việc chấp hành nghĩa vụ thuế năm 2020'
const ground = { instrument: 'Nghị định số 91/2017/NĐ-CP', article: 'Điều 39' }

/** A department, with an officer of it. */
async function aDepartment() {
  const { unitId } = await aRoundWithNominations(world.db, { status: 'draft' })
  return { unitId, officer: world.user('unit-officer', unitId) }
}

async function asked(count = 1) {
  const nominations = await underAppraisal(world, { count })
  const department = await aDepartment()
  const input = {
    nominations: await seen(world, nominations.nominationIds),
    unitIds: [department.unitId],
    question,
  }
  const { dueOn } = await world.must(askUnits, input, specialist)
  const { rows } = await world.ask(listConsultations, { answered: false }, department.officer)
  return { ...nominations, input, department, dueOn, ids: rows.map(({ consultation }) => consultation.id) }
}

describe('asking other bodies', () => {
  it('gives ten working days over Tết, or the day that is given', async () => {
    const { dueOn, ids, department } = await asked(2)
    expect([dueOn, ids.length]).toEqual(['2021-02-26', 2])
    const work = await world.ask(consultationWork, {}, department.officer)
    expect(work.questions).toEqual({ count: 2, late: 0, nearest: '2021-02-26' })
    const { nominationIds } = await underAppraisal(world)
    const input = { nominations: await seen(world, nominationIds), unitIds: [department.unitId], question }
    expect(await world.run(askUnits, { ...input, dueOn: '2021-02-05' }, specialist)).toMatchObject({
      refusals: [{ code: 'consultation.due-invalid', at: 'dueOn' }],
    })
    expect(await world.must(askUnits, { ...input, dueOn: '2021-02-09' }, specialist)).toMatchObject({
      dueOn: '2021-02-09',
    })
  })

  it('lets the body asked read the papers, and no other body', async () => {
    const { nominationIds, unitId } = await underAppraisal(world)
    const file = {
      hash: 'b'.repeat(64),
      name: 'bao-cao.pdf',
      mediaType: 'application/pdf',
      size: 9,
      ownerUnitId: unitId,
    }
    const { id: fileId } = await world.must(registerFile, file)
    const part = { nomination_id: nominationIds[0] ?? '', part_code: 'bao-cao-thanh-tich', file_id: fileId }
    await world.db.insertInto('nomination_parts').values(part).execute()
    const [department, another] = [await aDepartment(), await aDepartment()]
    const input = { nominations: await seen(world, nominationIds), unitIds: [department.unitId], question }
    await world.must(askUnits, input, specialist)
    expect(await world.runner.ask(getFile, { fileId }, department.officer)).toMatchObject({ ok: true })
    expect(await world.runner.ask(getFile, { fileId }, another.officer)).toMatchObject({ ok: false })
  })

  it('asks nobody twice at once, no unknown body, nothing without a question; only the office asks', async () => {
    const { input, officer } = await asked()
    for (const [attempt, code] of [
      [await world.run(askUnits, input, specialist), 'consultation.already-asked'],
      [await world.run(askUnits, { ...input, unitIds: [newId()] }, specialist), 'consultation.unit-unknown'],
      [await world.run(askUnits, { ...input, unitIds: [] }, specialist), 'consultation.nobody-asked'],
      [await world.run(askUnits, { ...input, question: 'Hỏi?' }, specialist), 'consultation.question-too-short'],
      [await world.run(askUnits, input, officer), 'access.denied'],
    ] as const)
      expect(attempt).toMatchObject({ ok: false, refusals: [{ code }] })
  })
})

describe('answering', () => {
  it('answers many nominations at once, late too, as long as they are under appraisal', async () => {
    const { ids, department, nominationIds } = await asked(2)
    world.clock.moveTo('2021-03-02')
    const [row] = (await world.ask(listConsultations, { answered: false }, department.officer)).rows
    expect(row?.workingDaysLeft).toBe(-2)
    await world.must(
      answerConsultations,
      { consultationIds: ids, opinion: 'agree', answer: '', fileId: null },
      department.officer,
    )
    const desk = await world.ask(getAppraisal, { nominationId: nominationIds[0] ?? '' }, specialist)
    expect(desk?.consultations).toMatchObject([{ opinion: 'agree', question }])
    const again = { consultationIds: ids, opinion: 'disagree' as const, answer: 'Nay xin ý kiến khác', fileId: null }
    expect(await world.run(answerConsultations, again, department.officer)).toMatchObject({
      refusals: [{ code: 'consultation.settled' }],
    })
  })

  it('is for the body asked alone, and for the office that has the answer on paper', async () => {
    const { ids, officer } = await asked()
    const other = await asked()
    const answer = { opinion: 'no-information' as const, answer: '', fileId: null }
    for (const [consultationIds, by] of [
      [ids, other.department.officer],
      [ids, officer],
      [[...ids, ...other.ids], other.department.officer],
      [[newId()], other.department.officer],
    ] as const)
      expect(
        await world.run(answerConsultations, { consultationIds: [...consultationIds], ...answer }, by),
      ).toMatchObject({
        refusals: [{ code: 'access.denied' }],
      })
    await world.must(answerConsultations, { consultationIds: ids, ...answer }, specialist)
  })

  it('wants the reason of those who disagree', async () => {
    const { ids, department } = await asked()
    const bare = { consultationIds: ids, opinion: 'disagree' as const, answer: 'Không', fileId: null }
    expect(await world.run(answerConsultations, bare, department.officer)).toMatchObject({
      refusals: [{ code: 'consultation.reason-missing', at: 'answer' }],
    })
  })

  it('holds up the finding until the due day has passed; silence then does not', async () => {
    const { nominationIds } = await asked()
    const conclude = async () => {
      const input = { nominations: await seen(world, nominationIds), finding: 'meets' as const, ...ground, remarks: '' }
      return await world.run(concludeAppraisal, input, specialist)
    }
    world.clock.moveTo('2021-02-26')
    expect(await conclude()).toMatchObject({ refusals: [{ code: 'appraisal.consultation-open' }] })
    world.clock.moveTo('2021-02-27')
    expect(await conclude()).toMatchObject({ ok: true })
  })

  it('is no longer needed when the question is withdrawn', async () => {
    const { ids, department, nominationIds } = await asked()
    await world.must(withdrawConsultation, { consultationId: ids[0] ?? '' }, specialist)
    expect((await world.ask(listConsultations, { answered: false }, department.officer)).rows).toEqual([])
    expect((await world.ask(getAppraisal, { nominationId: nominationIds[0] ?? '' }, specialist))?.obstacles).toEqual([])
  })
})
