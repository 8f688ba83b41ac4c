import { z } from 'zod'
import { findSubmission, getSubmission, nominationsOfSubmission, partFilesOf } from '#modules/nominations/index.ts'
import { findUnitByKey, findUnitOn } from '#modules/organisations/index.ts'
import { findParameter } from '#modules/parameters/index.ts'
import { findPart, findRound, isPartCode } from '#modules/rounds/index.ts'
import { dayInVietnam } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { groundOfRound } from '../content/ground-of-round.ts'
import { issuerOn, provinceOn } from '../content/issuer.ts'
import { letterDocument } from '../content/letter.ts'
import { honouredOf } from '../content/nominees.ts'
import { receiptDocument } from '../content/receipt.ts'
import { dayInWords } from '../content/wording.ts'

const input = z.object({ submissionId: z.uuid() })

/** A unit's letter of proposal, for those who may read the submission. */
export const getLetterDocument = query({
  name: 'get-letter-document',
  policy: getSubmission.policy,
  input,
  async run(context, { submissionId }) {
    const { db, clock } = context
    const submission = await findSubmission(db, submissionId)
    if (submission === undefined) return null
    const sent = submission.submittedAt === null ? clock.today() : dayInVietnam(submission.submittedAt)
    const day = submission.letterOn ?? sent
    const round = await findRound(db, submission.roundId)
    return letterDocument({
      ...submission,
      issuer: await issuerOn(db, submission.unitId, day),
      province: await issuerOn(db, (await provinceOn(db, day)).id, day),
      number: submission.letterNumber,
      writtenOn: submission.letterOn,
      body: submission.letterBody,
      signerPosition: null,
      signerName: '',
      basis: await groundOfRound(context, round),
      day,
      honoured: await honouredOf(db, await nominationsOfSubmission(db, submissionId), day),
    })
  },
})

/** The receipt of a submission with its day of return; null while it has not been submitted. */
export const getReceiptDocument = query({
  name: 'get-receipt-document',
  policy: getSubmission.policy,
  input,
  async run({ db }, { submissionId }) {
    const submission = await findSubmission(db, submissionId)
    if (submission?.submittedAt == null || submission.dossierCode === null) return null
    const { submittedAt, dossierCode, letterNumber, letterOn } = submission
    const day = dayInVietnam(submittedAt)
    const nominations = await nominationsOfSubmission(db, submissionId)
    const [desk, unit, processing] = await Promise.all([
      findUnitByKey(db, 'ban-thi-dua-khen-thuong'),
      findUnitOn(db, submission.unitId, day),
      findParameter(db, 'clock.processing', day),
    ])
    const written = letterOn === null ? '' : ` ${dayInWords(letterOn)}`
    const receiver = desk && (await findUnitOn(db, desk.id, day))
    return receiptDocument({
      dossierCode,
      submittedAt,
      issuer: await issuerOn(db, receiver?.id ?? (await provinceOn(db, day)).id, day),
      unitName: unit?.name ?? '',
      title: submission.title,
      letter: letterNumber === null ? '' : `${letterNumber}${written}`,
      returnOn: submission.returnOn,
      workingDays: processing?.value ?? null,
      parts: await partsOf(
        db,
        nominations.map(({ id }) => id),
      ),
      honoured: await honouredOf(db, nominations, day),
    })
  },
})

/** The papers that came in, each kind once with how many there are. */
async function partsOf(db: Db, nominationIds: readonly string[]): Promise<string[]> {
  const files = new Map<string, Set<string>>()
  for (const { partCode, fileId } of await partFilesOf(db, nominationIds)) {
    files.set(partCode, (files.get(partCode) ?? new Set()).add(fileId))
  }
  const papers = [...files].map(([code, ids]) => {
    const name = isPartCode(code) ? findPart(code).nameVi : code
    return ids.size === 1 ? name : `${name} (${ids.size} bản)`
  })
  return ['Tờ trình và danh sách đề nghị khen thưởng', ...papers]
}
