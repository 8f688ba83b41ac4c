import { type Refusal, type Refused, refuseAll } from '#shared/result.ts'
import { sampleDocument } from './content/sample.ts'
import { wordValues } from './content/word-values.ts'
import type { DocumentKind } from './document.ts'

const ofHead = ['Cơ quan ban hành', 'Số ký hiệu', 'Trích yếu']
const ofList = ['#Nhóm', '#Dòng', 'TT', 'Họ và tên']

/** Without these a document of the kind would not be one. */
const required: Readonly<Record<DocumentKind, readonly string[]>> = {
  'quyet-dinh': [...ofHead, 'Địa danh, ngày tháng', '#Căn cứ', '#Điều', 'Nội dung điều', 'Người ký', ...ofList],
  'to-trinh-cap-tren': [...ofHead, 'Địa danh, ngày tháng', 'Kính gửi', '#Đoạn', 'Người ký', ...ofList],
  'to-trinh': [...ofHead, 'Địa danh, ngày tháng', 'Kính gửi', '#Đoạn', 'Người ký', ...ofList],
  'bien-ban-hop': [...ofHead, '#Mở đầu', '#Mục', '#Kết thúc'],
  'bien-ban-kiem-phieu': [...ofHead, '#Mở đầu', ...ofList, 'Đồng ý', 'Không đồng ý', 'Kết quả'],
  'giay-hen': ['Số ký hiệu', '#Thông tin', '#Thời gian'],
}

export const requiredPlaceholders = (kind: DocumentKind): readonly string[] => required[kind]

/** Every placeholder that a document of the kind fills, those that repeat as `#name`. */
export function knownPlaceholders(kind: DocumentKind): string[] {
  const found = new Set<string>()
  const collect = (values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) {
      found.add(Array.isArray(value) ? `#${name}` : name)
      if (Array.isArray(value)) for (const row of value) collect(row)
    }
  }
  collect(wordValues(sampleDocument(kind)))
  return [...found]
}

/** What a template lacks, and what it names that no document fills: a slip of the pen would leave a blank for ever. */
export function checkPlaceholders(kind: DocumentKind, placeholders: readonly string[]): Refused | undefined {
  const missing = required[kind].filter(name => !placeholders.includes(name))
  const known = knownPlaceholders(kind)
  const unknown = placeholders.filter(name => !known.includes(name))
  const refusals: Refusal[] = []
  if (missing.length > 0) refusals.push({ code: 'template.placeholders-missing', at: 'file', values: shown(missing) })
  if (unknown.length > 0) refusals.push({ code: 'template.placeholders-unknown', at: 'file', values: shown(unknown) })
  return refuseAll(refusals)
}

const shown = (names: readonly string[]) => ({ names: names.map(name => `{${name}}`).join(', ') })
