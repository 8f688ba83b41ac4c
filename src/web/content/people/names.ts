import { words } from '../words.ts'

/** What kinds, categories, ratings, levels and measures are called; the codes are those of the people module. */
export const honoureeNames = words(
  {
    kinds: { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
    sexes: { female: 'Nữ', male: 'Nam' },
    categories: {
      'lanh-dao-tinh': 'Lãnh đạo cấp tỉnh',
      'lanh-dao-so': 'Lãnh đạo sở, ngành, huyện',
      'lanh-dao-phong': 'Lãnh đạo phòng, đơn vị',
      'truc-tiep': 'Trực tiếp công tác, lao động',
      'doanh-nhan': 'Doanh nhân',
      'nong-dan': 'Nông dân',
      'co-quan': 'Cơ quan',
      'don-vi-su-nghiep': 'Đơn vị sự nghiệp',
      'doanh-nghiep': 'Doanh nghiệp',
      'tap-the-khac': 'Tập thể khác',
    },
    ratings: {
      HTXS: 'Hoàn thành xuất sắc nhiệm vụ',
      HTT: 'Hoàn thành tốt nhiệm vụ',
      HT: 'Hoàn thành nhiệm vụ',
      KHT: 'Không hoàn thành nhiệm vụ',
    },
    levels: { 'co-so': 'Cấp cơ sở', tinh: 'Cấp tỉnh', 'toan-quoc': 'Toàn quốc' },
    disciplines: {
      'khien-trach': 'Khiển trách',
      'canh-cao': 'Cảnh cáo',
      'ha-bac-luong': 'Hạ bậc lương',
      'giang-chuc': 'Giáng chức',
      'cach-chuc': 'Cách chức',
      'buoc-thoi-viec': 'Buộc thôi việc',
    },
  },
  {
    kinds: { individual: 'Person', collective: 'Collective', household: 'Household' },
    sexes: { female: 'Female', male: 'Male' },
    categories: {
      'lanh-dao-tinh': 'Leader of the province',
      'lanh-dao-so': 'Leader of a department or district',
      'lanh-dao-phong': 'Leader of a division or unit',
      'truc-tiep': 'Direct worker',
      'doanh-nhan': 'Entrepreneur',
      'nong-dan': 'Farmer',
      'co-quan': 'Agency',
      'don-vi-su-nghiep': 'Public service body',
      'doanh-nghiep': 'Enterprise',
      'tap-the-khac': 'Other collective',
    },
    ratings: {
      HTXS: 'Outstanding',
      HTT: 'Good',
      HT: 'Completed',
      KHT: 'Not completed',
    },
    levels: { 'co-so': 'Unit level', tinh: 'Province level', 'toan-quoc': 'National' },
    disciplines: {
      'khien-trach': 'Reprimand',
      'canh-cao': 'Warning',
      'ha-bac-luong': 'Pay grade lowered',
      'giang-chuc': 'Demotion',
      'cach-chuc': 'Removal from post',
      'buoc-thoi-viec': 'Dismissal',
    },
  },
)
