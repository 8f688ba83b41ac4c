import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { seesProvince } from '../resolve-filter.ts'
import { nominationsOfHonourees } from '../store/nomination-views.ts'
import { dossierReaders, unitsSeenBy } from '../submission-policies.ts'

/** What an honouree was proposed for, the latest first: of one's own units, and of the province once submitted. */
export const nominationsOfHonouree = query({
  name: 'nominations-of-honouree',
  policy: roleIs(...dossierReaders),
  input: z.object({ honoureeIds: z.array(z.uuid()).max(100) }),
  async run(context, { honoureeIds }) {
    const nominations = await nominationsOfHonourees(context.db, honoureeIds)
    const own = new Set(await unitsSeenBy(context))
    const province = seesProvince(context)
    return nominations
      .filter(({ unitId, status }) => own.has(unitId) || (province && status !== 'draft'))
      .sort((one, other) => other.statusSince.getTime() - one.statusSince.getTime())
  },
})
