import { steps } from '#modules/rounds/index.ts'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { fold } from '#shared/text/fold.ts'
import type { NominationStatus } from '../nomination-status.ts'

interface Wanted {
  readonly status: NominationStatus
  readonly count?: number
  readonly level?: 'nha-nuoc' | 'tinh'
  readonly awardCode?: string
  readonly steps?: readonly string[]
  /** Parts that the round asks of every dossier. */
  readonly dossierParts?: readonly string[]
  readonly dueOn?: string
}

/** A round with an accepted submission of one new unit, and nominations that all stand in one status. */
export async function aRoundWithNominations(db: Db, wanted: Wanted) {
  const [unitId, roundId, submissionId] = [newId(), newId(), newId()]
  const level = wanted.level ?? 'nha-nuoc'
  const awardCode = wanted.awardCode ?? (level === 'nha-nuoc' ? 'bang-khen-thu-tuong' : 'bang-khen-tinh')
  const now = new Date('2021-01-20T02:00:00Z')
  await db
    .insertInto('units')
    .values({ id: unitId, key: `unit-${unitId}`, founded_on: '1945-09-02' })
    .execute()
  await db
    .insertInto('unit_versions')
    .values({
      id: newId(),
      unit_id: unitId,
      valid_from: '1945-09-02',
      name: 'Ủy ban nhân dân huyện Ý Yên',
      short_name: 'Ý Yên',
      kind: 'huyen',
      search_text: 'y yen',
    })
    .execute()
  const order = wanted.steps ?? (level === 'nha-nuoc' ? steps : ['appraisal', 'decision'])
  await db
    .insertInto('rounds')
    .values({
      id: roundId,
      slug: `dot-${roundId.slice(-8)}`,
      name_vi: 'Đợt thử nghiệm',
      name_en: 'A round for tests',
      kind: 'annual',
      level,
      status: 'open',
      achievement_from: '2016-01-01',
      achievement_to: '2020-12-31',
      opens_on: '2021-01-01',
      closes_on: '2021-12-31',
      steps: [...order],
    })
    .execute()
  await db
    .insertInto('round_awards')
    .values({
      round_id: roundId,
      award_code: awardCode,
      position: 0,
      dossier_parts: JSON.stringify(wanted.dossierParts ?? []),
    })
    .execute()
  await db
    .insertInto('submissions')
    .values({
      id: submissionId,
      round_id: roundId,
      unit_id: unitId,
      holder_unit_id: unitId,
      status: 'accepted',
      title: 'Tờ trình đề nghị khen thưởng',
      dossier_code: `T-${submissionId}`,
      created_at: now,
    })
    .execute()
  const nominationIds: string[] = []
  for (let position = 0; position < (wanted.count ?? 1); position += 1) {
    const [honoureeId, nominationId] = [newId(), newId()]
    const name = `Người Mẫu ${position + 1}`
    const search = { search_text: fold(name), match_key: fold(name) }
    await db
      .insertInto('honourees')
      .values({ id: honoureeId, kind: 'individual', name, ...search, unit_id: unitId, created_at: now })
      .execute()
    await db
      .insertInto('nominations')
      .values({
        id: nominationId,
        submission_id: submissionId,
        round_id: roundId,
        unit_id: unitId,
        honouree_id: honoureeId,
        award_code: awardCode,
        level,
        position,
        status: wanted.status,
        nominee_kind: 'individual',
        nominee_name: name,
        nominee_title: 'Công nhân',
        search_text: fold(name),
        due_on: wanted.dueOn ?? null,
        status_since: now,
        created_at: now,
      })
      .execute()
    nominationIds.push(nominationId)
  }
  return { unitId, roundId, submissionId, nominationIds, awardCode }
}
