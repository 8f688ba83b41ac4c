import { beforeAll, describe, expect, it } from 'vitest'
import { appraisalsOf, getAppraisal, getCorrection, listConsultations } from '#modules/appraisal/index.ts'
import { aDesk, nominationNow, underAppraisal } from '#modules/appraisal/testing/a-desk.ts'
import { getFile } from '#modules/files/index.ts'
import { pdf } from '#modules/files/testing/sample-files.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { type Actor, roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { World } from '#tests/support/world.ts'

type User = Extract<Actor, { kind: 'user' }>
let world: World
let specialist: User
let head: User
beforeAll(async () => {
  ;({ world, specialist, head } = await aDesk())
})

const page = async (path: string, user?: User) => await (await world.get(path, user)).text()
const version = async (id: string) => String((await nominationNow(world, id)).version)
const deskOf = (id: string) => `/de-nghi/${id}/tham-dinh`
const part = 'bao-cao-thanh-tich'
const ground = { instrument: 'Nghị định số 91/2017/NĐ-CP', article: 'Điều 38' }

describe('the desk of a nomination', () => {
  it('shows the dossier to those who read it, and turns the others away', async () => {
    const { nominationId, officer } = await underAppraisal(world, { dossierParts: [part] })
    const readers = [
      'standing-specialist',
      'standing-head',
      'inspector',
      'council-member',
      'council-secretary',
      'signing-leader',
    ]
    for (const role of roles) {
      const response = await world.get(deskOf(nominationId), world.user(role, newId()))
      expect([role, response.status]).toEqual([role, readers.includes(role) ? 200 : 403])
    }
    expect((await world.get(deskOf(nominationId), officer)).status).toBe(403)
    expect((await world.get(deskOf(nominationId))).headers.get('location')).toContain('/dang-nhap')
    expect((await world.get(deskOf(newId()), specialist)).status).toBe(404)
    expect((await world.get(deskOf('x'), specialist)).status).toBe(404)
  })

  it('takes a dossier from its parts to its conclusion', async () => {
    const { nominationId } = await underAppraisal(world, { dossierParts: [part] })
    const desk = deskOf(nominationId)
    const early = { version: await version(nominationId), finding: 'meets', ...ground, remarks: '' }
    const refused = await world.post(`${desk}/ket-luan`, { ...early, article: 'Điều 38 khoản 1' }, specialist)
    expect(refused.status).toBe(422)
    const again = await refused.text()
    expect(again).toContain('còn thiếu thành phần')
    expect(again).toContain('value="Điều 38 khoản 1"')
    const marks = { version: await version(nominationId), [`state.${part}`]: 'present', [`note.${part}`]: 'Bản giấy' }
    expect((await world.post(`${desk}/thanh-phan`, marks, specialist)).status).toBe(303)
    expect(await page(desk, specialist)).toContain('value="Bản giấy"')
    expect((await world.post(`${desk}/ket-luan`, early, specialist)).status).toBe(303)
    expect(await nominationNow(world, nominationId)).toMatchObject({ status: 'publication' })
    expect(await page(desk, specialist)).toContain('Điều 38, Nghị định số 91/2017/NĐ-CP')
  })

  it('sends ticked fields back, and names the reason that is missing', async () => {
    const { nominationId } = await underAppraisal(world)
    const form = { version: await version(nominationId), flag: ['nominee-title', 'nominee-name'] }
    const wrong = await world.post(
      `${deskOf(nominationId)}/tra-sua`,
      { ...form, 'reason.nominee-title': 'Ghi đúng chức vụ' },
      specialist,
    )
    expect(wrong.status).toBe(422)
    const shown = await wrong.text()
    expect(shown).toContain('href="#reason.nominee-name"')
    expect(shown).toContain('value="Ghi đúng chức vụ"')
    const reasons = { 'reason.nominee-title': 'Ghi đúng chức vụ', 'reason.nominee-name': 'Viết hoa sai' }
    expect((await world.post(`${deskOf(nominationId)}/tra-sua`, { ...form, ...reasons }, specialist)).status).toBe(303)
    expect((await nominationNow(world, nominationId)).status).toBe('returned')
  })

  it('asks bodies by name, offers the nearest, and takes a question back', async () => {
    const { nominationId } = await underAppraisal(world)
    const { unitId } = await aRoundWithNominations(world.db, { status: 'draft' })
    const form = {
      version: await version(nominationId),
      question: 'Việc chấp hành nghĩa vụ thuế năm 2020',
      dueOn: '26/2/2021',
    }
    const wrong = await world.post(
      `${deskOf(nominationId)}/hiep-y`,
      { ...form, otherUnit: 'Cục Thuế sao Hỏa' },
      specialist,
    )
    expect([wrong.status, (await wrong.text()).includes('Cục Thuế sao Hỏa')]).toEqual([422, true])
    expect(
      (await world.post(`${deskOf(nominationId)}/hiep-y`, { ...form, unitIds: [unitId] }, specialist)).status,
    ).toBe(303)
    const { consultations } = (await world.ask(getAppraisal, { nominationId }, specialist)) ?? { consultations: [] }
    expect(consultations).toMatchObject([{ askedUnitId: unitId, dueOn: '2021-02-26' }])
    const withdrawal = { consultation: consultations[0]?.id ?? '' }
    expect((await world.post(`${deskOf(nominationId)}/thu-hoi`, withdrawal, specialist)).status).toBe(303)
  })

  it('writes what was typed as text, never as markup', async () => {
    const { nominationId } = await underAppraisal(world)
    const form = {
      version: await version(nominationId),
      finding: 'does-not-meet',
      ...ground,
      remarks: '<script>alert(1)</script>',
    }
    await world.post(`${deskOf(nominationId)}/ket-luan`, form, specialist)
    const shown = await page(deskOf(nominationId), specialist)
    expect(shown).not.toContain('<script>alert')
    expect(shown).toContain('&lt;script&gt;alert')
  })
})

