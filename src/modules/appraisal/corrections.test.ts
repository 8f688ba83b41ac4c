import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerFile } from '#modules/files/index.ts'
import {
  attachFile,
  attachSubmissionFile,
  changeNomination,
  removeNominations,
  saveNominationDraft,
} from '#modules/nominations/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { World } from '#tests/support/world.ts'
import { correctNomination, getAppraisal, getCorrection, returnForCorrection, reviewCorrections } from './index.ts'
import { aDesk, nominationNow, seen, underAppraisal } from './testing/a-desk.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let specialist: User
let head: User
beforeAll(async () => {
  ;({ world, specialist, head } = await aDesk())
})
beforeEach(() => world.clock.moveTo('2021-02-05'))

const reason = 'Ghi đúng theo quyết định bổ nhiệm'
async function returned(flags = [{ field: 'nominee-title', reason }], wanted = {}) {
  const nominations = await underAppraisal(world, wanted)
  const { nominationId, officer } = nominations
  const [{ version } = { version: 0 }] = await seen(world, [nominationId])
  const input = { nominationId, version, flags } as Parameters<typeof returnForCorrection.run>[1]
  const { dueOn } = await world.must(returnForCorrection, input, specialist)
  const open = (await world.ask(getCorrection, { nominationId }, officer))?.open ?? []
  return { ...nominations, dueOn, open, requestId: open[0]?.id ?? '' }
}
const now = (id: string) => nominationNow(world, id)

describe('returning a nomination for correction', () => {
  it('gives the unit exactly the flagged fields, with what they say now, and five working days over Tết', async () => {
    const { nominationId, open, dueOn } = await returned()
    expect(open).toMatchObject([{ field: 'nominee-title', reason, oldValue: 'Công nhân' }])
    expect(dueOn).toBe('2021-02-19')
    expect(await now(nominationId)).toMatchObject({ status: 'returned', dueOn, handlerId: specialist.userId })
  })

  it('changes those fields alone, and the desk that asked sees old and new', async () => {
    const { nominationId, officer, requestId } = await returned()
    const before = await now(nominationId)
    const corrections = [{ requestId, value: 'Tổ trưởng sản xuất', note: '' }]
    await world.must(correctNomination, { nominationId, corrections }, officer)
    const after = await now(nominationId)
    expect(after).toEqual({
      ...before,
      nomineeTitle: 'Tổ trưởng sản xuất',
      status: 'appraisal',
      dueOn: after.dueOn,
      statusSince: after.statusSince,
      version: after.version,
    })
    const desk = await world.ask(getAppraisal, { nominationId }, specialist)
    expect(desk?.requests).toMatchObject([{ oldValue: 'Công nhân', newValue: 'Tổ trưởng sản xuất' }])
    expect(desk?.obstacles).toEqual(['review'])
  })

  it('lets the clock of the desk stand still meanwhile: it runs on for the days it had', async () => {
    // On Friday 5 February five working days were left until 19 February: Tết lies between.
    const { nominationId, officer, requestId } = await returned()
    world.clock.moveTo('2021-02-24')
    const corrections = [{ requestId, value: 'Tổ trưởng', note: '' }]
    await world.must(correctNomination, { nominationId, corrections }, officer)
    expect((await now(nominationId)).dueOn).toBe('2021-03-03')
  })

  it('refuses every attempt to change anything else', async () => {
    const { nominationId, officer, requestId } = await returned()
    const other = await returned([{ field: 'nominee-name', reason }])
    const correct = (corrections: { requestId: string; value: string; note: string }[], by: User = officer) =>
      world.run(correctNomination, { nominationId, corrections }, by)
    const right = { requestId, value: 'Tổ trưởng', note: '' }
    const attempts = [
      [await correct([{ ...right, requestId: other.requestId }]), 'correction.not-flagged'],
      [await correct([right, { ...right, requestId: newId() }]), 'correction.not-flagged'],
      [await correct([right, { ...right, requestId: other.requestId }]), 'correction.not-flagged'],
      [await correct([{ ...right, value: 'Công nhân' }]), 'correction.unchanged'],
      [await correct([right], other.officer), 'access.denied'],
      [await correct([right], specialist), 'access.denied'],
      [await correct([right], world.user('inspector', newId())), 'access.denied'],
    ] as const
    for (const [attempt, code] of attempts) expect(attempt).toMatchObject({ ok: false, refusals: [{ code }] })
    expect(await now(nominationId)).toMatchObject({ status: 'returned', nomineeTitle: 'Công nhân' })
    await world.must(correctNomination, { nominationId, corrections: [right] }, officer)
    expect(await correct([right])).toMatchObject({ refusals: [{ code: 'correction.not-asked' }] })
  })

  it('leaves no other way in: not by the form of drafts, nor by papers, nor by taking it out', async () => {
    const { nominationId, submissionId, unitId, officer } = await returned()
    const { version } = await now(nominationId)
    const head = world.user('unit-head', unitId)
    const file = { hash: 'c'.repeat(64), name: 'khac.pdf', mediaType: 'application/pdf', size: 9, ownerUnitId: unitId }
    const { id: fileId } = await world.must(registerFile, file)
    const part = { partCode: 'bao-cao-thanh-tich' as const, fileId }
    const before = await now(nominationId)
    for (const by of [officer, head, specialist]) {
      const change = { nominationId, version, change: { title: 'Chức vụ khác', summary: 'Thành tích khác' } }
      for (const attempt of [
        await world.run(changeNomination, change, by),
        await world.run(saveNominationDraft, change, by),
        await world.run(attachFile, { nominationId, ...part }, by),
        await world.run(attachSubmissionFile, { submissionId, ...part, partCode: 'bien-ban-hop' }, by),
        await world.run(removeNominations, { submissionId, nominationIds: [nominationId] }, by),
      ])
        expect(attempt.ok).toBe(false)
    }
    expect(await now(nominationId)).toEqual(before)
  })

  it('wants every flagged field answered, and a word for one that stays', async () => {
    const { nominationId, officer, open } = await returned([
      { field: 'nominee-title', reason },
      { field: 'nominee-name', reason },
    ])
    const [title, name] = [
      open.find(({ field }) => field === 'nominee-title')?.id ?? '',
      open.find(({ field }) => field === 'nominee-name')?.id ?? '',
    ]
    const one = await world.run(
      correctNomination,
      { nominationId, corrections: [{ requestId: title, value: 'Tổ trưởng', note: '' }] },
      officer,
    )
    expect(one).toMatchObject({ refusals: [{ code: 'correction.unanswered', at: name }] })
    const corrections = [
      { requestId: title, value: 'Tổ trưởng', note: '' },
      { requestId: name, value: 'Người Mẫu 1', note: 'Đúng như căn cước' },
    ]
    expect(await world.must(correctNomination, { nominationId, corrections }, officer)).toMatchObject({ changed: 1 })
  })

  it('takes files of the unit for a part, and of nobody else', async () => {
    const part = 'part:bao-cao-thanh-tich'
    const flags = [{ field: part, reason: 'Bản quét mờ' }]
    const { nominationId, officer, requestId, unitId } = await returned(flags, { dossierParts: ['bao-cao-thanh-tich'] })
    const file = { hash: 'a'.repeat(64), name: 'bao-cao.pdf', mediaType: 'application/pdf', size: 9 }
    const { id: ours } = await world.must(registerFile, { ...file, ownerUnitId: unitId })
    const { id: theirs } = await world.must(registerFile, { ...file, ownerUnitId: (await returned()).unitId })
    const send = (value: string) =>
      world.run(correctNomination, { nominationId, corrections: [{ requestId, value, note: '' }] }, officer)
    for (const wrong of [theirs, newId(), 'x', `${ours},${theirs}`])
      expect(await send(wrong)).toMatchObject({ refusals: [{ code: 'correction.file-unknown', at: requestId }] })
    expect(await send(ours)).toMatchObject({ ok: true })
    const desk = await world.ask(getAppraisal, { nominationId }, specialist)
    expect(desk?.checklist).toMatchObject([{ partCode: 'bao-cao-thanh-tich', state: 'present', fileIds: [ours] }])
  })

  it('refuses fields the dossier does not have, one twice, none, and a second editor', async () => {
    const { nominationId } = await underAppraisal(world)
    const [{ version } = { version: 0 }] = await seen(world, [nominationId])
    const send = (flags: { field: string; reason: string }[], at = version) => {
      const input = { nominationId, version: at, flags } as Parameters<typeof returnForCorrection.run>[1]
      return world.run(returnForCorrection, input, specialist)
    }
    const title = { field: 'nominee-title', reason }
    for (const [attempt, code] of [
      [await send([{ field: 'status', reason }]), 'correction.field-unknown'],
      [await send([{ field: 'part:khong-co', reason }]), 'correction.field-unknown'],
      [await send([title, title]), 'correction.flagged-twice'],
      [await send([]), 'correction.nothing-flagged'],
      [await send([{ ...title, reason: '' }]), 'correction.reason-missing'],
      [await send([title], version + 1), 'changed-meanwhile'],
    ] as const)
      expect(attempt).toMatchObject({ refusals: [{ code }] })
  })
})

