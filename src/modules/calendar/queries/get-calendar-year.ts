import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { findYear } from '../store/holidays.ts'

/** The days off of a year with their notice, or null for a year not yet announced. */
export const getCalendarYear = query({
  name: 'get-calendar-year',
  policy: anyone,
  input: z.object({ year: z.number().int() }),
  run: async ({ db }, { year }) => (await findYear(db, year)) ?? null,
})
