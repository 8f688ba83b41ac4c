import { issueCertificates } from '#modules/awards/index.ts'
import { closePublication, openPublication } from '#modules/consultation/index.ts'
import { appointMember, foundCouncil } from '#modules/councils/index.ts'
import { recordResults } from '#modules/decisions/index.ts'
import { acceptSubmissions, readNominations } from '#modules/nominations/index.ts'
import type { UnitOn } from '#modules/organisations/index.ts'
import { draftRound, openRound, type RoundPlan, type RoundTemplateKey, roundTemplates } from '#modules/rounds/index.ts'
import type { Cast } from './accounts.ts'
import type { Member } from './careers.ts'
import { makeName } from './names.ts'
import { appraise, askOpinions, type Council, decide, declineInAppraisal, holdMeeting, returnSome } from './office.ts'
import { must, type Stage } from './stage.ts'
import { makeSubmission, type Nominee, type OpenRound, type Reach } from './submissions.ts'

interface Province {
  readonly stage: Stage
  readonly cast: Cast
  readonly units: readonly UnitOn[]
  readonly members: readonly Member[]
}

/** Everything that has happened in the province by the first day of the demonstration, day by day. */
export async function playStory(province: Province): Promise<void> {
  const council = await foundTheCouncil(province)
  await stateRoundOf2020(province, council)
  await provinceRoundOf2020(province, council)
  await roundsOf2021(province)
}

async function openedRound({ stage, cast }: Province, plan: RoundPlan): Promise<OpenRound> {
  const { id } = await must(stage, draftRound, plan, cast.of('standing-head'))
  await must(stage, openRound, { roundId: id }, cast.of('standing-head'))
  return { id, plan }
}

