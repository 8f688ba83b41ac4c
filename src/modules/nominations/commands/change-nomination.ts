import { z } from 'zod'
import { getAward } from '#law/catalogue/index.ts'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { ok, type Refused, type Result, refuse, refuseAll } from '#shared/result.ts'
import { mayHold } from '../may-hold.ts'
import { type NominationChange, nominationChange } from '../nomination-draft.ts'
import { openForEditing } from '../open-submission.ts'
import { findNomination, type NominationView } from '../store/nomination-views.ts'
import { saveNomination } from '../store/nominations.ts'
import { nominationSubjects } from '../submission.ts'
import { ownUnitOfNomination } from '../submission-policies.ts'

const input = z.object({ nominationId: z.uuid(), version: z.number().int(), change: nominationChange })
type Input = z.output<typeof input>

/** Changes a nomination that is still with its unit; the fact keeps which fields were changed. */
export const changeNomination = command({
  name: 'change-nomination',
  policy: ownUnitOfNomination,
  input,
  async run(context, given) {
    const saved = await save(context, given)
    if (!saved.ok) return saved
    const { nomination, version } = saved.value
    const changed = changedFields(nomination, given.change)
    return done({ version }, fact('nomination-changed', nominationSubjects(nomination), { changed }))
  },
})

/** Keeps what is being typed; a fact is recorded when the page is saved, not at every pause. */
export const saveNominationDraft = command({
  name: 'save-nomination-draft',
  policy: ownUnitOfNomination,
  input,
  async run(context, given) {
    const saved = await save(context, given)
    return saved.ok ? done({ version: saved.value.version }) : saved
  },
})

async function save(
  context: CommandContext,
  { nominationId, version, change }: Input,
): Promise<Result<{ nomination: NominationView; version: number }>> {
  const found = await findNomination(context.db, nominationId)
  if (found === undefined) return refuse('nomination.not-found')
  const opened = await openForEditing(context, found.submissionId)
  if (!opened.ok) return opened
  // Read again under the lock of its submission: nobody else changes it until this transaction ends.
  const nomination = await findNomination(context.db, nominationId)
  if (nomination === undefined) return refuse('nomination.not-found')
  if (nomination.version !== version) return refuse('changed-meanwhile')
  const [honoureeId, awardCode] = [change.honoureeId ?? nomination.honoureeId, change.awardCode ?? nomination.awardCode]
  const { refusals, honourees } = await mayHold(context, opened.value.submission, opened.value.round, [
    { honoureeId, awardCode, nominationId },
  ])
  const refused = refuseAll(refusals)
  if (refused !== undefined) return atFields(refused)
  const honouree = change.honoureeId === undefined ? undefined : honourees.get(honoureeId)
  await saveNomination(context.db, nomination, {
    ...change,
    ...(honouree === undefined ? {} : { nominee: honouree }),
    ...(change.awardCode === undefined ? {} : { level: getAward(awardCode).level }),
    ...(change.report === undefined ? {} : { report: { ...nomination.achievementReport, ...change.report } }),
  })
  return ok({ nomination, version: version + 1 })
}

/** Of one nomination the field alone is named. */
const atFields = ({ refusals: [first, ...rest] }: Refused): Refused => {
  const bare = (refusal: typeof first) => ({ ...refusal, at: refusal.at?.split('.').at(-1) ?? '' })
  return { ok: false, refusals: [bare(first), ...rest.map(bare)] }
}

function changedFields(nomination: NominationView, change: NominationChange): string[] {
  const before: Record<string, unknown> = {
    honoureeId: nomination.honoureeId,
    awardCode: nomination.awardCode,
    title: nomination.nomineeTitle,
    category: nomination.nomineeCategory,
    summary: nomination.achievementSummary,
  }
  const plain = Object.entries(change).filter(([field, value]) => field !== 'report' && before[field] !== value)
  const sections = Object.entries(change.report ?? {}).filter(
    ([code, text]) => (nomination.achievementReport[code] ?? '') !== text,
  )
  return [...plain.map(([field]) => field), ...sections.map(([code]) => `report.${code}`)]
}
