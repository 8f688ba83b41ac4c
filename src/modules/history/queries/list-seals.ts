import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { readSeals } from '../store/read.ts'

/** Seals after the given number, in their order. */
export const listSeals = query({
  name: 'list-seals',
  policy: roleIs('inspector', 'administrator'),
  input: z.object({ after: z.number().int().min(0) }),
  run: ({ db }, { after }) => readSeals(db, after),
})