describe('looking at corrections', () => {
  async function corrected() {
    const sent = await returned([
      { field: 'nominee-title', reason },
      { field: 'nominee-name', reason },
    ])
    const { nominationId, officer, open } = sent
    const corrections = open.map(({ id, oldValue }) => ({ requestId: id, value: `${oldValue} sửa`, note: '' }))
    await world.must(correctNomination, { nominationId, corrections }, officer)
    const [{ version } = { version: 0 }] = await seen(world, [nominationId])
    return { ...sent, version, ids: open.map(({ id }) => id) }
  }

  it('is for the desk that asked, and for the head; nobody else of the office', async () => {
    const { nominationId, version, ids } = await corrected()
    const verdicts = ids.map(requestId => ({ requestId, accepted: true, reason: '' }))
    const another = world.user('standing-specialist', newId())
    expect(await world.run(reviewCorrections, { nominationId, version, verdicts }, another)).toMatchObject({
      refusals: [{ code: 'appraisal.another-desk' }],
    })
    await world.must(reviewCorrections, { nominationId, version, verdicts }, head)
    expect((await world.ask(getAppraisal, { nominationId }, specialist))?.obstacles).toEqual([])
  })

  it('asks again for single fields, and only these come back to the unit', async () => {
    const { nominationId, version, ids, officer } = await corrected()
    const [good = '', bad = ''] = ids
    const verdicts = [
      { requestId: good, accepted: true, reason: '' },
      { requestId: bad, accepted: false, reason: 'Vẫn chưa đúng quyết định' },
    ]
    const half = { nominationId, version, verdicts: verdicts.slice(0, 1) }
    expect(await world.run(reviewCorrections, half, specialist)).toMatchObject({
      refusals: [{ code: 'correction.review-all' }],
    })
    expect(await world.must(reviewCorrections, { nominationId, version, verdicts }, specialist)).toEqual({
      askedAgain: 1,
    })
    const again = await world.ask(getCorrection, { nominationId }, officer)
    expect(again?.open).toHaveLength(1)
    expect(again?.open[0]?.oldValue).toMatch(/ sửa$/)
    expect(again?.open[0]?.reason).toBe('Vẫn chưa đúng quyết định')
  })
})
