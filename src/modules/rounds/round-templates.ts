import type { PartCode } from './dossier-parts.ts'
import type { RoundPlan } from './round.ts'
import { requiredSteps } from './steps.ts'

export const roundTemplateKeys = [
  'co-thi-dua-chinh-phu',
  'nha-nuoc-dot-1',
  'nha-nuoc-dot-2',
  'nha-nuoc-chuyen-de',
  'tinh-cong-trang',
  'tinh-chuyen-de',
  'tinh-dot-xuat',
] as const
export type RoundTemplateKey = (typeof roundTemplateKeys)[number]

interface RoundTemplate {
  /** The clause of the year's plan that lays the round down; obligations of this clause open with this template. */
  readonly clauseRef: string
  readonly plan: (year: number) => RoundPlan
}

const enterprisePapers: readonly PartCode[] = ['xac-nhan-thue', 'xac-nhan-bao-hiem-xa-hoi', 'xac-nhan-moi-truong']
const usualPapers: readonly PartCode[] = ['bao-cao-thanh-tich', 'bien-ban-hop', 'danh-sach', ...enterprisePapers]

const awardsWith = (parts: readonly PartCode[], ...codes: readonly string[]) =>
  codes.map(awardCode => ({ awardCode, dossierParts: [...parts], quota: null }))

const stateForms = [
  'bang-khen-thu-tuong',
  'huan-chuong-lao-dong-hang-ba',
  'huan-chuong-lao-dong-hang-nhi',
  'huan-chuong-lao-dong-hang-nhat',
] as const

const base = (year: number) => ({
  planId: null,
  obligationId: null,
  unitKinds: [],
  sectors: [],
  achievementFrom: `${year - 5}-01-01`,
  achievementTo: `${year - 1}-12-31`,
})
const state = { level: 'nha-nuoc' as const, steps: [...requiredSteps('nha-nuoc')] }
const province = { level: 'tinh' as const, steps: [...requiredSteps('tinh')] }

/** The rounds that the plan of a year lays down, ready to be looked over and opened. */
export const roundTemplates: Readonly<Record<RoundTemplateKey, RoundTemplate>> = {
  'co-thi-dua-chinh-phu': {
    clauseRef: 'II.3.3.a',
    plan: year => ({
      ...base(year),
      ...state,
      slug: `co-thi-dua-chinh-phu-${year}`,
      nameVi: `Cờ thi đua của Chính phủ năm ${year - 1}`,
      nameEn: `Emulation flag of the Government for ${year - 1}`,
      kind: 'annual',
      achievementFrom: `${year - 1}-01-01`,
      opensOn: `${year}-02-01`,
      closesOn: `${year}-02-28`,
      basis: 'II.3.3.a',
      awards: awardsWith(usualPapers, 'co-thi-dua-chinh-phu'),
    }),
  },
  'nha-nuoc-dot-1': {
    clauseRef: 'II.3.3.b.1',
    plan: year => ({
      ...base(year),
      ...state,
      slug: `dot-1-${year}`,
      nameVi: `Khen thưởng cấp nhà nước đợt 1 năm ${year}: các lĩnh vực kinh tế - xã hội`,
      nameEn: `State-level commendation, first round of ${year}: socio-economic fields`,
      kind: 'annual',
      sectors: ['kinh-te-xa-hoi'],
      opensOn: `${year}-04-01`,
      closesOn: `${year}-04-30`,
      basis: 'II.3.3.b.1',
      awards: awardsWith([...usualPapers, 'quyet-dinh-khen-thuong-truoc'], ...stateForms),
    }),
  },
  'nha-nuoc-dot-2': {
    clauseRef: 'II.3.3.b.2',
    plan: year => ({
      ...base(year),
      ...state,
      slug: `dot-2-${year}`,
      nameVi: `Khen thưởng cấp nhà nước đợt 2 năm ${year}: ngành Giáo dục và Đào tạo`,
      nameEn: `State-level commendation, second round of ${year}: education and training`,
      kind: 'annual',
      sectors: ['giao-duc'],
      achievementTo: `${year}-07-31`,
      opensOn: `${year}-08-01`,
      closesOn: `${year}-08-31`,
      basis: 'II.3.3.b.2',
      awards: awardsWith([...usualPapers, 'quyet-dinh-khen-thuong-truoc'], ...stateForms),
    }),
  },
  'nha-nuoc-chuyen-de': {
    clauseRef: 'II.3.4',
    plan: year => ({
      ...base(year),
      ...state,
      slug: `nha-nuoc-chuyen-de-${year}`,
      nameVi: `Khen thưởng cấp nhà nước theo chuyên đề năm ${year}`,
      nameEn: `State-level thematic commendation of ${year}`,
      kind: 'thematic',
      opensOn: `${year}-01-21`,
      closesOn: `${year}-12-31`,
      basis: 'II.3.4',
      awards: awardsWith(usualPapers, ...stateForms),
    }),
  },
  'tinh-cong-trang': {
    clauseRef: 'II.3.5',
    plan: year => ({
      ...base(year),
      ...province,
      slug: `cong-trang-${year}`,
      nameVi: `Khen thưởng của tỉnh theo công trạng năm ${year}`,
      nameEn: `Commendation by the province for the year’s work, ${year}`,
      kind: 'annual',
      steps: ['appraisal', 'council', 'decision'],
      achievementFrom: `${year - 2}-01-01`,
      opensOn: `${year}-01-21`,
      closesOn: `${year}-12-31`,
      basis: 'II.3.5',
      awards: [
        ...awardsWith([...usualPapers, 'ket-qua-bo-phieu', 'chung-nhan-sang-kien'], 'chien-si-thi-dua-tinh'),
        ...awardsWith(usualPapers, 'bang-khen-tinh', 'tap-the-lao-dong-xuat-sac', 'co-thi-dua-tinh'),
      ],
    }),
  },
  'tinh-chuyen-de': {
    clauseRef: 'II.3.5',
    plan: year => ({
      ...base(year),
      ...province,
      slug: `chuyen-de-${year}`,
      nameVi: `Khen thưởng của tỉnh theo chuyên đề năm ${year}`,
      nameEn: `Thematic commendation by the province, ${year}`,
      kind: 'thematic',
      achievementFrom: `${year - 1}-01-01`,
      achievementTo: `${year}-12-31`,
      opensOn: `${year}-01-21`,
      closesOn: `${year}-12-31`,
      basis: 'II.3.5',
      awards: awardsWith(usualPapers, 'bang-khen-tinh'),
    }),
  },
  'tinh-dot-xuat': {
    clauseRef: 'II.3.5',
    plan: year => ({
      ...base(year),
      ...province,
      slug: `dot-xuat-${year}`,
      nameVi: `Khen thưởng đột xuất của tỉnh năm ${year}`,
      nameEn: `Ad hoc commendation by the province, ${year}`,
      kind: 'ad-hoc',
      achievementFrom: `${year}-01-01`,
      achievementTo: `${year}-12-31`,
      opensOn: `${year}-01-21`,
      closesOn: `${year}-12-31`,
      basis: 'II.3.5',
      awards: awardsWith(['bao-cao-thanh-tich', 'xac-nhan-viec-lam'], 'bang-khen-tinh'),
    }),
  },
}
