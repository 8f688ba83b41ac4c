import { paragraph, rule, run, table } from './open-xml.ts'

/** The width of the text of an upright page, and of one that lies on its side, in millimetres. */
export const textWidth = 165
const textWidthLandscape = 257

const centred = { align: 'center' } as const
// Word wants a paragraph between a table and the end of its section.
const afterTable = paragraph('')
const repeated = (name: string) => `{#${name} [loopOver: "paragraph"]}`

/** Boxes 1 to 4 of the decree: issuer and number on the left, national name, motto, place and date on the right. */
export function letterhead(): string {
  const widths = [58, 107]
  const issuer = [
    paragraph(run(`${repeated('Cơ quan cấp trên')}{Tên}{/}`, { size: 13 }), centred),
    paragraph(run('{Cơ quan ban hành}', { size: 13, bold: true }), centred),
    rule(22, 58),
  ]
  const nation = [
    paragraph(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }), centred),
    paragraph(run('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }), centred),
    rule(62, 107),
  ]
  const numbered = paragraph(run('{Số ký hiệu}', { size: 13 }), { ...centred, before: 4 })
  const dated = paragraph(run('{Địa danh, ngày tháng}', { size: 14, italic: true }), { ...centred, before: 4 })
  const rows = [
    [{ content: issuer.join('') }, { content: nation.join('') }],
    [{ content: numbered }, { content: dated }],
  ]
  return table(rows, { widths, border: false })
}

/** Box 5a: the type of the document and what it is about. */
export const typeAndAbstract = (): string =>
  [
    paragraph(run('{Tên loại}', { bold: true }), { ...centred, before: 14, style: 'Heading1' }),
    paragraph(run('{Trích yếu}', { bold: true }), { ...centred, keepWithNext: true }),
    rule(55, textWidth),
    paragraph('', { after: 4 }),
  ].join('')

export const bases = (): string =>
  paragraph(run(`${repeated('Căn cứ')}{Nội dung}{/}`, { italic: true }), { align: 'both', before: 6, indented: true })

export const body = (name: string): string =>
  paragraph(run(`${repeated(name)}{Nội dung}{/}`), { align: 'both', before: 6, indented: true })

/** Boxes 7 and 9b: who signs, beside who receives it. */
export function closing(recipients: boolean, signatures: readonly [string, string][]): string {
  const left = recipients
    ? [
        paragraph(run('Nơi nhận:', { size: 12, bold: true, italic: true })),
        paragraph(run(`${repeated('Nơi nhận')}- {Tên}{/}`, { size: 11 })),
      ]
    : []
  const signing = signatures.map(([position, name]) => ({
    content: [
      paragraph(run(`{${position}}`, { bold: true }), { ...centred, keepWithNext: true }),
      ...Array.from({ length: 4 }, () => paragraph('', { keepWithNext: true })),
      paragraph(run(`{${name}}`, { bold: true }), centred),
    ].join(''),
  }))
  const cells = recipients ? [{ content: left.join('') }, ...signing] : signing
  const widths = cells.map(() => textWidth / cells.length)
  return `${paragraph('', { before: 6 })}${table([cells], { widths, border: false })}${afterTable}`
}

const cell = (text: string, align: 'left' | 'center', bold = false) => ({
  content: paragraph(run(text, { size: 13, bold }), { align, before: 2, after: 2 }),
})

/** A list that belongs to a document; the row of names is repeated on every page. */
export function attachedList(withSummary: boolean): string {
  const width = withSummary ? textWidthLandscape : textWidth
  const widths = withSummary ? [14, 62, 71, 110] : [14, 70, 81]
  const names = ['TT', 'Họ và tên, tên tập thể', 'Chức vụ, đơn vị', ...(withSummary ? ['Tóm tắt thành tích'] : [])]
  const group = [cell('{#Nhóm}{Số}', 'center', true), { ...cell('{Tên nhóm}', 'left', true), span: names.length - 1 }]
  const values = ['{Họ và tên}', '{Chức vụ, đơn vị}', ...(withSummary ? ['{Thành tích}'] : [])]
  const rows = values.map((value, index) =>
    cell(index === values.length - 1 ? `${value}{/Dòng}{/Nhóm}` : value, 'left'),
  )
  return [
    paragraph(run('{Tên danh sách}', { bold: true }), { ...centred, style: 'Heading2' }),
    paragraph(run('{Trích yếu danh sách}', { bold: true }), centred),
    paragraph(run('{Kèm theo}', { italic: true }), centred),
    rule(50, width),
    paragraph('', { after: 4 }),
    table([names.map(name => cell(name, 'center', true)), group, [cell('{#Dòng}{TT}', 'center'), ...rows]], {
      widths,
      border: true,
      headerRows: 1,
    }),
    afterTable,
  ].join('')
}
