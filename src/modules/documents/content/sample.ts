import type { UnitOn } from '#modules/organisations/index.ts'
import type { DocumentKind, OfficialDocument } from '../document.ts'
import { type CertificateItem, certificateItem } from './certificate.ts'
import { countingDocument } from './counting.ts'
import { decisionDocument, proposalDocument } from './decision.ts'
import { describeIssuer } from './issuer.ts'
import { letterDocument } from './letter.ts'
import { type MeetingFacts, minutesDocument } from './minutes.ts'
import { receiptDocument } from './receipt.ts'

const unit = (name: string, shortName: string, kind: UnitOn['kind']): UnitOn => ({
  id: '',
  key: '',
  name,
  shortName,
  kind,
  parentId: null,
  officialCode: null,
  sector: 'kinh-te-xa-hoi',
  boundByPlan: true,
  foundedOn: '1997-01-01',
  isFoundingKnown: true,
  endedOn: null,
})

const committee = unit('Ủy ban nhân dân tỉnh Mẫu', 'UBND tỉnh Mẫu', 'tinh')
const department = unit('Sở Mẫu tỉnh Mẫu', 'Sở Mẫu', 'so')
const province = describeIssuer(committee, undefined, committee)
const issuer = describeIssuer(department, committee, committee)

const honoured = [
  { kind: 'collective', name: 'Tập thể Mẫu Một', position: 'Sở Mẫu', summary: 'Thành tích mẫu thứ nhất' },
  {
    kind: 'individual',
    name: 'Nguyễn Văn Mẫu Hai',
    position: 'Chuyên viên, Sở Mẫu',
    summary: 'Thành tích mẫu thứ hai',
  },
  { kind: 'individual', name: 'Trần Thị Mẫu Ba', position: 'Công nhân, Công ty Mẫu', summary: 'Thành tích mẫu thứ ba' },
].map(each => ({ ...each, awardCode: 'bang-khen-tinh' }))

const decision = {
  province,
  awardCode: 'bang-khen-tinh',
  abstract: 'Về việc mẫu trích yếu',
  reason: 'đã có thành tích mẫu',
  signerPosition: 'Chủ tịch',
  signerName: 'Phạm Thị Mẫu Ký',
  number: '999999',
  symbol: 'QĐ-UBND',
  issuedOn: '2021-05-04',
  basis: 'Kế hoạch mẫu',
  day: '2021-05-04',
  honoured,
} as const

const members = ['chair', 'secretary', 'member'].map((seat, index) => ({
  name: `Lê Văn Mẫu Ghế ${index + 1}`,
  positionTitle: 'Giám đốc Sở Mẫu',
  seat,
}))

const meeting: MeetingFacts = {
  province,
  councilName: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  meetsAt: new Date('2021-04-20T01:30:00Z'),
  place: 'Hội trường mẫu',
  minutesNumber: '999999/BB-HĐTĐKT',
  roundName: 'đợt mẫu',
  members,
  present: 2,
  absent: members.slice(2).map(member => ({ ...member, excuse: 'lý do mẫu' })),
  nominees: honoured.map((nominee, index) => ({
    ...nominee,
    votesFor: 3 - index,
    votesAgainst: index,
    votesInvalid: 0,
    pass: { numerator: 8, denominator: 10, source: 'quy định mẫu' },
    passed: index === 0,
  })),
}

const makers: Readonly<Record<DocumentKind, () => OfficialDocument>> = {
  'quyet-dinh': () => decisionDocument(decision),
  'to-trinh-cap-tren': () => proposalDocument({ ...decision, symbol: 'TTr-UBND' }, 'Chủ tịch nước'),
  'to-trinh': () =>
    letterDocument({
      issuer,
      province,
      title: 'Tờ trình về việc mẫu trích yếu',
      number: '999999/TTr-SM',
      writtenOn: '2021-05-04',
      body: 'Đoạn mẫu thứ nhất.\nĐoạn mẫu thứ hai.',
      signerPosition: 'Giám đốc',
      signerName: 'Phạm Thị Mẫu Ký',
      basis: 'Kế hoạch mẫu',
      day: '2021-05-04',
      honoured,
    }),
  'bien-ban-hop': () => minutesDocument(meeting),
  'bien-ban-kiem-phieu': () => countingDocument(meeting),
  'giay-hen': () =>
    receiptDocument({
      issuer,
      dossierCode: '000.00.01.H40-210504-0001',
      unitName: 'Sở Mẫu',
      title: 'Tờ trình về việc mẫu trích yếu',
      letter: '999999/TTr-SM ngày 04 tháng 5 năm 2021',
      submittedAt: new Date('2021-05-04T02:05:00Z'),
      returnOn: '2021-06-01',
      workingDays: 20,
      parts: ['Tờ trình mẫu', 'Báo cáo thành tích mẫu'],
      honoured,
    }),
}

/** A made-up document of each kind: what a new template is tried with. */
export const sampleDocument = (kind: DocumentKind): OfficialDocument => makers[kind]()

const sampleNames = [
  ['Bà Trần Thị Mẫu', 'Giáo viên Trường Trung học phổ thông Mẫu', 'Sở Giáo dục và Đào tạo tỉnh Mẫu'],
  ['Ông Nguyễn Văn Mẫu', 'Phó Giám đốc', 'Sở Mẫu tỉnh Mẫu'],
  [
    'Tập thể cán bộ, giáo viên, công nhân viên Trường Trung học phổ thông chuyên Mẫu',
    '',
    'Sở Giáo dục và Đào tạo tỉnh Mẫu',
  ],
] as const

/** A made-up certificate: for trying a printer, and for measuring. */
export function sampleCertificate(index: number): CertificateItem {
  const [name, title, unitName] = sampleNames[index % 7 === 6 ? 2 : index % 2] ?? sampleNames[0]
  return certificateItem({
    province,
    awardCode: 'bang-khen-tinh',
    level: 'tinh',
    decidedBy: 'Chủ tịch',
    decisionNumber: '999999/QĐ-UBND',
    grantedOn: '2021-05-04',
    name: `${name} ${index + 1}`,
    title,
    unitName,
    reason: 'đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2020',
    serial: `2021-${String(index + 1).padStart(6, '0')}`,
    signerPosition: 'Chủ tịch',
    signerName: 'Phạm Thị Mẫu Ký',
  })
}
