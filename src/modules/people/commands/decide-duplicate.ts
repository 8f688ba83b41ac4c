import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { officeOnly } from '../people-policies.ts'
import { forgetSuspicions, insertDecision, markMerged, markSeparate, suspectDuplicates } from '../store/duplicates.ts'
import { findHonouree } from '../store/honourees.ts'
import { addWords, removeWords } from '../store/name-words.ts'

/**
 * Decides whether two records are the same honouree. If so, one is kept and the other leads to it: nothing is moved or lost, and
 * the decision can be taken back.
 */
export const decideDuplicate = command({
  name: 'decide-duplicate',
  policy: officeOnly,
  input: z.object({
    keptId: z.uuid(),
    otherId: z.uuid(),
    decision: z.enum(['same', 'different']),
    reason: z.string('honouree.reason-too-short').min(5, 'honouree.reason-too-short').max(500),
  }),
  async run({ db, clock }, { keptId, otherId, decision, reason }) {
    if (keptId === otherId) return refuse('honouree.one-record')
    const [first, second] = [keptId, otherId].toSorted()
    const locked = [await findHonouree(db, first ?? '', true), await findHonouree(db, second ?? '', true)]
    const [one, other] = locked
    if (one === undefined || other === undefined) return refuse('honouree.not-found')
    if (one.mergedIntoId !== null || other.mergedIntoId !== null) return refuse('honouree.already-merged')
    if (decision === 'same' && one.kind !== other.kind) return refuse('honouree.kinds-differ')
    await insertDecision(db, [keptId, otherId], decision, reason, clock.now())
    if (decision === 'same') {
      await markMerged(db, otherId, keptId)
      await removeWords(db, otherId)
      await forgetSuspicions(db, otherId)
    }
    const subjects = [`honouree:${keptId}`, `honouree:${otherId}`]
    const name = decision === 'same' ? 'honourees-merged' : 'honourees-told-apart'
    return done({ keptId }, fact(name, subjects, { keptId, otherId, reason }))
  },
})

/** Takes back that two records are the same. */
export const takeBackMerge = command({
  name: 'take-back-merge',
  policy: officeOnly,
  input: z.object({ otherId: z.uuid(), reason: z.string().min(5, 'honouree.reason-too-short').max(500) }),
  async run({ db, clock }, { otherId, reason }) {
    const other = await findHonouree(db, otherId, true)
    if (other === undefined || other.mergedIntoId === null) return refuse('honouree.not-merged')
    await markSeparate(db, otherId)
    await addWords(db, [other])
    await insertDecision(db, [other.mergedIntoId, otherId], 'different', reason, clock.now())
    await suspectDuplicates(db, [other])
    return done(
      { id: otherId },
      fact('merge-taken-back', [`honouree:${otherId}`, `honouree:${other.mergedIntoId}`], { reason }),
    )
  },
})
