import { z } from 'zod'
import { submissionStatuses } from '#modules/nominations/index.ts'
import { listRounds } from '#modules/rounds/index.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Visit } from '#web/http/visit.tsx'

export const scopes = { 'toi-lap': 'mine', 'don-vi': 'units', 'cho-toi': 'waiting', 'toan-tinh': 'province' } as const
export type ScopeSlug = keyof typeof scopes

const search = z.object({
  'pham-vi': z
    .enum(Object.keys(scopes) as [ScopeSlug, ...ScopeSlug[]])
    .optional()
    .catch(undefined),
  'trang-thai': z.enum(submissionStatuses).optional().catch(undefined),
  dot: z.string().max(80).optional(),
  'don-vi': z.string().trim().max(200).default(''),
  'don-viId': z.uuid().optional().catch(undefined),
  q: z.string().trim().max(200).default(''),
  sau: z.string().max(200).optional(),
  truoc: z.string().max(200).optional(),
})

/** What the address of the list of submissions asks for. */
export async function readSubmissionSearch(visit: Visit) {
  const given = visit.search(search)
  const [rounds, unit] = await Promise.all([
    visit.ask(listRounds, {}),
    findUnit(visit, given['don-vi'], given['don-viId']),
  ])
  return {
    scope: given['pham-vi'],
    status: given['trang-thai'],
    rounds,
    round: rounds.find(({ slug }) => slug === given.dot),
    unit,
    unitText: given['don-vi'],
    isUnitUnknown: unit === undefined && given['don-vi'] !== '',
    text: given.q,
    after: given.sau,
    before: given.truoc,
  }
}

export type SubmissionSearch = Awaited<ReturnType<typeof readSubmissionSearch>>
