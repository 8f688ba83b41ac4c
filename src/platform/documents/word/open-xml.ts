/** WordprocessingML in a few words: runs, paragraphs, tables and sections as strings. */

const toXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Points to the half points in which Word counts the size of letters. */
const halfPoints = (points: number) => points * 2
/** Millimetres to the twentieths of a point in which Word counts everything else. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

interface RunStyle {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
}

export function run(text: string, { size = 14, bold = false, italic = false }: RunStyle = {}): string {
  const properties = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${toXml(text)}</w:t></w:r>`
}

interface ParagraphStyle {
  readonly align?: 'left' | 'center' | 'both'
  /** Points of room before and after. */
  readonly before?: number
  readonly after?: number
  /** The first line set in, as body text is. */
  readonly indented?: boolean
  readonly keepWithNext?: boolean
  readonly style?: string
  readonly more?: string
}

export function paragraph(runs: string, style: ParagraphStyle = {}): string {
  const { align = 'left', before = 0, after = 0, indented = false, keepWithNext = false, more = '' } = style
  const properties = [
    style.style === undefined ? '' : `<w:pStyle w:val="${style.style}"/>`,
    keepWithNext ? '<w:keepNext/>' : '',
    more,
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`,
    indented ? `<w:ind w:firstLine="${twips(12.7)}"/>` : '',
    `<w:jc w:val="${align}"/>`,
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`
}

/** A rule of a length in the middle of a column, drawn as the border of an empty line. */
export function rule(length: number, columnWidth: number): string {
  const side = twips((columnWidth - length) / 2)
  const line = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
  return `<w:p><w:pPr>${line}<w:spacing w:before="60" w:after="0" w:line="80" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/><w:jc w:val="center"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>`
}

interface Cell {
  readonly content: string
  readonly span?: number
}

interface TableStyle {
  /** Widths of the columns in millimetres. */
  readonly widths: readonly number[]
  readonly border: boolean
  /** How many rows at the top are repeated on every page. */
  readonly headerRows?: number
}

export function table(rows: readonly (readonly Cell[])[], { widths, border, headerRows = 0 }: TableStyle): string {
  const kind = border ? 'single' : 'none'
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(side => `<w:${side} w:val="${kind}" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('')
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map(width => `<w:gridCol w:w="${twips(width)}"/>`).join('')
  const margin = border ? twips(1.5) : 0
  const properties = `<w:tblPr><w:tblW w:w="${twips(total)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`
  const body = rows.map((cells, index) => row(cells, widths, index < headerRows)).join('')
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
}

function row(cells: readonly Cell[], widths: readonly number[], isHeader: boolean): string {
  let column = 0
  const written = cells.map(({ content, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    column += span
    const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${spanned}</w:tcPr>${content}</w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
}

interface SectionStyle {
  readonly landscape?: boolean
  /** The first page shows no number. */
  readonly first?: boolean
}

/** Page size, margins and header of a section of A4, upright or lying on its side. */
export function section({ landscape = false, first = false }: SectionStyle): string {
  const [width, height] = landscape ? [297, 210] : [210, 297]
  const size = `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape ? ' w:orient="landscape"' : ''}/>`
  const [top, right, bottom, left] = landscape ? [30, 20, 15, 20] : [20, 15, 20, 30]
  const margins = `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>`
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>${size}${margins}${first ? '<w:titlePg/>' : ''}</w:sectPr>`
}

/** Ends a section inside the text. */
export const sectionBreak = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr></w:p>`
