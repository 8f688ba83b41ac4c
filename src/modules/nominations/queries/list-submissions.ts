import { z } from 'zod'
import { namesOn, subtreeOn } from '#modules/organisations/index.ts'
import { listAllRounds } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { seesProvince } from '../resolve-filter.ts'
import { pageOfSubmissions, type SubmissionFilter, submissionCounts } from '../store/submission-list.ts'
import { dossierReaders, unitsLedBy, unitsSeenBy } from '../submission-policies.ts'
import { submissionStatuses } from '../submission-status.ts'

/** A page of submissions, and how many of them stand in each status. */
export const listSubmissions = query({
  name: 'list-submissions',
  policy: roleIs(...dossierReaders),
  input: z.object({
    /** Those one began, those of one's units and below, those waiting for one as their head, or all that were submitted. */
    scope: z.enum(['mine', 'units', 'waiting', 'province']).optional(),
    status: z.enum(submissionStatuses).optional(),
    roundId: z.uuid().optional(),
    unitId: z.uuid().optional(),
    text: z.string().max(200).optional(),
    after: z.string().max(200).optional(),
    before: z.string().max(200).optional(),
  }),
  async run(context, { scope, unitId, ...given }) {
    const { db, actor, clock } = context
    const ofProvince = scope === undefined ? seesProvince(context) : scope === 'province'
    const nothing = { rows: [], next: null, previous: null, statuses: new Map() }
    if (ofProvince && !seesProvince(context)) return nothing
    const asked = unitId === undefined ? undefined : await subtreeOn(db, unitId, clock.today())
    const seen = ofProvince ? undefined : await unitsSeenBy(context)
    const unitIds = seen === undefined ? asked : asked === undefined ? seen : seen.filter(id => asked.includes(id))
    if (unitIds?.length === 0) return nothing
    const filter: SubmissionFilter = {
      ...given,
      unitIds,
      createdBy: scope === 'mine' && actor.kind === 'user' ? actor.userId : undefined,
      waitingForHeadOf: scope === 'waiting' ? unitsLedBy(context) : undefined,
      withUnsent: !ofProvince,
    }
    const [page, statuses, rounds] = await Promise.all([
      pageOfSubmissions(db, filter),
      submissionCounts(db, filter),
      listAllRounds(db),
    ])
    const names = await namesOn(
      db,
      page.rows.flatMap(row => [row.unitId, row.holderUnitId]),
      clock.today(),
    )
    const roundById = new Map(rounds.map(round => [round.id, round]))
    return {
      ...page,
      rows: page.rows.map(row => ({
        ...row,
        unitName: names.get(row.unitId) ?? '',
        holderName: names.get(row.holderUnitId) ?? '',
        round: roundById.get(row.roundId),
      })),
      statuses,
    }
  },
})
