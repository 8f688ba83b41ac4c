import { afterAll, describe, expect, it } from 'vitest'
import { openPress } from '#platform/documents/open-press.ts'
import { type PdfPage, readPdf } from '#tests/support/documents/read-pdf.ts'
import { readQrCodes } from '#tests/support/documents/read-qr-code.ts'
import { sampleDocument } from './content/sample.ts'
import { type DecisionContent, documentKinds, type ListRow } from './document.ts'

const press = openPress()
afterAll(() => press.close())
const madeAt = new Date('2021-05-04T02:00:00Z')
const address = 'https://thi-dua.example.vn/ho-so/0197b1c2-0000-7000-8000-000000000001'

async function setSample(kind: (typeof documentKinds)[number]) {
  const { content } = sampleDocument(kind)
  const layout = kind === 'to-trinh-cap-tren' ? 'to-trinh' : kind
  return await readPdf(await press.pdf(layout, { ...content }, { addresses: [address], madeAt }))
}

async function setDecision(changes: Partial<DecisionContent>) {
  const content = { ...sampleDocument('quyet-dinh').content, ...changes }
  return await readPdf(await press.pdf('quyet-dinh', content, { madeAt }))
}

const find = (page: PdfPage | undefined, text: string) => {
  const found = page?.texts.find(each => each.text.includes(text))
  if (found === undefined) throw new Error(`“${text}” is not on the page: ${page?.text}`)
  return found
}
const middle = ({ x, width }: { x: number; width: number }) => x + width / 2

