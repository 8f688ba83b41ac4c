import { partName } from '../names.ts'
import { type Language, words } from '../words.ts'

const plain = words(
  {
    'nominee-name': 'Họ tên hoặc tên tập thể',
    'nominee-title': 'Chức vụ, nơi công tác',
    'nominee-category': 'Nhóm đối tượng',
    'achievement-summary': 'Tóm tắt thành tích',
  },
  {
    'nominee-name': 'Name of the person or collective',
    'nominee-title': 'Position and place of work',
    'nominee-category': 'Category',
    'achievement-summary': 'Summary of the achievement',
  },
)

const sections = words(
  {
    background: 'Sơ lược lý lịch',
    features: 'Đặc điểm, tình hình',
    duties: 'Chức năng, nhiệm vụ được giao',
    results: 'Thành tích, kết quả đạt được',
    measures: 'Biện pháp, nguyên nhân đạt thành tích',
    initiatives: 'Sáng kiến, kinh nghiệm',
    'law-abidance': 'Chấp hành chủ trương, pháp luật',
    'awards-elsewhere': 'Khen thưởng đã nhận ở nơi khác',
    deed: 'Việc làm, hành động',
    'thematic-results': 'Kết quả thực hiện chuyên đề',
  },
  {
    background: 'Background',
    features: 'Features and situation',
    duties: 'Duties',
    results: 'Achievements and results',
    measures: 'Measures behind the achievements',
    initiatives: 'Initiatives',
    'law-abidance': 'Keeping of policy and law',
    'awards-elsewhere': 'Awards received elsewhere',
    deed: 'The deed',
    'thematic-results': 'Results in the theme',
  },
)

const categories = words(
  {
    'lanh-dao-tinh': 'Lãnh đạo cấp tỉnh',
    'lanh-dao-so': 'Lãnh đạo sở, ngành, huyện',
    'lanh-dao-phong': 'Lãnh đạo phòng và tương đương',
    'truc-tiep': 'Người lao động trực tiếp',
    'doanh-nhan': 'Doanh nhân',
    'nong-dan': 'Nông dân',
    'co-quan': 'Cơ quan',
    'don-vi-su-nghiep': 'Đơn vị sự nghiệp',
    'doanh-nghiep': 'Doanh nghiệp',
    'tap-the-khac': 'Tập thể khác',
  },
  {
    'lanh-dao-tinh': 'Leader of the province',
    'lanh-dao-so': 'Leader of a department or district',
    'lanh-dao-phong': 'Leader of a division',
    'truc-tiep': 'Direct worker',
    'doanh-nhan': 'Entrepreneur',
    'nong-dan': 'Farmer',
    'co-quan': 'Agency',
    'don-vi-su-nghiep': 'Public service unit',
    'doanh-nghiep': 'Enterprise',
    'tap-the-khac': 'Other collective',
  },
)

const kinds = words(
  {
    report: (section: string) => `Báo cáo thành tích: ${section}`,
    part: (part: string) => `Tệp: ${part}`,
  },
  {
    report: (section: string) => `Achievement report: ${section}`,
    part: (part: string) => `File: ${part}`,
  },
)

const find = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

/** What a group of honourees is called. */
export const categoryName = (code: string, language: Language): string => find(categories[language], code)

/** What a field that can be sent back is called. */
export function fieldName(field: string, language: Language): string {
  const [kind, code] = field.split(':')
  if (code === undefined) return find(plain[language], field)
  if (kind === 'part') return kinds[language].part(partName(code, language))
  return kinds[language].report(find(sections[language], code))
}
