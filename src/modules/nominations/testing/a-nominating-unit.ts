import { registerFile } from '#modules/files/index.ts'
import { setParameter } from '#modules/parameters/index.ts'
import { type HonoureeKind, registerHonourees } from '#modules/people/index.ts'
import { draftRound, openRound, type RoundPlan, roundTemplates } from '#modules/rounds/index.ts'
import type { World } from '#tests/support/world.ts'
import { createSubmission, type NewNomination } from '../index.ts'

/** What every nomination of these tests says. */
export const fullReport = {
  background: 'Sinh năm 1980, quê ở Nam Định.',
  features: 'Đơn vị có ba mươi người.',
  duties: 'Phụ trách tổ sản xuất.',
  results: 'Hoàn thành xuất sắc nhiệm vụ nhiều năm liền.',
  'law-abidance': 'Chấp hành tốt chủ trương, chính sách, pháp luật.',
}

export const letter = { title: 'Tờ trình đề nghị khen thưởng', letterNumber: null, letterOn: null, letterBody: '' }

/** A unit of a world with its officer and head, an open round, and what it needs to nominate in it. */
export async function aNominatingUnit(world: World, unitId: string, plan: Partial<RoundPlan> = {}) {
  const officer = world.user('unit-officer', unitId, 'Cán bộ thi đua')
  const head = world.user('unit-head', unitId, 'Thủ trưởng đơn vị')
  const given = { validFrom: '2017-10-01', source: 'test', confidence: 'provincial-choice' } as const
  await world.run(setParameter, { code: 'clock.processing', value: 25, ...given })
  await world.run(setParameter, { code: 'dossier.agency-code', value: 'H40.08', ...given })
  const template = roundTemplates['tinh-cong-trang'].plan(2021)
  const slug = `dot-${Math.random().toString(36).slice(2, 10)}`
  const { id: roundId } = await world.must(draftRound, { ...template, slug, ...plan })
  await world.must(openRound, { roundId })

  const file = async (ownerUnitId = unitId) =>
    (
      await world.must(
        registerFile,
        { hash: 'a'.repeat(64), name: 'bao-cao.pdf', mediaType: 'application/pdf', size: 10, ownerUnitId },
        officer,
      )
    ).id
  const register = async (count: number, ofUnit = unitId, kind: HonoureeKind = 'individual'): Promise<string[]> => {
    const person = { sex: null, bornOn: null, birthYear: 1980, ethnicity: null, category: null, identity: null }
    const honourees = Array.from({ length: count }, (_each, index) => ({
      ...person,
      kind,
      name: `Người Mẫu ${index + 1} ${Math.random().toString(36).slice(2, 8)}`,
      unitId: ofUnit,
      positionTitle: 'Công nhân',
    }))
    return (await world.must(registerHonourees, { unitId: ofUnit, honourees })).ids
  }
  return {
    unitId,
    roundId,
    officer,
    head,
    file,
    register,
    /** A draft of the unit in the round, whatever sector the round is meant for. */
    draft: async (title = letter.title) => {
      const creating = { roundId, unitId, letter: { ...letter, title }, despiteSector: true }
      return (await world.must(createSubmission, creating, officer)).id
    },
    /** Nominations that nothing stands in the way of. */
    complete: async (honoureeIds: readonly string[], awardCode = 'bang-khen-tinh'): Promise<NewNomination[]> => {
      const fileId = await file()
      const parts = (['bao-cao-thanh-tich', 'bien-ban-hop', 'danh-sach'] as const).map(partCode => ({
        partCode,
        fileId,
      }))
      return honoureeIds.map(honoureeId => ({
        honoureeId,
        awardCode,
        summary: 'Đã có thành tích xuất sắc trong công tác.',
        report: fullReport,
        parts,
      }))
    },
  }
}

export type NominatingUnit = Awaited<ReturnType<typeof aNominatingUnit>>
