import { findAward } from '#law/catalogue/index.ts'
import { subtreeOn } from '#modules/organisations/index.ts'
import { type Honouree, readHonourees } from '#modules/people/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import type { QueryContext } from '#shared/context.ts'
import type { Refusal } from '#shared/result.ts'
import { activeNominationsOf } from './store/nominations.ts'
import type { Submission } from './submission.ts'

interface Wanted {
  readonly honoureeId: string
  readonly awardCode: string
  /** The nomination itself when it exists already, so that it is not found to be its own double. */
  readonly nominationId?: string
}

interface Checked {
  readonly refusals: readonly Refusal[]
  readonly honourees: ReadonlyMap<string, Honouree>
}

/**
 * Whether a submission may hold these nominations: honourees of its unit or of units below, for awards of the round that their
 * kind can receive, none twice in the round. Some thousands are checked in three statements.
 */
export async function mayHold(
  { db, clock }: QueryContext,
  submission: Submission,
  round: Round,
  wanted: readonly Wanted[],
): Promise<Checked> {
  const ids = [...new Set(wanted.map(({ honoureeId }) => honoureeId))]
  const honourees = new Map((await readHonourees(db, ids)).map(honouree => [honouree.id, honouree]))
  const units = new Set(await subtreeOn(db, submission.unitId, clock.today()))
  const awardCodes = new Set(round.awards.map(({ awardCode }) => awardCode))
  const key = (honoureeId: string, awardCode: string) => `${honoureeId} ${awardCode}`
  const taken = new Map<string, string>()
  for (const active of await activeNominationsOf(db, round.id, ids))
    taken.set(key(active.honoureeId, active.awardCode), active.id)
  const refusals: Refusal[] = []
  for (const [index, { honoureeId, awardCode, nominationId }] of wanted.entries()) {
    const honouree = honourees.get(honoureeId)
    const values = { row: index + 1, name: honouree?.name ?? '' }
    const refuse = (code: string, field: string) => {
      refusals.push({ code, at: `nominations.${index}.${field}`, values })
    }
    if (honouree === undefined) {
      refuse('nomination.nominee-not-found', 'honoureeId')
      continue
    }
    if (honouree.unitId !== null && !units.has(honouree.unitId)) refuse('nomination.of-another-unit', 'honoureeId')
    if (!awardCodes.has(awardCode)) refuse('nomination.award-not-in-round', 'awardCode')
    else if (!findAward(awardCode)?.subjects.includes(honouree.kind))
      refuse('nomination.award-of-another-kind', 'awardCode')
    const other = taken.get(key(honoureeId, awardCode))
    if (other !== undefined && other !== nominationId) refuse('nomination.nominated-already', 'honoureeId')
    taken.set(key(honoureeId, awardCode), nominationId ?? 'new')
  }
  return { refusals, honourees }
}
