import { namesOfUsers } from '#modules/accounts/index.ts'
import { type RecordedFact, timelineOf } from '#modules/history/index.ts'
import type { Db } from '#shared/context.ts'

/** A fact of a timeline with the name of who did it; null for the product itself. */
export interface TimelineFact extends Pick<RecordedFact, 'id' | 'at' | 'name' | 'data'> {
  readonly actorName: string | null
}

/** What happened to a submission (`submission:…`) or a nomination, the latest first, with who did it. */
export async function namedTimeline(
  db: Db,
  subject: string,
  options: { readonly without?: readonly string[]; readonly limit?: number } = {},
): Promise<TimelineFact[]> {
  const facts = await timelineOf(db, subject, options)
  const names = await namesOfUsers(
    db,
    facts.flatMap(({ actorKind, actorId }) => (actorKind === 'user' && actorId !== null ? [actorId] : [])),
  )
  return facts.map(({ id, at, name, data, actorId }) => ({
    id,
    at,
    name,
    data,
    actorName: names.get(actorId ?? '') ?? null,
  }))
}
