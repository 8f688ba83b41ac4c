import { z } from 'zod'

/** The letter of proposal (tờ trình): what it is called and says, and its number and day once it has them. */
export const letter = z.object({
  title: z.string().min(5, 'submission.title-missing').max(300, 'nomination.text-too-long'),
  letterNumber: z.string().max(60, 'submission.number-too-long').nullable(),
  letterOn: z.iso.date('submission.date-invalid').nullable(),
  letterBody: z.string().max(20_000, 'nomination.text-too-long'),
})
