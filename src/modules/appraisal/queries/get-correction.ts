import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import { findNomination } from '#modules/nominations/index.ts'
import { query } from '#shared/command.ts'
import { roleForUnit } from '#shared/policy.ts'
import { isOpen, isToReview } from '../appraisal.ts'
import { filesOfField } from '../correction-field.ts'
import { requestsOf } from '../store/corrections.ts'

/** What a unit was asked to correct in a nomination: these fields, what each says now, why, and by when. */
export const getCorrection = query({
  name: 'get-correction',
  policy: roleForUnit(
    ['unit-officer', 'unit-head', 'standing-specialist', 'standing-head', 'inspector'],
    async ({ db }, { nominationId }: { nominationId: string }) => (await findNomination(db, nominationId))?.unitId,
  ),
  input: z.object({ nominationId: z.uuid() }),
  async run({ db }, { nominationId }) {
    const nomination = await findNomination(db, nominationId)
    if (nomination === undefined) return null
    const requests = await requestsOf(db, [nominationId])
    const fileIds = requests.flatMap(({ field, oldValue, newValue }) => filesOfField(field, oldValue, newValue))
    const stored = await readFiles(db, [...new Set(fileIds)])
    return {
      nomination,
      open: nomination.status === 'returned' ? requests.filter(isOpen) : [],
      sent: requests.filter(isToReview),
      stored: new Map(stored.map(file => [file.id, file])),
    }
  },
})
