import { getAward } from '#law/catalogue/index.ts'
import { askUnits, concludeAppraisal, returnForCorrection } from '#modules/appraisal/index.ts'
import { concludeMeeting, planMeeting, recordAttendance, recordVotes } from '#modules/councils/index.ts'
import { draftDecision, issueDecision, sendToSigning, signDecision } from '#modules/decisions/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { startOfDay } from '#shared/clock.ts'
import type { Cast } from './accounts.ts'
import { must, type Stage } from './stage.ts'

const atOnce = 1_000

function* inParts<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += atOnce) yield list.slice(start, start + atOnce)
}

/** The nominations with the versions they have now, as the desk saw them. */
const seen = async (stage: Stage, ids: readonly string[]) =>
  (await readNominations(stage.db, ids)).map(({ id, version }) => ({ id, version }))

/** The specialist finds that nominations meet the conditions; they go on to the next step of their round. */
export async function appraise(stage: Stage, cast: Cast, ids: readonly string[]): Promise<void> {
  const ground = { instrument: 'Nghị định 91/2017/NĐ-CP', article: 'Điều 38, Điều 39' }
  for (const part of inParts(ids)) {
    const nominations = await seen(stage, part)
    const conclusion = { nominations, finding: 'meets' as const, ...ground, remarks: '' }
    await must(stage, concludeAppraisal, conclusion, cast.of('standing-specialist'))
  }
}

export async function declineInAppraisal(stage: Stage, cast: Cast, ids: readonly string[]): Promise<void> {
  const nominations = await seen(stage, ids)
  await must(
    stage,
    concludeAppraisal,
    {
      nominations,
      finding: 'does-not-meet',
      instrument: 'Nghị định 91/2017/NĐ-CP',
      article: 'Điều 39',
      remarks: 'Chưa đủ hai năm liên tục hoàn thành xuất sắc nhiệm vụ tính đến thời điểm đề nghị.',
    },
    cast.of('standing-specialist'),
  )
}

export async function returnSome(stage: Stage, cast: Cast, ids: readonly string[]): Promise<void> {
  for (const { id: nominationId, version } of await seen(stage, ids)) {
    const flags = [{ field: 'achievement-summary' as const, reason: 'Nêu rõ kết quả cụ thể, có số liệu của năm 2020.' }]
    await must(stage, returnForCorrection, { nominationId, version, flags }, cast.of('standing-specialist'))
  }
}

export async function askOpinions(stage: Stage, cast: Cast, ids: readonly string[], unitIds: string[]): Promise<void> {
  const nominations = await seen(stage, ids)
  const question = 'Đề nghị cho ý kiến về việc chấp hành chính sách, pháp luật của các trường hợp sau.'
  await must(stage, askUnits, { nominations, unitIds, question }, cast.of('standing-specialist'))
}

export interface Council {
  readonly id: string
  readonly memberIds: readonly string[]
}

/** A meeting of the council on the clock's day: nearly everyone is there, nearly everything passes. */
export async function holdMeeting(
  stage: Stage,
  cast: Cast,
  council: Council,
  roundId: string,
  ids: readonly string[],
): Promise<void> {
  const secretary = cast.of('council-secretary')
  const meetsAt = new Date(startOfDay(stage.clock.today()).getTime() + 8 * 3_600_000)
  for (const nominationIds of inParts(ids)) {
    const plan = {
      councilId: council.id,
      roundId,
      meetsAt,
      place: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh',
      nominationIds: [...nominationIds],
    }
    const { id: meetingId } = await must(stage, planMeeting, plan, secretary)
    const attendance = council.memberIds.map((memberId, index) => ({
      memberId,
      present: index !== 3,
      excuse: index === 3 ? 'Đi công tác' : '',
    }))
    await must(stage, recordAttendance, { meetingId, attendance }, secretary)
    const present = attendance.length - 1
    const counts = nominationIds.map(nominationId => {
      const votesAgainst = stage.random.chance(0.04) ? stage.random.between(2, 4) : stage.random.chance(0.2) ? 1 : 0
      return { nominationId, votesFor: present - votesAgainst, votesAgainst, votesInvalid: 0 }
    })
    await must(stage, recordVotes, { meetingId, counts }, secretary)
    const minutesNumber = `${stage.random.between(10, 90)}/BB-HĐTĐKT`
    await must(stage, concludeMeeting, { meetingId, minutesNumber }, secretary)
  }
}

/** A decision, or a letter upward, on nominations of one award, taken as far as wanted; gives its id. */
export async function decide(
  stage: Stage,
  cast: Cast,
  roundId: string,
  awardCode: string,
  ids: readonly string[],
  reach: 'draft' | 'at-signing' | 'signed' | { readonly number: string; readonly symbol: string },
): Promise<string> {
  const standing = (await readNominations(stage.db, ids)).filter(
    ({ status, awardCode: of }) => status === 'decision' && of === awardCode,
  )
  const { nameVi, level } = getAward(awardCode)
  const isProposal = level === 'nha-nuoc'
  const { id: decisionId } = await must(
    stage,
    draftDecision,
    {
      roundId,
      awardCode,
      nominationIds: standing.map(({ id }) => id),
      abstract: isProposal ? `Về việc đề nghị tặng ${nameVi}` : `Về việc tặng ${nameVi}`,
      reason:
        'Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, góp phần xây dựng và phát triển tỉnh Nam Định',
      signerPosition: 'Chủ tịch Ủy ban nhân dân tỉnh',
      signerName: cast.of('signing-leader').name,
    },
    cast.of('standing-head'),
  )
  if (reach === 'draft') return decisionId
  await must(stage, sendToSigning, { decisionId }, cast.of('standing-head'))
  if (reach === 'at-signing') return decisionId
  await must(stage, signDecision, { decisionId }, cast.of('signing-leader'))
  if (reach === 'signed') return decisionId
  const issue = { decisionId, ...reach, issuedOn: stage.clock.today(), signedFileId: null }
  await must(stage, issueDecision, issue, cast.of('clerk'))
  return decisionId
}
