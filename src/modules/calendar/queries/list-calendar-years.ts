import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { listYears } from '../store/holidays.ts'

/** The years whose notice is known, with it. */
export const listCalendarYears = query({
  name: 'list-calendar-years',
  policy: anyone,
  input: z.object({}),
  run: ({ db }) => listYears(db),
})