describe('the work list', () => {
  it('takes many at once, and concludes them after one look at all', async () => {
    const { nominationIds, roundId } = await underAppraisal(world, { count: 3 })
    const chosen = await Promise.all(nominationIds.map(async id => `${id}:${await version(id)}`))
    expect((await world.post('/tham-dinh/nhan', { chosen }, head)).status).toBe(303)
    expect(await page(`/tham-dinh?xem=cua-toi&dot=${roundId}`, head)).toContain('3 hồ sơ')
    const confirm = await world.post('/tham-dinh/ket-luan', { chosen }, head)
    const asked = await confirm.text()
    expect([confirm.status, asked.includes('Người Mẫu 3'), asked.includes('Điều 38')]).toEqual([200, true, true])
    expect(await appraisalsOf(world.db, nominationIds)).toEqual([])
    expect((await world.post('/tham-dinh/ket-luan', { chosen, ...ground, remarks: '' }, head)).status).toBe(303)
    const after = await readNominations(world.db, nominationIds)
    expect(after.every(({ status }) => status === 'publication')).toBe(true)
  })

  it('says when nothing is ticked', async () => {
    const response = await world.post('/tham-dinh/ket-luan', {}, head)
    expect([response.status, (await response.text()).includes('Hãy đánh dấu ít nhất một đề nghị')]).toEqual([422, true])
  })
})

