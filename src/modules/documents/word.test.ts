import { afterAll, describe, expect, it } from 'vitest'
import { openPress } from '#platform/documents/open-press.ts'
import { readWord } from '#tests/support/documents/read-word.ts'
import { sampleDocument } from './content/sample.ts'
import { wordValues } from './content/word-values.ts'
import { documentKinds, type OfficialDocument } from './document.ts'

const press = openPress()
afterAll(() => press.close())

const fill = async (document: OfficialDocument) =>
  readWord(await press.word(await press.defaultTemplate(document.kind), wordValues(document)))

/** Twentieths of a point. */
const millimetres = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4)

describe('every Word document', () => {
  it.each(documentKinds)(
    '%s names Times New Roman, is A4 within the margins, numbered from the second page',
    async kind => {
      const { xml, part } = await fill(sampleDocument(kind))
      const [first] = xml.match(/<w:sectPr>.*?<\/w:sectPr>/s) ?? []
      const value = (name: string) => new RegExp(`w:${name}="(\\d+)"`).exec(first ?? '')?.[1]
      expect([value('w'), value('h')].map(millimetres)).toEqual([210, 297])
      expect(['top', 'bottom', 'left', 'right'].map(value).map(millimetres)).toEqual([20, 20, 30, 15])
      expect(first).toContain('<w:titlePg/>')
      expect(part('word/header1.xml')).toMatch(/w:jc w:val="center".* PAGE /s)
      expect(part('word/header2.xml')).not.toContain('PAGE')
      const styles = part('word/styles.xml')
      expect(
        new Set(styles.match(/w:(?:ascii|hAnsi|cs|eastAsia)="[A-Z][^"]+"/g)?.map(each => each.split('"')[1])),
      ).toEqual(new Set(['Times New Roman']))
      expect(xml).not.toContain('w:rFonts')
      expect(styles).toContain('w:val="vi-VN"')
      // 11 to 14 points, and the thin lines that carry rules.
      const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size) / 2)
      expect(sizes.filter(size => size !== 2 && (size < 11 || size > 14))).toEqual([])
    },
  )

  it.each(documentKinds)('%s leaves no placeholder behind and says what the PDF says', async kind => {
    const document = sampleDocument(kind)
    const { paragraphs } = await fill(document)
    const text = paragraphs.join('\n')
    expect(text).not.toMatch(/[{}]/)
    const { head, type, abstract } = document.content
    for (const said of [...head.issuer, head.number, head.place, type, ...abstract]) expect(text).toContain(said)
  })

  it('says everything of a decision, in the order of the decree', async () => {
    const { paragraphs } = await fill(sampleDocument('quyet-dinh'))
    const order = [
      'ỦY BAN NHÂN DÂN\nTỈNH MẪU',
      'CỘNG HÒA XÃ HỘI',
      'Số: 999999/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'Về việc mẫu',
      'CHỦ TỊCH ỦY BAN',
      'Căn cứ Luật Tổ chức',
      'QUYẾT ĐỊNH:',
      'Điều 1. ',
      'Điều 2. ',
      'Nơi nhận:',
      '- Như Điều 2;',
      'DANH SÁCH',
      'Tập thể Mẫu Một',
      'Nguyễn Văn Mẫu Hai',
    ]
    const places = order.map(text => paragraphs.findIndex(paragraph => paragraph.startsWith(text)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('lays the list of a letter upward on its side, its column names repeated', async () => {
    const { xml } = await fill(sampleDocument('to-trinh-cap-tren'))
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
    expect(xml).toContain('<w:tblHeader/>')
  })

  it('keeps markup, placeholders and line ends that people typed as text', async () => {
    const document = sampleDocument('quyet-dinh')
    if (document.kind !== 'quyet-dinh') throw new Error('Not a decision')
    const typed = '<w:p>&amp;</w:p> {Người ký} {#Điều} "a" \'b\' ]]>'
    const { paragraphs, xml } = await fill({ ...document, content: { ...document.content, abstract: [typed] } })
    expect(paragraphs).toContain(typed)
    expect(xml.match(/<w:p[ >]/g)?.length).toBe((await fill(document)).xml.match(/<w:p[ >]/g)?.length)
  })
})
