import { registerFile } from '#modules/files/index.ts'
import {
  addNominations,
  createSubmission,
  type NewNomination,
  sendSubmission,
  submitSubmission,
} from '#modules/nominations/index.ts'
import type { UnitOn } from '#modules/organisations/index.ts'
import { findPart, type RoundPlan } from '#modules/rounds/index.ts'
import type { Cast } from './accounts.ts'
import type { Member } from './careers.ts'
import { demoPaper } from './paper.ts'
import { must, type Stage } from './stage.ts'

export interface Nominee {
  readonly member: Member
  readonly awardCode: string
}

export interface OpenRound {
  readonly id: string
  readonly plan: RoundPlan
}

/** How far a submission is taken. */
export type Reach = 'draft' | 'at-unit-head' | 'submitted'

const deeds = [
  'chủ động tham mưu, tổ chức thực hiện tốt nhiệm vụ được giao, nhiều năm liền hoàn thành xuất sắc',
  'có sáng kiến được áp dụng hiệu quả, tiết kiệm thời gian và chi phí cho đơn vị',
  'tích cực phòng, chống dịch Covid-19, tận tình phục vụ nhân dân',
  'đi đầu xây dựng nông thôn mới nâng cao, vận động nhân dân hiến đất làm đường',
  'tận tụy với học trò, có nhiều học sinh đạt giải',
  'giữ vững năng suất, chất lượng, bảo đảm việc làm cho người lao động',
]

/** Makes one unit's submission in a round and takes it as far as wanted. */
export async function makeSubmission(
  stage: Stage,
  cast: Cast,
  round: OpenRound,
  unit: UnitOn,
  nominees: readonly Nominee[],
  reach: Reach,
): Promise<{ id: string; nominationIds: readonly string[] }> {
  const officer = cast.officerOf(unit.id)
  const letter = {
    title: `Tờ trình đề nghị khen thưởng của ${unit.shortName}`,
    letterNumber: `${stage.random.between(5, 240)}/TTr`,
    letterOn: stage.clock.today(),
    letterBody: `${unit.name} trân trọng đề nghị xem xét, khen thưởng các tập thể, cá nhân có thành tích xuất sắc.`,
  }
  const creating = { roundId: round.id, unitId: unit.id, letter, despiteSector: true }
  const { id: submissionId } = await must(stage, createSubmission, creating, officer)
  const content = demoPaper('Van ban minh hoa - demonstration paper')
  const { hash, size } = await stage.files.put(content)
  const paper = { hash, size, name: 'van-ban-minh-hoa.pdf', mediaType: 'application/pdf', ownerUnitId: unit.id }
  const { id: fileId } = await must(stage, registerFile, paper, officer)
  const isComplete = reach !== 'draft'
  const nominations = nominees.map(nominee => toNomination(stage, round, nominee, isComplete ? fileId : undefined))
  const { ids } = await must(stage, addNominations, { submissionId, nominations }, officer)
  if (reach !== 'draft') await must(stage, sendSubmission, { submissionId }, officer)
  if (reach === 'submitted') await must(stage, submitSubmission, { submissionId }, cast.headOf(unit.id))
  return { id: submissionId, nominationIds: ids }
}

function toNomination(
  stage: Stage,
  { plan }: OpenRound,
  { member, awardCode }: Nominee,
  fileId: string | undefined,
): NewNomination {
  const asked = plan.awards.find(award => award.awardCode === awardCode)?.dossierParts ?? []
  const runsEnterprise = member.title.startsWith('Giám đốc')
  const due = asked.filter(partCode => runsEnterprise || findPart(partCode).enterprisesOnly !== true)
  const parts = fileId === undefined ? [] : due.map(partCode => ({ partCode, fileId }))
  const deed = stage.random.pick(deeds)
  const who = member.kind === 'individual' ? `${member.title}, ${member.unit.shortName}` : member.name
  return {
    honoureeId: member.id,
    awardCode,
    summary: `${member.name}: ${deed}.`,
    report: {
      ...(member.kind === 'individual'
        ? {
            background: `${who}. Công tác tại đơn vị từ nhiều năm nay.`,
            duties: `Được phân công nhiệm vụ ${member.title.toLowerCase()}.`,
          }
        : { features: `${member.name} có đội ngũ đoàn kết, tổ chức ổn định.` }),
      results: `Trong thời gian qua, ${member.name} ${deed}. Kết quả được tập thể ghi nhận, được cấp có thẩm quyền xếp loại hằng năm.`,
      'law-abidance': 'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
    },
    parts,
  }
}
