import { z } from 'zod'
import { readNominations } from '#modules/nominations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { findDecision, linesOf, listDecisionRows } from '../store/decisions.ts'

const readers = roleIs(
  'standing-specialist',
  'standing-head',
  'signing-leader',
  'clerk',
  'inspector',
  'council-secretary',
)

/** Every decision and proposal, newest first. */
export const listDecisions = query({
  name: 'list-decisions',
  policy: readers,
  input: z.object({}),
  run: ({ db }) => listDecisionRows(db),
})

/** One decision with its round and its list of nominations. */
export const getDecision = query({
  name: 'get-decision',
  policy: readers,
  input: z.object({ decisionId: z.uuid() }),
  async run({ db }, { decisionId }) {
    const decision = await findDecision(db, decisionId)
    if (decision === undefined) return null
    const lines = await linesOf(db, decisionId)
    const nominations = await readNominations(
      db,
      lines.map(({ nominationId }) => nominationId),
    )
    const byId = new Map(nominations.map(nomination => [nomination.id, nomination]))
    const list = lines.flatMap(line => {
      const nomination = byId.get(line.nominationId)
      return nomination === undefined ? [] : [{ line, nomination }]
    })
    return { decision, round: await findRound(db, decision.roundId), list }
  },
})
