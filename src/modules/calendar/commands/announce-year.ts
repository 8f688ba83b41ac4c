import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { replaceYear } from '../store/holidays.ts'

const day = z.iso.date('calendar.day-invalid')

/** Records the days off and made-up working days of a year from its official notice; a second notice replaces the first. */
export const announceYear = command({
  name: 'announce-year',
  policy: roleIs('administrator', 'standing-head'),
  input: z.object({
    year: z.number().int().min(2000).max(2100),
    notice: z.string().max(300).nullable(),
    confidence: z.enum(['official', 'secondary', 'unverified']),
    days: z.array(z.object({ day, kind: z.enum(['off', 'working']), name: z.string().min(1).max(120) })).max(80),
  }),
  async run(context, input) {
    const stray = input.days.find(({ day }) => !day.startsWith(`${input.year}-`))
    if (stray !== undefined) return refuse('calendar.day-of-another-year', { at: 'days', values: { day: stray.day } })
    if (new Set(input.days.map(({ day }) => day)).size < input.days.length)
      return refuse('calendar.day-twice', { at: 'days' })
    await replaceYear(context.db, input)
    return done({ year: input.year }, fact('year-announced', [`calendar:${input.year}`], input))
  },
})
