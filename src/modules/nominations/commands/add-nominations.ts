import { z } from 'zod'
import { getAward } from '#law/catalogue/index.ts'
import { command, done, type Fact, fact } from '#shared/command.ts'
import { refuseAll } from '#shared/result.ts'
import { mayHold } from '../may-hold.ts'
import { newNomination } from '../nomination-draft.ts'
import { openForEditing } from '../open-submission.ts'
import { insertNominations, lastPosition } from '../store/nominations.ts'
import { addPartFiles } from '../store/parts.ts'
import { type Submission, submissionSubjects } from '../submission.ts'
import { ownUnit } from '../submission-policies.ts'

const refusalsShown = 200
const subjectsPerFact = 500

/**
 * Adds nominations to a submission, one or many thousands in a few statements: all of them or, when any is refused, none. Each
 * refusal names its row.
 */
export const addNominations = command({
  name: 'add-nominations',
  policy: ownUnit,
  input: z.object({
    submissionId: z.uuid(),
    nominations: z.array(newNomination).min(1, 'nomination.none-given').max(20_000),
  }),
  async run(context, { submissionId, nominations }) {
    const { db, clock, newId } = context
    const opened = await openForEditing(context, submissionId)
    if (!opened.ok) return opened
    const { submission, round } = opened.value
    const { refusals, honourees } = await mayHold(context, submission, round, nominations)
    const refused = refuseAll(refusals.slice(0, refusalsShown))
    if (refused !== undefined) return refused
    const first = (await lastPosition(db, submissionId)) + 1
    const rows = nominations.map((nomination, index) => {
      const honouree = honourees.get(nomination.honoureeId)
      return {
        id: newId(),
        submission,
        honoureeId: nomination.honoureeId,
        awardCode: nomination.awardCode,
        level: getAward(nomination.awardCode).level,
        position: first + index,
        nomineeKind: honouree?.kind ?? '',
        nomineeName: honouree?.name ?? '',
        nomineeTitle: nomination.title ?? honouree?.positionTitle ?? '',
        nomineeCategory: nomination.category === undefined ? (honouree?.category ?? null) : nomination.category,
        summary: nomination.summary,
        report: nomination.report,
        createdAt: clock.now(),
      }
    })
    await insertNominations(db, rows)
    await addPartFiles(
      db,
      nominations.flatMap(({ parts }, index) => parts.map(part => ({ ...part, nominationId: rows[index]?.id ?? '' }))),
    )
    const ids = rows.map(({ id }) => id)
    return done({ ids }, ...added(submission, ids))
  },
})

/** One fact tells of some hundreds, so that a list of thousands does not fill the history. */
function added(submission: Submission, ids: readonly string[]): Fact[] {
  const facts: Fact[] = []
  for (let start = 0; start < ids.length; start += subjectsPerFact) {
    const some = ids.slice(start, start + subjectsPerFact)
    const subjects = [...some.map(id => `nomination:${id}`), ...submissionSubjects(submission)]
    facts.push(fact('nominations-added', subjects, { count: some.length }))
  }
  return facts
}
