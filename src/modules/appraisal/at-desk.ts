import { lockNominationViews, type NominationView, setHandler } from '#modules/nominations/index.ts'
import { hasRole } from '#shared/actor.ts'
import type { CommandContext, QueryContext } from '#shared/context.ts'
import { ok, type Result, refuse } from '#shared/result.ts'

/** A nomination as the person saw it; a later version means that it was changed meanwhile. */
export interface Seen {
  readonly id: string
  readonly version: number
}

/** Whether the actor may act at the desk of this nomination: nobody handles it, the actor does, or the actor heads the office. */
export function isAtOwnDesk({ actor }: Pick<QueryContext, 'actor'>, { handlerId }: NominationView): boolean {
  if (actor.kind !== 'user') return actor.kind === 'system'
  return handlerId === null || handlerId === actor.userId || hasRole(actor, 'standing-head')
}

/**
 * The nominations locked for the desk that acts on them: under appraisal, as they were seen, and not at another desk. Whoever
 * acts on a nomination that nobody handles becomes its handler.
 */
export async function takeAtDesk(
  context: CommandContext,
  seen: readonly Seen[],
): Promise<Result<readonly NominationView[]>> {
  const { db, actor } = context
  const versions = new Map(seen.map(({ id, version }) => [id, version]))
  const nominations = await lockNominationViews(db, [...versions.keys()])
  if (nominations.length < versions.size) return refuse('nomination.not-found')
  for (const nomination of nominations) {
    const values = { name: nomination.nomineeName }
    if (nomination.status !== 'appraisal') return refuse('appraisal.not-at-this-step', { values })
    if (nomination.version !== versions.get(nomination.id)) return refuse('changed-meanwhile')
    if (!isAtOwnDesk(context, nomination)) return refuse('appraisal.another-desk', { values })
  }
  if (actor.kind === 'user') {
    const free = nominations.filter(({ handlerId }) => handlerId === null).map(({ id }) => id)
    await setHandler(db, free, actor.userId)
  }
  return ok(nominations)
}

/** What a fact about a nomination names. */
export const subjectsOf = ({ id, submissionId, roundId }: NominationView): string[] => [
  `nomination:${id}`,
  `submission:${submissionId}`,
  `round:${roundId}`,
]
