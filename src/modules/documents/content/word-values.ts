import type { DocumentContent } from '#shared/document-press.ts'
import type {
  AttachedList,
  BallotRow,
  Letterhead,
  ListGroup,
  ListRow,
  OfficialDocument,
  Signature,
} from '../document.ts'

const textLines = (lines: readonly string[]) => lines.join('\n')
const contents = (texts: readonly string[]) => texts.map(text => ({ 'Nội dung': text }))
const names = (texts: readonly string[]) => texts.map(text => ({ Tên: text }))

const ofHead = (head: Letterhead) => ({
  'Cơ quan cấp trên': names(head.above),
  'Cơ quan ban hành': textLines(head.issuer),
  'Số ký hiệu': head.number,
  'Địa danh, ngày tháng': head.place,
})

const ofSignature = ({ lines, name }: Signature) => ({
  'Quyền hạn, chức vụ': textLines(lines),
  'Người ký': name,
})

const ofTwo = ([first, second]: readonly [Signature, Signature]) => ({
  'Chức danh người thứ nhất': textLines(first.lines),
  'Người thứ nhất': first.name,
  'Chức danh người thứ hai': textLines(second.lines),
  'Người thứ hai': second.name,
})

const ofRow = (row: ListRow) => ({
  TT: row.no,
  'Họ và tên': row.name,
  'Chức vụ, đơn vị': row.position,
  'Thành tích': row.summary,
})

const ofBallot = (row: BallotRow) => ({
  TT: row.no,
  'Họ và tên': row.position === '' ? row.name : `${row.name}\n${row.position}`,
  'Đồng ý': row.for,
  'Không đồng ý': row.against,
  'Không hợp lệ': row.invalid,
  'Tỷ lệ': row.share,
  'Kết quả': row.result,
})

const ofGroups = <Row>(groups: readonly ListGroup<Row>[], ofOne: (row: Row) => Record<string, string>) =>
  groups.map(group => ({ Số: group.no, 'Tên nhóm': group.name, Dòng: group.rows.map(ofOne) }))

const ofList = (list: AttachedList | undefined) => ({
  'Tên danh sách': list?.title ?? '',
  'Trích yếu danh sách': textLines(list?.about ?? []),
  'Kèm theo': list?.attachedTo ?? '',
  Nhóm: ofGroups(list?.groups ?? [], ofRow),
})

/** What a document says, under the placeholders of its Word template. */
export function wordValues(document: OfficialDocument): DocumentContent {
  const { content } = document
  const common = { ...ofHead(content.head), 'Tên loại': content.type, 'Trích yếu': textLines(content.abstract) }
  switch (document.kind) {
    case 'quyet-dinh': {
      const { authority, bases, articles, recipients, signature, lists } = document.content
      return {
        ...common,
        ...ofSignature(signature),
        ...ofList(lists[0]),
        'Thẩm quyền ban hành': textLines(authority),
        'Căn cứ': contents(bases),
        Điều: articles.map(({ no, text, more }) => ({ 'Số điều': no, 'Nội dung điều': text, Khoản: contents(more) })),
        'Nơi nhận': names(recipients),
      }
    }
    case 'to-trinh':
    case 'to-trinh-cap-tren': {
      const { to, bases, paragraphs, recipients, signature, lists } = document.content
      return {
        ...common,
        ...ofSignature(signature),
        ...ofList(lists[0]),
        'Kính gửi': to.join('; '),
        'Căn cứ': contents(bases),
        Đoạn: contents(paragraphs),
        'Nơi nhận': names(recipients),
      }
    }
    case 'bien-ban-hop': {
      const { opening, sections, end, signatures } = document.content
      const parts = sections.map(({ title, paragraphs }) => ({ 'Tên mục': title, Đoạn: contents(paragraphs) }))
      return { ...common, ...ofTwo(signatures), 'Mở đầu': contents(opening), Mục: parts, 'Kết thúc': contents(end) }
    }
    case 'bien-ban-kiem-phieu': {
      const { opening, groups, end, signatures } = document.content
      const counted = { Nhóm: ofGroups(groups, ofBallot) }
      return { ...common, ...ofTwo(signatures), ...counted, 'Mở đầu': contents(opening), 'Kết thúc': contents(end) }
    }
    case 'giay-hen': {
      const { fields, parts, times, note, signatures } = document.content
      const values = (list: typeof fields) => list.map(({ name, value }) => ({ Tên: name, 'Giá trị': value }))
      return {
        ...common,
        ...ofTwo(signatures),
        'Thông tin': values(fields),
        'Thành phần': contents(parts),
        'Thời gian': values(times),
        'Ghi chú': note,
      }
    }
  }
}
