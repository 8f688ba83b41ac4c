import { docx } from './docx.ts'
import { attachedList, bases, body, closing, letterhead, typeAndAbstract } from './official-parts.ts'
import { paragraph, run, section, sectionBreak, table } from './open-xml.ts'

const centredBold = (text: string) => paragraph(run(text, { bold: true }), { align: 'center', before: 8, after: 2 })
const signer: [string, string] = ['Quyền hạn, chức vụ', 'Người ký']
const twoSigners: [string, string][] = [
  ['Chức danh người thứ nhất', 'Người thứ nhất'],
  ['Chức danh người thứ hai', 'Người thứ hai'],
]
const loop = (name: string) => `{#${name} [loopOver: "paragraph"]}`
const justified = { align: 'both', before: 6, indented: true } as const

const article = [
  // One loop over two paragraphs: the article, and what else it says.
  paragraph(`${run('{#Điều}', {})}${run('Điều {Số điều}. ', { bold: true })}${run('{Nội dung điều}')}`, justified),
  paragraph(run(`${loop('Khoản')}{Nội dung}{/}`), justified),
  paragraph(run('{/Điều}'), justified),
].join('')

const decision = () =>
  docx(
    [
      letterhead(),
      typeAndAbstract(),
      centredBold('{Thẩm quyền ban hành}'),
      bases(),
      centredBold('QUYẾT ĐỊNH:'),
      article,
      closing(true, [signer]),
      sectionBreak(section({ first: true })),
      attachedList(false),
      section({}),
    ].join(''),
  )

const letter = (withSummary: boolean) =>
  docx(
    [
      letterhead(),
      typeAndAbstract(),
      paragraph(run('Kính gửi: {Kính gửi}.'), { align: 'center', after: 4 }),
      bases(),
      body('Đoạn'),
      closing(true, [signer]),
      sectionBreak(section({ first: true })),
      attachedList(withSummary),
      section({ landscape: withSummary }),
    ].join(''),
  )

const minutes = () =>
  docx(
    [
      letterhead(),
      typeAndAbstract(),
      body('Mở đầu'),
      paragraph(run('{#Mục}{Tên mục}', { bold: true }), justified),
      paragraph(run(`${loop('Đoạn')}{Nội dung}{/}`), justified),
      paragraph(run('{/Mục}'), justified),
      body('Kết thúc'),
      closing(false, twoSigners),
      section({ first: true }),
    ].join(''),
  )

const ballotColumns = ['TT', 'Họ và tên, tên tập thể', 'Đồng ý', 'Không đồng ý', 'Không hợp lệ', 'Tỷ lệ (%)', 'Kết quả']

const counting = () => {
  const cell = (text: string, centred: boolean, bold = false) => ({
    content: paragraph(run(text, { size: 12, bold }), { align: centred ? 'center' : 'left', before: 2, after: 2 }),
  })
  const values = ['{Họ và tên}', '{Đồng ý}', '{Không đồng ý}', '{Không hợp lệ}', '{Tỷ lệ}', '{Kết quả}{/Dòng}{/Nhóm}']
  const rows = [
    ballotColumns.map(name => cell(name, true, true)),
    [{ ...cell('{#Nhóm}{Tên nhóm}', false, true), span: ballotColumns.length }],
    [cell('{#Dòng}{TT}', true), ...values.map((value, index) => cell(value, index > 0))],
  ]
  const widths = [12, 52, 17, 20, 20, 18, 26]
  return docx(
    [
      letterhead(),
      typeAndAbstract(),
      body('Mở đầu'),
      paragraph('', { after: 4 }),
      table(rows, { widths, border: true, headerRows: 1 }),
      body('Kết thúc'),
      closing(false, twoSigners),
      section({ first: true }),
    ].join(''),
  )
}

const receipt = () =>
  docx(
    [
      letterhead(),
      typeAndAbstract(),
      ...['Thông tin', 'Thành phần', 'Thời gian'].map(name =>
        name === 'Thành phần'
          ? paragraph(run('Thành phần hồ sơ gồm:'), { before: 6 }) +
            paragraph(run(`${loop(name)}{Nội dung}{/}`), { before: 3, indented: true })
          : paragraph(`${run(`${loop(name)}{Tên}: `)}${run('{Giá trị}', { bold: true })}${run('{/}')}`, { before: 6 }),
      ),
      paragraph(run('{Ghi chú}', { italic: true, size: 13 }), { ...justified, before: 8 }),
      closing(false, twoSigners),
      section({ first: true }),
    ].join(''),
  )

/** The Word templates that serve until the province replaces them, by document. */
export const defaultTemplates: Readonly<Record<string, () => Uint8Array>> = {
  'quyet-dinh': decision,
  'to-trinh': () => letter(false),
  'to-trinh-cap-tren': () => letter(true),
  'bien-ban-hop': minutes,
  'bien-ban-kiem-phieu': counting,
  'giay-hen': receipt,
}