const council = [
  ['chair', 'Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng'],
  ['vice-chair', 'Giám đốc Sở Nội vụ, Phó Chủ tịch thứ nhất Hội đồng'],
  ['vice-chair', 'Chủ tịch Liên đoàn Lao động tỉnh, Phó Chủ tịch Hội đồng'],
  ['vice-chair', 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Phó Chủ tịch Hội đồng'],
  ['member', 'Trưởng Ban Thi đua - Khen thưởng, Ủy viên thường trực'],
  ['member', 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh'],
  ['member', 'Chủ tịch Hội Nông dân tỉnh'],
  ['member', 'Bí thư Đoàn TNCS Hồ Chí Minh tỉnh'],
  ['member', 'Chủ tịch Hội Cựu chiến binh tỉnh'],
  ['member', 'Giám đốc Sở Tài chính'],
  ['member', 'Giám đốc Công an tỉnh'],
  ['member', 'Chánh Văn phòng Ủy ban nhân dân tỉnh'],
  ['secretary', 'Phó Trưởng ban Thi đua - Khen thưởng, Thư ký Hội đồng'],
] as const

async function foundTheCouncil({ stage, cast, units }: Province): Promise<Council> {
  stage.clock.moveTo('2020-01-06')
  const unitId = units.find(({ key }) => key === 'ubnd-tinh')?.id ?? ''
  const head = cast.of('standing-head')
  const founding = {
    unitId,
    name: 'Hội đồng Thi đua - Khen thưởng tỉnh Nam Định',
    foundingDocument: '15/QĐ-UBND ngày 06/01/2020',
  }
  const { id: councilId } = await must(stage, foundCouncil, founding, head)
  const memberIds: string[] = []
  for (const [seat, positionTitle] of council) {
    const user =
      seat === 'secretary'
        ? cast.of('council-secretary')
        : positionTitle.startsWith('Chủ tịch Liên đoàn')
          ? cast.of('council-member')
          : undefined
    const name = user?.name ?? makeName(stage.random, stage.random.chance(0.3) ? 'female' : 'male')
    const member = { councilId, userId: user?.userId ?? null, name, positionTitle, seat, validFrom: '2020-01-06' }
    memberIds.push((await must(stage, appointMember, member, head)).id)
  }
  return { id: councilId, memberIds }
}

const heldSince = (member: Member, code: string, year: number): boolean =>
  member.honours.some(honour => honour.code === code && honour.year >= year)

/** State level, end of 2020: one list sent upward with some results back, one being published on the first day. */
async function stateRoundOf2020(province: Province, council: Council): Promise<void> {
  const { stage, cast, units, members } = province
  stage.progress('state-level round')
  stage.clock.moveTo('2020-09-01')
  const round = await openedRound(province, {
    ...roundTemplates['nha-nuoc-dot-1'].plan(2020),
    slug: 'nha-nuoc-2020',
    nameVi: 'Khen thưởng cấp nhà nước cuối năm 2020',
    nameEn: 'State-level commendation, end of 2020',
    sectors: [],
    opensOn: '2020-09-01',
    closesOn: '2020-12-31',
  })
  const candidates = members.filter(
    member =>
      member.kind === 'individual' &&
      heldSince(member, 'bang-khen-tinh', 2016) &&
      !heldSince(member, 'bang-khen-thu-tuong', 2015),
  )
  const byUnit = Map.groupBy(candidates, ({ unit }) => unit.id)
  const chosen = units.filter(unit => (byUnit.get(unit.id)?.length ?? 0) > 0).slice(0, 60)
  const batches = [
    { on: '2020-09-15', units: chosen.slice(0, 30) },
    { on: '2020-12-14', units: chosen.slice(30) },
  ]
  const ids: string[][] = []
  for (const batch of batches) {
    stage.clock.moveTo(batch.on)
    const submissions = []
    for (const unit of batch.units) {
      const nominees = (byUnit.get(unit.id) ?? [])
        .slice(0, 2)
        .map(member => ({ member, awardCode: 'bang-khen-thu-tuong' }))
      submissions.push(await makeSubmission(stage, cast, round, unit, nominees, 'submitted'))
    }
    await must(
      stage,
      acceptSubmissions,
      { submissionIds: submissions.map(({ id }) => id) },
      cast.of('standing-specialist'),
    )
    ids.push(submissions.flatMap(({ nominationIds }) => nominationIds))
  }
  const [first = [], second = []] = ids
  stage.clock.moveTo('2020-10-01')
  await appraise(stage, cast, first)
  const publication = { roundId: round.id, nominationIds: first }
  const { id: publicationId, endsOn } = await must(stage, openPublication, publication, cast.of('standing-head'))
  stage.clock.moveTo('2020-10-26')
  if (endsOn >= '2020-10-26') throw new Error(`The publication ends on ${endsOn}`)
  await must(stage, closePublication, { publicationId }, cast.of('standing-head'))
  await holdMeeting(stage, cast, council, round.id, first)
  stage.clock.moveTo('2020-11-05')
  const decisionId = await decide(stage, cast, round.id, 'bang-khen-thu-tuong', first, {
    number: '96',
    symbol: 'TTR-UBND',
  })
  stage.clock.moveTo('2020-12-28')
  const proposed = (await readNominations(stage.db, first)).filter(({ status }) => status === 'proposed')
  const result = { document: '2189/QĐ-TTg', decidedBy: 'Thủ tướng Chính phủ', decidedOn: '2020-12-24' }
  const granted = proposed.slice(0, 20).map(({ id }) => id)
  await must(
    stage,
    recordResults,
    { decisionId, nominationIds: granted, result: 'granted', ...result },
    cast.of('clerk'),
  )
  stage.clock.moveTo('2021-01-11')
  await appraise(stage, cast, second.slice(0, second.length - 6))
  const open = { roundId: round.id, nominationIds: second.slice(0, second.length - 12) }
  await must(stage, openPublication, open, cast.of('standing-head'))
}

/** The province's own awards for 2020: every unit nominates; dossiers stand at every step. */
async function provinceRoundOf2020(province: Province, council: Council): Promise<void> {
  const { stage, cast, units, members } = province
  stage.clock.moveTo('2020-11-16')
  const round = await openedRound(province, {
    ...roundTemplates['tinh-cong-trang'].plan(2021),
    slug: 'tong-ket-2020',
    nameVi: 'Khen thưởng tổng kết phong trào thi đua năm 2020',
    nameEn: 'Commendation at the close of the emulation year 2020',
    opensOn: '2020-11-16',
    closesOn: '2021-02-26',
  })
  const byUnit = Map.groupBy(members, ({ unit }) => unit.id)
  const bound = units.filter(({ boundByPlan }) => boundByPlan)
  const early = bound.filter((_unit, index) => index % 20 < 11)
  const late = bound.filter((_unit, index) => index % 20 >= 11)
  const earlyIds = await nominateAll(
    province,
    round,
    early,
    byUnit,
    ['2020-12-02', '2020-12-07', '2020-12-10'],
    () => 'submitted',
  )
  await acceptAll(
    province,
    earlyIds.map(({ id }) => id),
    '2020-12-11',
  )
  const nominations = earlyIds.flatMap(({ nominationIds }) => nominationIds)
  stage.progress('appraisal')
  stage.clock.moveTo('2020-12-28')
  await declineInAppraisal(stage, cast, nominations.slice(0, 24))
  await appraise(stage, cast, nominations.slice(24))
  stage.progress('council')
  stage.clock.moveTo('2021-01-08')
  const forCouncil = nominations.slice(24)
  const held = forCouncil.slice(0, Math.floor(forCouncil.length * 0.85))
  await holdMeeting(stage, cast, council, round.id, held)
  stage.progress('decisions')
  stage.clock.moveTo('2021-01-14')
  const half = Math.floor(held.length / 2)
  const issued = await decide(stage, cast, round.id, 'bang-khen-tinh', held.slice(0, half), {
    number: '118',
    symbol: 'QĐ-UBND',
  })
  await must(stage, issueCertificates, { decisionId: issued }, cast.of('clerk'))
  await decide(stage, cast, round.id, 'chien-si-thi-dua-tinh', held, 'at-signing')
  await decide(stage, cast, round.id, 'bang-khen-tinh', held.slice(half, half + Math.floor(half / 2)), 'signed')
  const reachOf = (index: number): Reach => (index % 9 === 0 ? 'draft' : index % 9 === 1 ? 'at-unit-head' : 'submitted')
  const lateIds = await nominateAll(province, round, late, byUnit, ['2021-01-12', '2021-01-15', '2021-01-19'], reachOf)
  const submitted = lateIds.filter((_submission, index) => reachOf(index) === 'submitted')
  const accepted = submitted.slice(0, Math.floor(submitted.length * 0.7))
  await acceptAll(
    province,
    accepted.map(({ id }) => id),
    '2021-01-20',
  )
  const atDesk = accepted.flatMap(({ nominationIds }) => nominationIds)
  await returnSome(stage, cast, atDesk.slice(0, 14))
  const opinionsOf = ['so-tai-chinh', 'cong-an-tinh'].flatMap(key => units.find(unit => unit.key === key)?.id ?? [])
  await askOpinions(stage, cast, atDesk.slice(14, 40), opinionsOf)
}

async function nominateAll(
  { stage, cast }: Province,
  round: OpenRound,
  units: readonly UnitOn[],
  byUnit: ReadonlyMap<string, readonly Member[]>,
  days: readonly string[],
  reachOf: (index: number) => Reach,
) {
  const submissions = []
  for (const [index, unit] of units.entries()) {
    stage.clock.moveTo(days[Math.floor((index * days.length) / units.length)] ?? stage.clock.today())
    const nominees = nomineesOf(byUnit.get(unit.id) ?? [])
    submissions.push(await makeSubmission(stage, cast, round, unit, nominees, reachOf(index)))
    if (index % 40 === 0) stage.progress('nominations', index, units.length)
  }
  return submissions
}

/** The better half of a unit; fighters of three years for the title, the others for the certificate of merit. */
function nomineesOf(members: readonly Member[]): Nominee[] {
  const free = members.filter(member => !heldSince(member, 'bang-khen-tinh', 2019))
  const best = free
    .toSorted((one, other) => other.merit - one.merit)
    .slice(0, Math.max(11, Math.ceil(free.length * 0.6)))
  return best.map(member => ({
    member,
    awardCode:
      member.kind === 'individual' &&
      heldSince(member, 'chien-si-thi-dua-co-so', 2020) &&
      !heldSince(member, 'chien-si-thi-dua-tinh', 2019)
        ? 'chien-si-thi-dua-tinh'
        : 'bang-khen-tinh',
  }))
}

async function acceptAll({ stage, cast }: Province, submissionIds: readonly string[], day: string): Promise<void> {
  stage.clock.moveTo(day)
  await must(stage, acceptSubmissions, { submissionIds: [...submissionIds] }, cast.of('standing-specialist'))
}

/** The rounds that the plan of 2021 lays down, shown to the units from the first day. */
async function roundsOf2021(province: Province): Promise<void> {
  province.stage.clock.moveTo('2021-01-21')
  const keys: readonly RoundTemplateKey[] = [
    'co-thi-dua-chinh-phu',
    'nha-nuoc-dot-1',
    'nha-nuoc-dot-2',
    'tinh-dot-xuat',
  ]
  for (const key of keys) await openedRound(province, roundTemplates[key].plan(2021))
}
