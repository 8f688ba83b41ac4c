import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { seesProvince } from '../resolve-filter.ts'
import { countsByStatus } from '../store/nomination-list.ts'
import { dossierReaders, unitsSeenBy } from '../submission-policies.ts'

/** How the nominations of a round stand by status: all that were submitted, or those of the actor's units and below. */
export const roundFigures = query({
  name: 'round-figures',
  policy: roleIs(...dossierReaders),
  input: z.object({ roundId: z.uuid() }),
  async run(context, { roundId }) {
    const ofProvince = seesProvince(context)
    const unitIds = ofProvince ? undefined : await unitsSeenBy(context)
    return { ofProvince, statuses: await countsByStatus(context.db, { roundId, unitIds, withDrafts: !ofProvince }) }
  },
})
