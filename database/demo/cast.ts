import type { UnitOn } from '#modules/organisations/index.ts'
import type { Category, HonoureeToRegister } from '#modules/people/index.ts'
import { makeName, type Sex } from './names.ts'
import type { Random } from './random.ts'

interface Post {
  readonly title: string
  readonly category: Category
  readonly weight: number
}

const post = (title: string, category: Category, weight: number): Post => ({ title, category, weight })

const commune: readonly Post[] = [
  post('Chủ tịch Ủy ban nhân dân xã', 'lanh-dao-phong', 1),
  post('Phó Chủ tịch Ủy ban nhân dân xã', 'lanh-dao-phong', 1),
  post('Công chức Văn hóa - Xã hội', 'truc-tiep', 3),
  post('Công chức Địa chính - Nông nghiệp', 'truc-tiep', 2),
  post('Trưởng thôn', 'truc-tiep', 3),
  post('Nông dân', 'nong-dan', 6),
  post('Công nhân làng nghề', 'truc-tiep', 4),
  post('Giáo viên Trường Tiểu học', 'truc-tiep', 4),
  post('Cán bộ Trạm Y tế', 'truc-tiep', 2),
  post('Giám đốc Hợp tác xã', 'doanh-nhan', 1),
]
const office: readonly Post[] = [
  post('Phó Giám đốc Sở', 'lanh-dao-so', 1),
  post('Trưởng phòng', 'lanh-dao-phong', 3),
  post('Phó Trưởng phòng', 'lanh-dao-phong', 3),
  post('Chuyên viên', 'truc-tiep', 10),
  post('Kế toán viên', 'truc-tiep', 2),
  post('Nhân viên lái xe', 'truc-tiep', 1),
]
const district: readonly Post[] = [
  post('Chủ tịch Ủy ban nhân dân huyện', 'lanh-dao-so', 1),
  post('Trưởng phòng Nội vụ', 'lanh-dao-phong', 2),
  post('Phó Trưởng phòng Giáo dục và Đào tạo', 'lanh-dao-phong', 2),
  post('Chuyên viên Phòng Tài chính - Kế hoạch', 'truc-tiep', 5),
  post('Hiệu trưởng Trường Trung học cơ sở', 'lanh-dao-phong', 2),
  post('Giáo viên Trường Trung học cơ sở', 'truc-tiep', 8),
  post('Giám đốc Công ty may', 'doanh-nhan', 1),
  post('Công nhân may', 'truc-tiep', 5),
]
const school: readonly Post[] = [
  post('Hiệu trưởng', 'lanh-dao-phong', 1),
  post('Phó Hiệu trưởng', 'lanh-dao-phong', 1),
  post('Tổ trưởng chuyên môn', 'truc-tiep', 3),
  post('Giáo viên', 'truc-tiep', 12),
]
const hospital: readonly Post[] = [
  post('Trưởng khoa', 'lanh-dao-phong', 2),
  post('Bác sĩ', 'truc-tiep', 6),
  post('Điều dưỡng viên', 'truc-tiep', 8),
]

function postsOf({ kind, key }: UnitOn): readonly Post[] {
  if (kind === 'xa' || kind === 'phuong' || kind === 'thi-tran') return commune
  if (kind === 'huyen' || kind === 'thanh-pho') return district
  if (kind === 'truong') return school
  return key.startsWith('benh-vien') || key.startsWith('trung-tam-kiem-soat') ? hospital : office
}

/** How many people of a unit the registry of the demonstration knows. */
const sizeOf = ({ kind }: UnitOn): number =>
  kind === 'huyen' || kind === 'thanh-pho' ? 40 : kind === 'so' ? 36 : kind === 'truong' ? 24 : 11

/** The people and the collective of one unit: invented names, posts of the kind of unit, ages and shares as in life. */
export function castOf(unit: UnitOn, random: Random): HonoureeToRegister[] {
  const posts = postsOf(unit).map(each => [each, each.weight] as const)
  const collective: HonoureeToRegister = {
    kind: 'collective',
    name: unit.shortName,
    sex: null,
    bornOn: null,
    birthYear: null,
    ethnicity: null,
    category: unit.kind === 'su-nghiep' || unit.kind === 'truong' ? 'don-vi-su-nghiep' : 'co-quan',
    unitId: unit.id,
    positionTitle: null,
    identity: null,
  }
  const people = Array.from({ length: sizeOf(unit) }, (_none, index) => {
    const { title, category } = index === 0 ? (posts[0]?.[0] ?? random.pick(posts)[0]) : random.weighted(posts)
    const sex: Sex = random.chance(category === 'truc-tiep' ? 0.55 : 0.35) ? 'female' : 'male'
    const birthYear = random.between(1963, 1994)
    const bornOn = `${birthYear}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`
    const person: HonoureeToRegister = {
      kind: 'individual',
      name: makeName(random, sex),
      sex,
      bornOn,
      birthYear,
      ethnicity: random.chance(0.004) ? 'Mường' : 'Kinh',
      category,
      unitId: unit.id,
      positionTitle: title,
      identity: null,
    }
    return person
  })
  return [collective, ...people]
}

const pad = (value: number): string => String(value).padStart(2, '0')
