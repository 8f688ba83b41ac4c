import { words } from '../words.ts'

/** What the sections of an achievement report are called. */
export const sectionNames = words(
  {
    background: 'Sơ lược lý lịch',
    features: 'Đặc điểm, tình hình',
    duties: 'Quyền hạn, nhiệm vụ được giao',
    results: 'Thành tích đạt được',
    measures: 'Biện pháp, cách làm',
    initiatives: 'Sáng kiến, giải pháp',
    'law-abidance': 'Chấp hành chủ trương, chính sách, pháp luật',
    'awards-elsewhere': 'Khen thưởng chưa có trong sổ vàng',
    deed: 'Việc làm, hành động',
    'thematic-results': 'Kết quả thực hiện chuyên đề',
  },
  {
    background: 'Background',
    features: 'Features and situation',
    duties: 'Powers and duties',
    results: 'Achievements',
    measures: 'How it was done',
    initiatives: 'Initiatives',
    'law-abidance': 'Keeping of policy and law',
    'awards-elsewhere': 'Awards not in the register',
    deed: 'The deed',
    'thematic-results': 'Results in the theme',
  },
)

/** What each section should tell, in the words of the official forms. */
export const sectionHints = words(
  {
    background: 'Họ tên, năm sinh, giới tính, đơn vị, chức vụ, trình độ chuyên môn.',
    features: 'Trụ sở, cơ cấu tổ chức, số cán bộ, công chức, viên chức, người lao động; chức năng, nhiệm vụ được giao.',
    duties: 'Việc được giao và trách nhiệm trong thời gian tính thành tích.',
    results: 'Kết quả trong sản xuất, công tác; so với kế hoạch và năm trước; đóng góp cho địa phương, có số liệu.',
    measures: 'Những biện pháp, giải pháp, mô hình đã làm nên kết quả.',
    initiatives: 'Tên sáng kiến, số và ngày quyết định công nhận, hiệu quả, phạm vi áp dụng.',
    'law-abidance':
      'Nghĩa vụ nộp ngân sách, quyền lợi người lao động, bảo vệ môi trường; hoạt động từ thiện, nhân đạo. Doanh nghiệp nêu rõ số liệu.',
    'awards-elsewhere': 'Năm, danh hiệu hoặc hình thức, số và ngày quyết định, cơ quan ban hành.',
    deed: 'Thời gian, địa điểm, việc đã làm, kết quả và ý nghĩa.',
    'thematic-results': 'Kết quả, đóng góp trong phong trào, chuyên đề; số liệu cụ thể.',
  },
  {
    background: 'Name, year of birth, sex, unit, position, qualifications.',
    features: 'Seat, organisation, number of staff; functions and duties.',
    duties: 'What was entrusted during the achievement period.',
    results: 'Results at work, against plan and the year before; what it gave the locality, with figures.',
    measures: 'Measures, solutions and models behind the results.',
    initiatives: 'Name, number and date of the recognition, effect and reach.',
    'law-abidance': 'Taxes, rights of workers, environment; charitable work. Enterprises give figures.',
    'awards-elsewhere': 'Year, title or form, number and date of the decision, who issued it.',
    deed: 'When, where, what was done, with what effect.',
    'thematic-results': 'Results and contribution in the movement or theme, with figures.',
  },
)
