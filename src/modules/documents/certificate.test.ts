import { afterAll, describe, expect, it } from 'vitest'
import { openPress } from '#platform/documents/open-press.ts'
import { readPdf } from '#tests/support/documents/read-pdf.ts'
import { readQrCodes } from '#tests/support/documents/read-qr-code.ts'
import { type CertificateItem, certificatesContent, type PrintOptions } from './content/certificate.ts'
import { sampleCertificate } from './content/sample.ts'

const press = openPress()
afterAll(() => press.close())
const madeAt = new Date('2021-05-04T02:00:00Z')
const plain: PrintOptions = { form: 'khung', offset: { x: 0, y: 0 } }
const address = (index: number) => `https://thi-dua.example.vn/xac-minh/${String(index).padStart(24, 'x')}`

async function print(items: readonly CertificateItem[], options = plain) {
  const content = certificatesContent(items, options)
  const addresses = items.map((_, index) => address(index))
  return await readPdf(await press.pdf('bang-khen', content, { addresses, madeAt, printRun: items.length > 1 }))
}

const long =
  'Chi bộ Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội, Đội Thanh niên xung kích phòng chống thiên tai và tìm kiếm cứu nạn liên xã Nghĩa Thắng, Nghĩa Lợi, Nghĩa Hải, Nghĩa Lâm, huyện Nghĩa Hưng'

describe('a certificate', () => {
  it('is one page of A4 on its side, accessible, kept as PDF/A, its code leading to its verification', async () => {
    const pdf = await print([sampleCertificate(0)])
    const [page] = pdf.pages
    expect(pdf.pages).toHaveLength(1)
    expect([page?.width, page?.height].map(side => Math.round(side ?? 0))).toEqual([297, 210])
    expect(pdf).toMatchObject({ pdfA: '2A', tagged: true, language: 'vi-VN', title: 'BẰNG KHEN 2021-000001' })
    expect(pdf.fonts.every(font => /\+Tinos-/.test(font))).toBe(true)
    expect(page && readQrCodes(page)).toContain(address(0))
    for (const said of ['BẰNG KHEN', 'Bà Trần Thị Mẫu 1', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU', '2021-000001']) {
      expect(page?.text).toContain(said)
    }
  })

  it('holds the longest names and reasons inside its frame, above what follows them', async () => {
    const stacked = 'Ẫ Ễ Ỗ Ặ Ệ Ộ Ữ Ẩ Ể Ổ'.repeat(8)
    const reason = 'Đã có thành tích đặc biệt xuất sắc, dũng cảm trong phòng, chống thiên tai. '.repeat(12)
    for (const name of [long, stacked, 'W'.repeat(90), `${'Đặng Thị '.repeat(33)}`]) {
      const { pages } = await print([{ ...sampleCertificate(0), name, position: long, reason }])
      const texts = pages[0]?.texts ?? []
      expect(pages).toHaveLength(1)
      for (const { x, y, width } of texts) {
        expect(x).toBeGreaterThan(28)
        expect(x + width).toBeLessThan(269)
        expect(y).toBeLessThan(184)
      }
      // Nothing of the reason hangs down into the date below it.
      const date = texts.find(({ text }) => text.startsWith('Mẫu, ngày'))
      const last = texts.findLast(({ text }) => text.includes('thiên tai'))
      expect((last?.y ?? 0) + 1).toBeLessThan((date?.y ?? 0) - 3)
    }
  })

  it('on a printed form has only what the form leaves open, moved as the printer needs it', async () => {
    const [whole] = (await print([sampleCertificate(1)], { ...plain, form: 'chu' })).pages
    const [form] = (await print([sampleCertificate(1)], { form: 'phoi', offset: { x: 4, y: -3 } })).pages
    expect(whole?.text).toContain('BẰNG KHEN')
    expect(whole?.paths.length).toBeLessThan(3)
    expect(form?.text).not.toMatch(/BẰNG KHEN|CỘNG HÒA/)
    const name = (page: typeof form) => page?.texts.find(({ text }) => text.includes('Nguyễn Văn Mẫu'))
    expect((name(form)?.x ?? 0) - (name(whole)?.x ?? 0)).toBeCloseTo(4, 1)
    expect((name(form)?.y ?? 0) - (name(whole)?.y ?? 0)).toBeCloseTo(-3, 1)
  })

  it('of a batch has a page and a code of its own each, the frame stored once', async () => {
    const items = Array.from({ length: 30 }, (_, index) => sampleCertificate(index))
    const content = certificatesContent(items, plain)
    const addresses = items.map((_, index) => address(index))
    const file = await press.pdf('bang-khen', content, { addresses, madeAt, printRun: true })
    const { pages } = await readPdf(file)
    expect(pages.map(page => /\d{4}-\d{6}/.exec(page.text)?.[0])).toEqual(items.map(({ serial }) => serial))
    expect(pages.map(page => readQrCodes(page).at(-1))).toEqual(addresses)
    // One frame weighs about 60 kB.
    expect(file.length).toBeLessThan(60_000 + 30 * 12_000)
  })

  it('prints what people typed as text', async () => {
    const typed = '#eval("1") $x$ *a* \\ "b" <c>'
    const { pages } = await print([{ ...sampleCertificate(0), name: typed, reason: typed }])
    expect(pages[0]?.text.replaceAll(/\s+/g, '').split(typed.replaceAll(/\s+/g, ''))).toHaveLength(3)
  })
})
