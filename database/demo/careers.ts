import { crc32 } from 'node:zlib'
import { getAward } from '#law/catalogue/index.ts'
import type { GrantedAward } from '#modules/awards/index.ts'
import type { UnitOn } from '#modules/organisations/index.ts'
import { Random } from './random.ts'

/** An honouree of the demonstration as the story knows it. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly kind: 'individual' | 'collective' | 'household'
  readonly title: string
  readonly unit: UnitOn
  /** How good a worker the story makes of them, 0–1. */
  readonly merit: number
  /** The awards of earlier years, as code and year. */
  readonly honours: readonly { readonly code: string; readonly year: number }[]
}

export interface Career {
  readonly ratings: {
    honoureeId: string
    year: number
    rating: 'HTXS' | 'HTT' | 'HT'
    documentNumber: string
    decidedOn: string
  }[]
  readonly initiatives: {
    honoureeId: string
    title: string
    level: 'co-so' | 'tinh'
    recognisedOn: string
    documentNumber: string
    recognisedBy: string
  }[]
  readonly awards: GrantedAward[]
}

const years = [2016, 2017, 2018, 2019, 2020]
const what = [
  'quy trình tiếp nhận hồ sơ',
  'kỹ thuật gieo cấy',
  'dây chuyền may',
  'phương pháp dạy học',
  'sổ theo dõi bệnh nhân',
  'lò sấy cói',
  'công tác tuyên truyền',
  'quản lý kênh mương',
  'bảng theo dõi công việc',
  'cách phân loại rác',
]
const how = ['Cải tiến', 'Số hóa', 'Rút ngắn', 'Đổi mới', 'Ứng dụng công nghệ thông tin trong']

/** Five years of one honouree: ratings, initiatives, and the awards that follow from them by the rules of the time. */
export function careerOf(member: Omit<Member, 'honours'>, random: Random): Career {
  const career: Career = { ratings: [], initiatives: [], awards: [] }
  const isPerson = member.kind === 'individual'
  let fighterYears = 0
  for (const year of years) {
    const luck = member.merit + (random.next() - 0.5) * 0.35
    const rating = luck > 0.72 ? 'HTXS' : luck > 0.28 ? 'HTT' : 'HT'
    const documentNumber = `${random.between(20, 990)}/QĐ`
    career.ratings.push({
      honoureeId: member.id,
      year,
      rating,
      documentNumber,
      decidedOn: `${year + 1}-01-1${random.between(0, 5)}`,
    })
    if (rating === 'HT') {
      fighterYears = 0
      continue
    }
    if (!isPerson) {
      const code = rating === 'HTXS' ? 'tap-the-lao-dong-xuat-sac' : 'tap-the-lao-dong-tien-tien'
      career.awards.push(award(member, code, year))
      if (rating === 'HTXS' && random.chance(0.12)) career.awards.push(award(member, 'co-thi-dua-tinh', year))
      continue
    }
    const isFighter = rating === 'HTXS' && random.chance(0.5)
    if (isFighter) {
      career.initiatives.push(initiative(member, year, random))
      career.awards.push(award(member, 'chien-si-thi-dua-co-so', year))
      fighterYears += 1
      if (fighterYears === 3) {
        career.awards.push(award(member, 'chien-si-thi-dua-tinh', year))
        fighterYears = 0
      }
    } else {
      career.awards.push(award(member, 'lao-dong-tien-tien', year))
      fighterYears = 0
    }
  }
  if (member.merit > 0.78 && random.chance(0.4))
    career.awards.push(award(member, 'bang-khen-tinh', random.between(2016, 2019)))
  if (member.merit > 0.93 && random.chance(0.5)) career.awards.push(award(member, 'bang-khen-thu-tuong', 2016))
  return career
}

function initiative(member: Pick<Member, 'id' | 'unit'>, year: number, random: Random): Career['initiatives'][number] {
  return {
    honoureeId: member.id,
    title: `${random.pick(how)} ${random.pick(what)} tại ${member.unit.shortName}`,
    level: random.chance(0.1) ? 'tinh' : 'co-so',
    recognisedOn: `${year}-11-${random.between(10, 28)}`,
    documentNumber: `${random.between(20, 400)}/QĐ-HĐSK`,
    recognisedBy: 'Hội đồng sáng kiến',
  }
}

/** An award of an earlier year; what one body gave of it in a year stands in one decision. */
function award(member: Omit<Member, 'honours'>, code: string, year: number): GrantedAward {
  const { level, decidedBy } = getAward(code)
  const of = level === 'bo' ? 'tinh' : level
  const random = new Random(crc32(`${code} ${year} ${of === 'co-so' ? member.unit.key : ''}`))
  const number = of === 'nha-nuoc' ? `${random.between(100, 2400)}/QĐ-TTg` : `${random.between(30, 2900)}/QĐ-UBND`
  // The awards of the last year were decided in the days before the demonstration begins.
  const month = year === years.at(-1) ? 1 : random.between(1, 6)
  return {
    honoureeId: member.id,
    nominationId: null,
    decisionId: null,
    awardCode: code,
    level: of,
    grantedOn: `${year + 1}-0${month}-1${random.between(0, 9)}`,
    year,
    decisionNumber: number,
    decidedBy,
    honoureeName: member.name,
    honoureeTitle: member.title,
    unitId: member.unit.id,
    unitName: member.unit.name,
    reason: 'Đã có thành tích xuất sắc trong phong trào thi đua',
    achievementFrom: `${year}-01-01`,
    achievementTo: `${year}-12-31`,
  }
}
