import { namesOfUsers } from '#modules/accounts/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { listAllRounds } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import type { QueryContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { type NominationFilter, nominationFilter } from '../list-filter.ts'
import { resolveFilter } from '../resolve-filter.ts'
import { countsByStatus, type ListedNomination, pageOfNominations } from '../store/nomination-list.ts'
import { readSubmissions } from '../store/submissions.ts'
import { dossierReaders } from '../submission-policies.ts'

const readers = roleIs(...dossierReaders)

/** A row of a list with what its codes are called. */
export interface NominationRow extends ListedNomination {
  readonly unitName: string
  readonly roundSlug: string
  readonly roundNameVi: string
  readonly roundNameEn: string
  readonly dossierCode: string | null
  readonly handlerName: string | null
}

/** A page of nominations, and how many stand in each status where this is known without counting. */
export const listNominations = query({
  name: 'list-nominations',
  policy: readers,
  input: nominationFilter,
  async run(context, filter) {
    const resolved = await resolveFilter(context, filter)
    if (resolved === undefined) return { rows: [], next: null, previous: null, statuses: null, count: none }
    const [{ page, count }, statuses] = await Promise.all([
      pageOfNominations(context.db, resolved),
      isSummed(filter) ? countsByStatus(context.db, resolved) : null,
    ])
    return {
      rows: await named(context, page.rows),
      next: page.next,
      previous: page.previous,
      statuses,
      count: statuses === null ? count : { count: sumOf(statuses, filter), atLeast: false },
    }
  },
})

const mostRows = 20_000

/** Every nomination of a filter, up to a limit, for a table to take away. */
export const exportNominations = query({
  name: 'export-nominations',
  policy: readers,
  input: nominationFilter,
  async run(context, filter) {
    const resolved = await resolveFilter(context, { ...filter, after: undefined, before: undefined })
    if (resolved === undefined) return []
    const { page } = await pageOfNominations(context.db, resolved, mostRows)
    return await named(context, page.rows)
  },
})

const none = { count: 0, atLeast: false }

/** Late, handler and words of a search are no part of the kept sums. */
const isSummed = ({ late, handlerId, text }: NominationFilter): boolean =>
  !late && handlerId === undefined && (text ?? '').trim() === ''

function sumOf(statuses: ReadonlyMap<string, number>, { status }: NominationFilter): number {
  if (status !== undefined) return statuses.get(status) ?? 0
  return [...statuses.values()].reduce((sum, count) => sum + count, 0)
}

async function named({ db, clock }: QueryContext, rows: readonly ListedNomination[]): Promise<NominationRow[]> {
  const [names, rounds, submissions, handlers] = await Promise.all([
    namesOn(
      db,
      rows.map(({ unitId }) => unitId),
      clock.today(),
    ),
    listAllRounds(db),
    readSubmissions(db, [...new Set(rows.map(({ submissionId }) => submissionId))]),
    namesOfUsers(
      db,
      rows.flatMap(({ handlerId }) => handlerId ?? []),
    ),
  ])
  const roundById = new Map(rounds.map(round => [round.id, round]))
  const codeBySubmission = new Map(submissions.map(({ id, dossierCode }) => [id, dossierCode]))
  return rows.map(row => {
    const round = roundById.get(row.roundId)
    return {
      ...row,
      unitName: names.get(row.unitId) ?? '',
      roundSlug: round?.slug ?? '',
      roundNameVi: round?.nameVi ?? '',
      roundNameEn: round?.nameEn || (round?.nameVi ?? ''),
      dossierCode: codeBySubmission.get(row.submissionId) ?? null,
      handlerName: handlers.get(row.handlerId ?? '') ?? null,
    }
  })
}
