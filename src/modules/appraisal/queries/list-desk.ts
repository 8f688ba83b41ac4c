import { z } from 'zod'
import { loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import { countDesk, type DeskFilter, pageOfDesk, summariseDesk } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { query } from '#shared/command.ts'
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
    const [review, asked] = await Promise.all([withCorrectionsToReview(db), withConsultationsOut(db)])
    const filter: DeskFilter = { ...narrow, ...views(userId, today, review, asked)[view] }
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
    const { all, mine, free, late, returned } = summary
    const counts = { all, mine, free, late, returned, review: review.length, asked: asked.length }
    return { rows, next: page.next, previous: page.previous, count, counts }
  },
})

const views = (
  userId: string | undefined,
  today: string,
  review: readonly string[],
  asked: readonly string[],
): Readonly<Record<DeskView, DeskFilter>> => ({
  mine: { status: 'appraisal', handlerId: userId ?? 'nobody' },
  free: { status: 'appraisal', handlerId: 'nobody' },
  all: { status: 'appraisal' },
  late: { status: 'appraisal', dueBefore: today },
  review: { status: 'appraisal', ids: review },
  asked: { ids: asked },
  returned: { status: 'returned' },
})
