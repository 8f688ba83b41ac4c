import type { QueryContext } from '#shared/context.ts'
import type { NominationView } from '../store/nomination-views.ts'
import { checks } from './checks.ts'
import type { Finding } from './finding.ts'
import { knownFactsOf } from './known-facts.ts'

/** What is found about each nomination by what is known today; hundreds cost a few statements. */
export async function findingsOf(
  context: QueryContext,
  nominations: readonly NominationView[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const known = await knownFactsOf(context, nominations)
  return new Map(
    nominations.map(nomination => {
      const facts = known.get(nomination.id)
      return [nomination.id, facts === undefined ? [] : checks.flatMap(check => check(nomination, facts))] as const
    }),
  )
}