describe('every official document', () => {
  it.each(documentKinds)('%s is an accessible PDF/A of one family of letters, A4, within its margins', async kind => {
    const pdf = await setSample(kind)
    expect(pdf.pdfA).toBe('2A')
    expect(pdf.tagged).toBe(true)
    expect(pdf.language).toBe('vi-VN')
    expect(pdf.title?.length).toBeGreaterThan(10)
    expect(pdf.fonts.filter(font => !/^[A-Z]{6}\+Tinos-(Regular|Bold|Italic|BoldItalic)$/.test(font))).toEqual([])
    const [first] = pdf.pages
    expect([first?.width, first?.height].map(side => Math.round(side ?? 0))).toEqual([210, 297])
    for (const { x, width, y } of first?.texts ?? []) {
      expect(x).toBeGreaterThan(29.9)
      expect(x + width).toBeLessThan(195.5)
      expect(y).toBeLessThan(277)
    }
  })

  it('heads its first page as Phụ lục I of Nghị định 30/2020 lays down', async () => {
    const [page] = (await setSample('to-trinh')).pages
    const nation = find(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    const motto = find(page, 'Độc lập - Tự do - Hạnh phúc')
    const above = find(page, 'UBND TỈNH MẪU')
    const issuer = find(page, 'SỞ MẪU')
    const number = find(page, 'Số: 999999/TTr-SM')
    const place = find(page, 'Mẫu, ngày 04 tháng 5 năm 2021')
    expect(nation).toMatchObject({ font: 'Tinos-Bold', size: 13 })
    expect(motto).toMatchObject({ font: 'Tinos-Bold', size: 14 })
    expect(above).toMatchObject({ font: 'Tinos-Regular', size: 13 })
    expect(issuer).toMatchObject({ font: 'Tinos-Bold', size: 13 })
    expect(number).toMatchObject({ font: 'Tinos-Regular', size: 13 })
    expect(place).toMatchObject({ font: 'Tinos-Italic', size: 14 })
    for (const below of [motto, place]) expect(middle(below)).toBeCloseTo(middle(nation), 0)
    for (const below of [issuer, number]) expect(middle(below)).toBeCloseTo(middle(above), 0)
    expect(nation.x).toBeGreaterThan(above.x + above.width)
    // Number and date stand on one line.
    expect(Math.abs(number.y - place.y)).toBeLessThan(1)
    expect(nation.y).toBeLessThan(26)
    const type = find(page, 'TỜ TRÌNH')
    expect(type).toMatchObject({ font: 'Tinos-Bold', size: 14 })
    expect(middle(type)).toBeCloseTo(30 + 165 / 2, 0)
  })

  it('signs on the right beside the recipients, who stand in 11 points under a bold italic head', async () => {
    const [page] = (await setSample('quyet-dinh')).pages
    const received = find(page, 'Nơi nhận:')
    const signer = page?.texts.findLast(({ text }) => text === 'CHỦ TỊCH')
    expect(received).toMatchObject({ font: 'Tinos-BoldItalic', size: 12 })
    expect(find(page, 'Như Điều 2;')).toMatchObject({ font: 'Tinos-Regular', size: 11 })
    expect(signer).toMatchObject({ font: 'Tinos-Bold', size: 14 })
    expect(Math.abs((signer?.y ?? 0) - received.y)).toBeLessThan(2)
    expect(signer?.x).toBeGreaterThan(110)
    expect(find(page, 'Căn cứ Kế hoạch mẫu;').font).toBe('Tinos-Italic')
    expect(find(page, 'Theo đề nghị của Giám đốc Sở Nội vụ.').font).toBe('Tinos-Italic')
    expect(find(page, 'Phạm Thị Mẫu Ký')).toMatchObject({ font: 'Tinos-Bold', size: 14 })
  })

  it('numbers its pages from the second, in the middle of the upper margin', async () => {
    const { pages } = await setSample('quyet-dinh')
    const numbers = pages.map(page => page.texts.filter(({ y, text }) => y < 16 && /^\d+$/.test(text)))
    expect(numbers.map(found => found.map(({ text }) => text))).toEqual([[], ['2']])
    expect(numbers[1]?.[0]).toMatchObject({ size: 14 })
    expect(middle(numbers[1]?.[0] ?? { x: 0, width: 0 })).toBeCloseTo(112.5, 0)
  })

  it('bears on a receipt a code that leads to the dossier', async () => {
    const [page] = (await setSample('giay-hen')).pages
    expect(page && readQrCodes(page)).toEqual([address])
  })
})

describe('an attached list', () => {
  const rows = (count: number): ListRow[] =>
    Array.from({ length: count }, (_, index) => ({
      no: String(index + 1),
      name: `Nguyễn Thị Mẫu ${index + 1}`,
      position: 'Giáo viên, Trường Trung học phổ thông Mẫu',
      summary: 'Thành tích',
    }))
  const list = sampleDocument('quyet-dinh').content as DecisionContent

  it('of hundreds names everyone once and repeats the names of its columns on every page', async () => {
    const [first] = list.lists
    if (first === undefined) throw new Error('The sample has no list')
    const groups = [{ no: 'I', name: 'Cá nhân', rows: rows(400) }]
    const { pages } = await setDecision({ lists: [{ ...first, groups }] })
    expect(pages.length).toBeGreaterThan(8)
    for (const page of pages.slice(1)) expect(page.text).toContain('Họ và tên, tên tập thể')
    const named = pages.flatMap(page => page.texts.filter(({ text }) => text.startsWith('Nguyễn Thị Mẫu')))
    expect(new Set(named.map(({ text }) => text)).size).toBe(400)
    expect(named).toHaveLength(400)
  })

  it('with a column for achievements lies on its side', async () => {
    const { pages } = await setSample('to-trinh-cap-tren')
    const sides = pages.map(page => [page.width, page.height].map(Math.round))
    expect(sides).toEqual([
      [210, 297],
      [297, 210],
    ])
    expect(pages[1]?.text).toContain('Thành tích mẫu thứ hai')
  })
})

describe('whatever people typed', () => {
  it('is printed as text and never read as code', async () => {
    const typed = '#eval("1+1") #{panic()} $x^2$ *đậm* _nghiêng_ @nhan <nhan> \\n "dấu" `mã` // [a] = b - c + d ~ ...'
    const { pages } = await setDecision({ abstract: [typed], bases: [typed], recipients: [typed] })
    const text = (pages[0]?.text ?? '').replaceAll(/\s+/g, '')
    expect(text.split(typed.replaceAll(/\s+/g, ''))).toHaveLength(4)
  })

  it('is composed, broken where it is too long, and shows a square for what no letter can be drawn', async () => {
    const { pages } = await setDecision({
      abstract: [`Nguyê\u0303n Thị ${'Dài'.repeat(120)} 😀 漢`],
      articles: [{ no: '1', text: 'Một đoạn rất dài. '.repeat(900), more: [] }],
    })
    expect(pages.length).toBeGreaterThan(4)
    expect(pages[0]?.text).toContain('Nguyễn Thị')
    expect(pages[0]?.text).toContain('□')
    for (const { x, width } of pages[0]?.texts ?? []) expect(x + width).toBeLessThan(195.5)
  })

  it('gives the same file twice for the same content and instant', async () => {
    const make = () => press.pdf('quyet-dinh', { ...sampleDocument('quyet-dinh').content }, { madeAt })
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })
})