describe('the unit’s page of corrections', () => {
  async function sentBack(flag: string[]) {
    const nominations = await underAppraisal(world, { dossierParts: [part] })
    const { nominationId, officer } = nominations
    const reasons = Object.fromEntries(flag.map(field => [`reason.${field}`, 'Ghi cho đúng quyết định']))
    const form = { version: await version(nominationId), flag, ...reasons }
    await world.post(`${deskOf(nominationId)}/tra-sua`, form, specialist)
    const open = (await world.ask(getCorrection, { nominationId }, officer))?.open ?? []
    const idOf = (field: string) => open.find(request => request.field === field)?.id ?? ''
    return { ...nominations, idOf, path: `/de-nghi/${nominationId}/sua-muc` }
  }

  it('shows exactly the flagged fields, the old value beside, and takes nothing else', async () => {
    const { officer, path, idOf, nominationId } = await sentBack(['nominee-title'])
    const shown = await page(path, officer)
    expect(shown.match(/name="value\./g)).toHaveLength(1)
    expect(shown).toContain('Ghi cho đúng quyết định')
    const form = {
      [`value.${idOf('nominee-title')}`]: 'Tổ trưởng',
      'value.nominee-name': 'Tên khác',
      nomineeName: 'Tên khác',
      awardCode: 'anh-hung-lao-dong',
      status: 'awarded',
    }
    expect((await world.post(path, form, officer)).status).toBe(303)
    expect(await nominationNow(world, nominationId)).toMatchObject({
      nomineeTitle: 'Tổ trưởng',
      nomineeName: 'Người Mẫu 1',
      awardCode: 'bang-khen-thu-tuong',
      status: 'appraisal',
    })
    expect(await page(path, officer)).toContain('Đã gửi lại, chờ Ban xem')
  })

  it('keeps what was typed, and the file that arrived, when something else is wrong', async () => {
    const { officer, path, idOf, nominationId } = await sentBack([`part:${part}`, 'nominee-name'])
    const [file, name] = [idOf(`part:${part}`), idOf('nominee-name')]
    const report = new File([Buffer.from(pdf)], 'bao-cao.pdf', { type: 'application/pdf' })
    const wrong = await world.post(
      path,
      { [`value.${file}`]: report, [`value.${name}`]: '', [`note.${name}`]: 'Xin đổi' },
      officer,
    )
    const shown = await wrong.text()
    expect([wrong.status, shown.includes('bao-cao.pdf'), shown.includes('value="Xin đổi"')]).toEqual([422, true, true])
    const [, kept = ''] = new RegExp(`name="kept.${file}" value="([^"]+)"`).exec(shown) ?? []
    const right = { [`kept.${file}`]: kept, [`value.${name}`]: 'Người Mẫu Một' }
    expect((await world.post(path, right, officer)).status).toBe(303)
    const desk = await world.ask(getAppraisal, { nominationId }, specialist)
    expect(desk?.checklist).toMatchObject([{ state: 'present', fileIds: [kept] }])
    expect((await world.ask(getFile, { fileId: kept }, officer))?.name).toBe('bao-cao.pdf')
  })

  it('is closed to other units and roles', async () => {
    const { path } = await sentBack(['nominee-title'])
    for (const [user, status] of [
      [world.user('unit-officer', newId()), 403],
      [world.user('clerk', newId()), 403],
      [specialist, 200],
    ] as const)
      expect((await world.get(path, user)).status).toBe(status)
    expect((await world.post(path, {}, specialist)).status).toBe(403)
  })
})

describe('the page of questions to a unit', () => {
  it('answers those that are ticked, and keeps the answer when none is', async () => {
    const { nominationId } = await underAppraisal(world)
    const { unitId } = await aRoundWithNominations(world.db, { status: 'draft' })
    const officer = world.user('unit-officer', unitId)
    const form = { version: await version(nominationId), question: 'Việc chấp hành bảo hiểm xã hội', unitIds: [unitId] }
    await world.post(`${deskOf(nominationId)}/hiep-y`, form, specialist)
    expect(await page('/hiep-y', officer)).toContain('Việc chấp hành bảo hiểm xã hội')
    const answer = { opinion: 'agree', answer: 'Không nợ đọng' }
    const none = await world.post('/hiep-y', answer, officer)
    expect([none.status, (await none.text()).includes('Không nợ đọng')]).toEqual([422, true])
    const [row] = (await world.ask(listConsultations, { answered: false }, officer)).rows
    const letter = new File([Buffer.from(pdf)], 'tra-loi.pdf', { type: 'application/pdf' })
    const sent = await world.post('/hiep-y', { ...answer, chosen: [row?.consultation.id ?? ''], file: letter }, officer)
    expect(sent.status).toBe(303)
    expect(await page(deskOf(nominationId), specialist)).toContain('tra-loi.pdf')
    expect(await page('/hiep-y?xem=da-tra-loi', officer)).toContain('Nhất trí')
    expect(await page('/hiep-y', world.user('unit-officer', newId()))).not.toContain('bảo hiểm')
  })
})
