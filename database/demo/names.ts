import type { Random } from './random.ts'

// Shares in the north, rounded from published counts of names (NOTICE names the sources); no full name is taken from anywhere.
const surnames: readonly (readonly [string, number])[] = [
  ['Nguyễn', 320],
  ['Trần', 120],
  ['Phạm', 90],
  ['Lê', 65],
  ['Vũ', 70],
  ['Hoàng', 40],
  ['Đỗ', 42],
  ['Bùi', 36],
  ['Đặng', 26],
  ['Ngô', 22],
  ['Đinh', 20],
  ['Phan', 18],
  ['Đoàn', 17],
  ['Trịnh', 16],
  ['Lương', 13],
  ['Mai', 13],
  ['Cao', 11],
  ['Đào', 11],
  ['Dương', 11],
  ['Hà', 8],
  ['Lưu', 8],
  ['Phùng', 6],
  ['Tạ', 6],
  ['Triệu', 4],
  ['Khương', 3],
  ['Vương', 3],
  ['Nghiêm', 2],
  ['Ninh', 2],
]
const middle = {
  female: [
    ['Thị', 40],
    ['Thị Thu', 9],
    ['Thị Thanh', 9],
    ['Thị Ngọc', 8],
    ['Thị Kim', 7],
    ['Thị Minh', 6],
    ['Thị Hồng', 6],
    ['Thị Bích', 4],
    ['Ngọc', 3],
    ['Thanh', 3],
    ['Thùy', 2],
    ['Mai', 2],
  ],
  male: [
    ['Văn', 42],
    ['Đức', 10],
    ['Minh', 8],
    ['Quang', 8],
    ['Hữu', 7],
    ['Xuân', 7],
    ['Ngọc', 6],
    ['Đình', 6],
    ['Thanh', 5],
    ['Công', 5],
    ['Trọng', 4],
    ['Mạnh', 4],
    ['Tiến', 4],
    ['Bá', 3],
    ['Viết', 2],
  ],
} as const satisfies Record<'female' | 'male', readonly (readonly [string, number])[]>
const given = {
  female:
    'Hương Hằng Hiền Huyền Trang Thảo Linh Phương Ngọc Dung Nhung Thủy Vân Quỳnh Nga Yến Hạnh Ngân Oanh Mai Lan Hoa Hòa Thu Liên Loan Lụa Tâm Thắm Tuyết Xuân Dịu Miền Bình Giang Hà Hải Hường Là Lý Nguyệt Phượng Sáu Tươi Út Ánh',
  male: 'Hùng Dũng Cường Tuấn Sơn Thành Hải Trung Long Nam Minh Hiếu Tùng Đạt Huy Thắng Hưng Bình Quân Khánh Toàn Tiến Vinh Lâm Phúc Kiên Hòa Hà Định Đông Giang Hậu Khoa Kỳ Lộc Nghĩa Ninh Oanh Phong Quý Sáng Thịnh Thuận Trường Ước Ý',
} as const

export type Sex = 'female' | 'male'

/** A plausible name of nobody: surname, middle and given name put together by chance. */
export function makeName(random: Random, sex: Sex): string {
  return [random.weighted(surnames), random.weighted<string>(middle[sex]), random.pick(given[sex].split(' '))].join(' ')
}
