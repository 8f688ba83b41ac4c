import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { searchFacts } from '../store/facts.ts'

/** The record for those who watch over it: facts by day, actor, subject and name, the latest first. */
export const searchHistory = query({
  name: 'search-history',
  policy: roleIs('administrator', 'inspector'),
  input: z.object({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    actorId: z.string().max(100).optional(),
    subject: z.string().max(200).optional(),
    name: z.string().max(100).optional(),
    before: z.number().int().optional(),
    limit: z.number().int().min(1).max(5_000).default(100),
  }),
  run: ({ db }, { before, limit, ...filter }) => searchFacts(db, filter, before, limit),
})
