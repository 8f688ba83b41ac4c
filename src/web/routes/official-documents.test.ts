import { beforeAll, describe, expect, it } from 'vitest'
import { draftDecision, issueDecision, sendToSigning, signDecision } from '#modules/decisions/index.ts'
import { aRoundWithNominations } from '#modules/nominations/testing/a-round-with-nominations.ts'
import { roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { readPdf } from '#tests/support/documents/read-pdf.ts'
import { readWord } from '#tests/support/documents/read-word.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let unitId: string
beforeAll(async () => {
  world = await createWorld({ on: '2021-05-04' })
  unitId = (await loadUnits(world))('so-noi-vu')
})

const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer())

async function drafted(level: 'tinh' | 'nha-nuoc') {
  const round = await aRoundWithNominations(world.db, { status: 'decision', level, count: 3 })
  const texts = {
    abstract: 'Về việc tặng Bằng khen',
    reason: 'đã có thành tích xuất sắc năm 2020',
    signerPosition: 'Phó Chủ tịch',
    signerName: 'Trần Lê Đoài',
  }
  const specialist = world.user('standing-specialist', unitId)
  return (await world.must(draftDecision, { ...round, ...texts }, specialist)).id
}

describe('the text of a decision', () => {
  it('leaves room for number and date in a draft, and bears them once issued', async () => {
    const decisionId = await drafted('tinh')
    const clerk = world.user('clerk', unitId)
    const draft = await readPdf(await bytes(await world.get(`/quyet-dinh/${decisionId}/van-ban.pdf`, clerk)))
    expect(draft.pages[0]?.text).toMatch(/Số:\s+\/QĐ-UBND/)
    expect(draft.pages[0]?.text).toMatch(/Nam Định, ngày\s+tháng\s+năm 2021/)
    await world.must(sendToSigning, { decisionId }, world.user('standing-head', unitId))
    await world.must(signDecision, { decisionId }, world.user('signing-leader', unitId))
    const papers = { decisionId, number: '7', symbol: 'QĐ-UBND', issuedOn: '2021-05-04', signedFileId: null }
    await world.must(issueDecision, papers, clerk)
    const response = await world.get(`/quyet-dinh/${decisionId}/van-ban.pdf`, clerk)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const [page, list] = (await readPdf(await bytes(response))).pages
    for (const said of [
      'Số: 07/QĐ-UBND',
      'Nam Định, ngày 04 tháng 5 năm 2021',
      'TỈNH NAM ĐỊNH',
      'KT. CHỦ TỊCH',
      'cho 03 cá nhân đã có thành tích xuất sắc năm 2020',
    ]) {
      expect(page?.text.replaceAll(/\s+/g, ' ')).toContain(said)
    }
    expect(list?.text).toContain('Công nhân, Ủy ban nhân dân huyện Ý Yên')
    const word = readWord(await bytes(await world.get(`/quyet-dinh/${decisionId}/van-ban.docx`, clerk)))
    expect(word.paragraphs).toContain('Số: 07/QĐ-UBND')
    expect(word.paragraphs).toContain('Người Mẫu 3')
  })

  it('is a letter to the Prime Minister where the award is decided above the province', async () => {
    const decisionId = await drafted('nha-nuoc')
    const response = await world.get(`/quyet-dinh/${decisionId}/van-ban.pdf`, world.user('clerk', unitId))
    const [page] = (await readPdf(await bytes(response))).pages
    expect(page?.text).toContain('Kính gửi: Thủ tướng Chính phủ')
    expect(page?.text).toContain('TM. ỦY BAN NHÂN DÂN')
  })

  it('is for those who may read the decision, and for nobody else', async () => {
    const decisionId = await drafted('tinh')
    const readers = [
      'standing-specialist',
      'standing-head',
      'signing-leader',
      'clerk',
      'inspector',
      'council-secretary',
    ]
    for (const role of roles) {
      for (const ending of ['pdf', 'docx']) {
        const { status } = await world.get(`/quyet-dinh/${decisionId}/van-ban.${ending}`, world.user(role, unitId))
        expect({ role, ending, status }).toEqual({ role, ending, status: readers.includes(role) ? 200 : 403 })
      }
    }
    expect((await world.get(`/quyet-dinh/${decisionId}/van-ban.pdf`)).status).toBe(303)
    const clerk = world.user('clerk', unitId)
    expect((await world.get(`/quyet-dinh/${newId()}/van-ban.pdf`, clerk)).status).toBe(404)
    expect((await world.get('/quyet-dinh/khong-co/van-ban.pdf', clerk)).status).toBe(404)
  })
})
