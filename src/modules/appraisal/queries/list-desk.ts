import { z } from 'zod'
import { loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import { countDesk, type DeskFilter, pageOfDesk, summariseDesk } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { query } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { isToReview } from '../appraisal.ts'
import { isAtOwnDesk } from '../at-desk.ts'
import { readDossiers } from '../dossiers.ts'
import { withConsultationsOut, withCorrectionsToReview } from '../store/waiting.ts'

export const deskViews = ['mine', 'free', 'all', 'late', 'review', 'asked', 'returned'] as const
export type DeskView = (typeof deskViews)[number]

/** The office's work under appraisal, the most pressing first, by whose it is or what it waits for. */
export const listDesk = query({
  name: 'list-desk',
  policy: roleIs('standing-specialist', 'standing-head', 'inspector'),
  input: z.object({
    view: z.enum(deskViews),
    roundId: z.uuid().optional(),
    awardCode: z.string().max(80).optional(),
    unitId: z.uuid().optional(),
    text: z.string().max(200).optional(),
    after: z.string().max(200).optional(),
    before: z.string().max(200).optional(),
  }),
  async run(context, { view, after, before, ...narrow }) {
    const { db, clock, actor } = context
    const today = clock.today()
    const userId = actor.kind === 'user' ? actor.userId : undefined
    const filter: DeskFilter = { ...narrow, ...(await filterOf(db, view, userId, today)) }
    const [page, count, summary, calendar] = await Promise.all([
      pageOfDesk(db, filter, { after, before }),
      countDesk(db, filter),
      summariseDesk(db, userId, today),
      loadWorkingCalendar(db),
    ])
    const [dossiers, unitNames] = await Promise.all([
      readDossiers(context, page.rows),
      namesOn(
        db,
        page.rows.map(({ unitId }) => unitId),
        today,
      ),
    ])
    const rows = dossiers.map(({ nomination, obstacles, requests }) => ({
      nomination,
      obstacles,
      toReview: requests.some(isToReview),
      unitName: unitNames.get(nomination.unitId) ?? '',
      isAtOwnDesk: isAtOwnDesk(context, nomination),
      workingDaysLeft: nomination.dueOn === null ? null : workingDaysUntil(calendar, today, nomination.dueOn),
    }))
    return { rows, next: page.next, previous: page.previous, count, summary }
  },
})

async function filterOf(db: Db, view: DeskView, userId: string | undefined, today: string): Promise<DeskFilter> {
  switch (view) {
    case 'mine':
      return { status: 'appraisal', handlerId: userId ?? 'nobody' }
    case 'free':
      return { status: 'appraisal', handlerId: 'nobody' }
    case 'late':
      return { status: 'appraisal', dueBefore: today }
    case 'review':
      return { status: 'appraisal', ids: await withCorrectionsToReview(db) }
    case 'asked':
      return { ids: await withConsultationsOut(db) }
    case 'returned':
      return { status: 'returned' }
    case 'all':
      return { status: 'appraisal' }
  }
}
