import { beforeAll, describe, expect, it } from 'vitest'
import { addNominations, findSubmission, sendSubmission, submitSubmission } from '#modules/nominations/index.ts'
import { aNominatingUnit, type NominatingUnit } from '#modules/nominations/testing/a-nominating-unit.ts'
import { readPdf } from '#tests/support/documents/read-pdf.ts'
import { readQrCodes } from '#tests/support/documents/read-qr-code.ts'
import { readWord } from '#tests/support/documents/read-word.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let unit: (key: string) => string
let department: NominatingUnit
beforeAll(async () => {
  world = await createWorld({ on: '2021-04-02' })
  unit = await loadUnits(world)
  department = await aNominatingUnit(world, unit('so-tu-phap'))
})

const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer())

async function prepared() {
  const submissionId = await department.draft('Tờ trình đề nghị tặng Bằng khen năm 2020')
  const nominations = await department.complete(await department.register(2))
  await world.must(addNominations, { submissionId, nominations }, department.officer)
  return submissionId
}

async function submitted() {
  const submissionId = await prepared()
  await world.must(sendSubmission, { submissionId }, department.officer)
  await world.must(submitSubmission, { submissionId }, department.head)
  return submissionId
}

describe('the papers of a submission', () => {
  it('the letter of a department bears its head, its symbol and its list', async () => {
    const submissionId = await prepared()
    const { pages } = await readPdf(
      await bytes(await world.get(`/ho-so/${submissionId}/to-trinh.pdf`, department.officer)),
    )
    const text = pages[0]?.text.replaceAll(/\s+/g, ' ') ?? ''
    for (const said of ['UBND TỈNH NAM ĐỊNH', 'SỞ TƯ PHÁP', '/TTr-STP', 'TỜ TRÌNH', 'Nam Định, ngày', '02 cá nhân']) {
      expect(text).toContain(said)
    }
    expect(pages[1]?.text).toContain('Người Mẫu 2')
    const word = readWord(await bytes(await world.get(`/ho-so/${submissionId}/to-trinh.docx`, department.officer)))
    expect(word.paragraphs).toContain('SỞ TƯ PHÁP')
  })

  it('the receipt tells the code and the day of return, and its QR code leads to the dossier', async () => {
    const submissionId = await submitted()
    const submission = await findSubmission(world.db, submissionId)
    const response = await world.get(`/ho-so/${submissionId}/giay-hen.pdf`, department.officer)
    const [page] = (await readPdf(await bytes(response))).pages
    const text = page?.text.replaceAll(/\s+/g, ' ') ?? ''
    expect(text).toContain(submission?.dossierCode)
    expect(text).toContain('25 ngày làm việc')
    expect(text).toContain('Sở Tư pháp tỉnh Nam Định')
    expect(text).toContain('SỞ NỘI VỤ')
    const [, month, day] = submission?.returnOn?.split('-') ?? []
    expect(text).toContain(`ngày ${day} tháng ${Number(month)} năm 2021`)
    expect(text).toContain('Báo cáo thành tích có xác nhận')
    expect(page && readQrCodes(page)).toEqual([`http://localhost/ho-so/${submissionId}`])
    const word = readWord(await bytes(await world.get(`/ho-so/${submissionId}/giay-hen.docx`, department.officer)))
    expect(word.paragraphs.join('\n')).toContain(submission?.dossierCode)
  })

  it('there is no receipt before there is a dossier code', async () => {
    const submissionId = await prepared()
    expect((await world.get(`/ho-so/${submissionId}/giay-hen.pdf`, department.officer)).status).toBe(404)
  })

  it('are for those who may read the submission', async () => {
    const [draft, sent] = [await prepared(), await submitted()]
    const office = world.user('standing-specialist', unit('ban-thi-dua-khen-thuong'))
    const other = world.user('unit-officer', unit('so-tai-chinh'))
    const status = async (id: string, paper: string, user = office) =>
      (await world.get(`/ho-so/${id}/${paper}`, user)).status
    expect(await status(sent, 'giay-hen.pdf')).toBe(200)
    expect(await status(draft, 'to-trinh.pdf')).toBe(403)
    for (const paper of ['giay-hen.pdf', 'giay-hen.docx', 'to-trinh.pdf', 'to-trinh.docx']) {
      expect(await status(sent, paper, other)).toBe(403)
      expect((await world.get(`/ho-so/${sent}/${paper}`)).status).toBe(303)
    }
  })
})
