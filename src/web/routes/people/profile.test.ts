import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { recordPastAwards } from '#modules/awards/index.ts'
import { decideDuplicate, recordDisciplines, recordRatings, registerHonouree } from '#modules/people/index.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'

const world = await createWorld()
const id = await loadUnits(world)
const office = world.user('standing-specialist', id('ban-thi-dua-khen-thuong'))
const officer = world.user('unit-officer', id('xa-yen-chinh-y-yen'))
const elsewhere = world.user('unit-officer', id('huyen-hai-hau'))
const inspector = world.user('inspector', id('so-noi-vu'))
const register = async (name: string) =>
  (
    await world.must(registerHonouree, {
      kind: 'individual',
      name,
      sex: 'female',
      bornOn: '1975-03-08',
      birthYear: 1975,
      ethnicity: null,
      category: 'truc-tiep',
      unitId: id('xa-yen-chinh-y-yen'),
      positionTitle: 'Công nhân',
      identity: null,
    })
  ).id
const html = async (path: string, user = office) => (await world.get(path, user)).text()

describe('the profile of an honouree', () => {
  it('shows years, awards and, to those who may see it, discipline', async () => {
    const honoureeId = await register('Phạm Thị Lụa')
    const rating = { honoureeId, year: 2020, rating: 'HTXS' as const, documentNumber: '12/QĐ', decidedOn: null }
    await world.must(recordRatings, { records: [rating] })
    const discipline = { honoureeId, form: 'canh-cao' as const, decidedOn: '2019-05-01', effectiveUntil: '2020-05-01' }
    await world.must(recordDisciplines, { records: [{ ...discipline, documentNumber: null }] })
    await world.must(recordPastAwards, {
      awards: [
        {
          honoureeId,
          nominationId: null,
          decisionId: null,
          awardCode: 'bang-khen-tinh',
          level: 'tinh',
          grantedOn: '2020-02-01',
          year: 2019,
          decisionNumber: '88/QĐ-UBND',
          decidedBy: 'Chủ tịch UBND tỉnh',
          honoureeName: 'Phạm Thị Lụa',
          honoureeTitle: '',
          unitId: null,
          unitName: '',
          reason: '',
          achievementFrom: null,
          achievementTo: null,
        },
      ],
    })
    const page = await html(`/doi-tuong/${honoureeId}`)
    for (const text of ['Phạm Thị Lụa', '08/03/1975', 'Hoàn thành xuất sắc', '88/QĐ-UBND', 'Cảnh cáo'])
      expect(page).toContain(text)
    expect(await html(`/doi-tuong/${honoureeId}`, inspector)).toContain('Cảnh cáo')
    expect(await html(`/doi-tuong/${honoureeId}`, inspector)).not.toContain('Sửa thông tin')
    const forOfficer = await html(`/doi-tuong/${honoureeId}`, officer)
    expect(forOfficer).not.toContain('Cảnh cáo')
    expect(forOfficer).toContain('Sửa thông tin')
    expect((await world.get(`/doi-tuong/${honoureeId}`, elsewhere)).status).toBe(403)
    expect((await world.get('/doi-tuong/not-an-id', office)).status).toBe(404)
  })

  it('a merged record leads to the one it was merged into, and can be separated again', async () => {
    const [kept, other] = [await register('Đỗ Thị Gộp'), await register('Đỗ Thị Gộp')]
    expect(await html(`/doi-tuong/${kept}`)).toContain('Có thể trùng với hồ sơ khác')
    await world.must(decideDuplicate, { keptId: kept, otherId: other, decision: 'same', reason: 'Cùng người' }, office)
    expect((await world.get(`/doi-tuong/${other}`, office)).headers.get('location')).toBe(`/doi-tuong/${kept}`)
    expect(await html(`/doi-tuong/${kept}`)).toContain('Hồ sơ đã gộp vào đây')
    expect((await world.post(`/doi-tuong/${other}/tach`, { reason: 'Hai người' }, officer)).status).toBe(403)
    await world.post(`/doi-tuong/${other}/tach`, { reason: 'Hai người khác nhau' }, office)
    expect(await html(`/doi-tuong/${other}`)).toContain('Đỗ Thị Gộp')
  })
})

describe('an identity number', () => {
  it('is sealed, masked, and opened only for a reason that is recorded', async () => {
    const honoureeId = await register('Bùi Thị Kín')
    const address = `/doi-tuong/${honoureeId}/so-dinh-danh`
    const number = '036190012345'
    const refused = await world.post(address, { identity: '03619001' }, officer)
    expect(refused.status).toBe(422)
    const text = await refused.text()
    expect(text).toContain('12 chữ số')
    expect(text).not.toContain('03619001')
    expect((await world.post(address, { identity: '036 190 012 345' }, officer)).status).toBe(303)
    expect((await world.post(address, { identity: number }, elsewhere)).status).toBe(403)
    const page = await html(`/doi-tuong/${honoureeId}`)
    expect(page).not.toContain(number)
    expect(page).toContain('••••')
    expect((await world.post(`${address}/xem`, { reason: 'Đối chiếu hồ sơ' }, officer)).status).toBe(403)
    expect((await world.post(`${address}/xem`, { reason: 'xem' }, office)).status).toBe(422)
    const opened = await world.post(`${address}/xem`, { reason: 'Đối chiếu hồ sơ trình Thủ tướng' }, office)
    expect(opened.headers.get('cache-control')).toBe('no-store')
    expect(await opened.text()).toContain(number)
    const { rows } = await sql<{ name: string; data: string }>`
      SELECT name, data::text AS data FROM history WHERE subjects @> ${[`honouree:${honoureeId}`]}`.execute(world.db)
    expect(rows.map(({ name }) => name)).toContain('identity-opened')
    expect(JSON.stringify(rows)).not.toContain(number)
  })
})
