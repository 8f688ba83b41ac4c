import { z } from 'zod'
import {
  type ListOrder,
  type NominationFilter,
  nominationStatuses,
  provinceReaders,
} from '#modules/nominations/index.ts'
import { levels, listRounds } from '#modules/rounds/index.ts'
import { hasRole } from '#shared/actor.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Visit } from '#web/http/visit.tsx'

export const scopes = { 'don-vi': 'units', 'toan-tinh': 'province' } as const
export type ScopeSlug = keyof typeof scopes
export const orderSlugs = { moi: 'recent', han: 'due', ten: 'name' } as const satisfies Record<string, ListOrder>
export type OrderSlug = keyof typeof orderSlugs

const search = z.object({
  'pham-vi': z
    .enum(Object.keys(scopes) as [ScopeSlug, ...ScopeSlug[]])
    .optional()
    .catch(undefined),
  dot: z.string().max(80).optional(),
  'trang-thai': z.enum(nominationStatuses).optional().catch(undefined),
  loai: z.string().max(80).optional(),
  cap: z.enum(levels).optional().catch(undefined),
  'don-vi': z.string().trim().max(200).default(''),
  'don-viId': z.uuid().optional().catch(undefined),
  'qua-han': z.literal('1').optional().catch(undefined),
  nguoi: z
    .union([z.literal('toi'), z.literal('chua-ai')])
    .optional()
    .catch(undefined),
  q: z.string().trim().max(200).default(''),
  xep: z
    .enum(Object.keys(orderSlugs) as [OrderSlug, ...OrderSlug[]])
    .optional()
    .catch(undefined),
  sau: z.string().max(1_000).optional(),
  truoc: z.string().max(1_000).optional(),
})

/** What the address of the list of nominations asks for, and the filter it means. */
export async function readNominationSearch(visit: Visit) {
  const given = visit.search(search)
  const [rounds, unit] = await Promise.all([
    visit.ask(listRounds, {}),
    findUnit(visit, given['don-vi'], given['don-viId']),
  ])
  const round = rounds.find(({ slug }) => slug === given.dot)
  const scope: ScopeSlug = given['pham-vi'] ?? (hasRole(visit.actor, ...provinceReaders) ? 'toan-tinh' : 'don-vi')
  const late = given['qua-han'] !== undefined
  // What is late is read by its day unless another order is asked for.
  const orderSlug: OrderSlug = given.xep ?? (late ? 'han' : 'moi')
  const me = visit.actor.kind === 'user' ? visit.actor.userId : undefined
  const filter: NominationFilter = {
    scope: scopes[scope],
    roundId: round?.id,
    status: given['trang-thai'],
    unitId: unit?.id,
    awardCode: given.loai || undefined,
    level: given.cap,
    late,
    handlerId: given.nguoi === 'toi' ? me : given.nguoi === 'chua-ai' ? 'nobody' : undefined,
    text: given.q || undefined,
    order: orderSlugs[orderSlug],
    after: given.sau,
    before: given.truoc,
  }
  return {
    filter,
    scope,
    rounds,
    round,
    unit,
    unitText: given['don-vi'],
    isUnitUnknown: unit === undefined && given['don-vi'] !== '',
    handler: given.nguoi,
    orderSlug,
    givenOrder: given.xep,
    givenScope: given['pham-vi'],
  }
}

export type NominationSearch = Awaited<ReturnType<typeof readNominationSearch>>
