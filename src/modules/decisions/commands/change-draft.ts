import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { findDecision, linesOf, removeLine, saveDecision } from '../store/decisions.ts'

const office = roleIs('standing-specialist', 'standing-head')

/** Changes the words of a draft; the second of two editors is told. */
export const changeDraft = command({
  name: 'change-draft',
  policy: office,
  input: z.object({
    decisionId: z.uuid(),
    version: z.number().int(),
    abstract: z.string().min(5).max(1_000),
    reason: z.string().min(5).max(2_000),
    signerPosition: z.string().min(2).max(200),
    signerName: z.string().min(2).max(200),
  }),
  async run({ db }, { decisionId, version, abstract, reason, signerPosition, signerName }) {
    const decision = await findDecision(db, decisionId, true)
    if (decision === undefined) return refuse('decision.not-found')
    if (decision.status !== 'draft') return refuse('decision.not-a-draft')
    if (decision.version !== version) return refuse('changed-meanwhile')
    await saveDecision(db, decisionId, { abstract, reason, signer_position: signerPosition, signer_name: signerName })
    return done({ id: decisionId }, fact('decision-changed', [`decision:${decisionId}`], { abstract, reason }))
  },
})

/** Takes a nomination off the list of a draft; it stays at the step of decision for another list. */
export const removeFromDraft = command({
  name: 'remove-from-draft',
  policy: office,
  input: z.object({ decisionId: z.uuid(), nominationId: z.uuid() }),
  async run({ db }, { decisionId, nominationId }) {
    const decision = await findDecision(db, decisionId, true)
    if (decision === undefined) return refuse('decision.not-found')
    if (decision.status !== 'draft') return refuse('decision.not-a-draft')
    if ((await linesOf(db, decisionId)).length < 2) return refuse('decision.list-empty')
    const removed = await removeLine(db, decisionId, nominationId)
    if (removed.numDeletedRows === 0n) return refuse('decision.not-on-list')
    const subjects = [`decision:${decisionId}`, `nomination:${nominationId}`]
    return done({ id: decisionId }, fact('removed-from-decision', subjects))
  },
})
