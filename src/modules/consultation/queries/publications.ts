import { z } from 'zod'
import { loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import type { QueryContext } from '#shared/context.ts'
import { anyone, roleIs } from '#shared/policy.ts'
import { commentsOf } from '../store/comments.ts'
import { findPublication, listPublications, nominationIdsOf, type Publication } from '../store/publications.ts'

/** Every publication, newest first, with the number of nominees. */
export const listAllPublications = query({
  name: 'list-all-publications',
  policy: anyone,
  input: z.object({}),
  async run({ db, clock }) {
    const today = clock.today()
    const calendar = await loadWorkingCalendar(db)
    return (await listPublications(db)).map(publication => ({
      ...publication,
      nominees: publication.nominees ?? 0,
      comments: publication.comments ?? 0,
      unanswered: publication.unanswered ?? 0,
      isOpen: isOpenOn(publication, today),
      workingDaysLeft: workingDaysUntil(calendar, today, publication.endsOn),
    }))
  },
})

/** One publication as the people see it: the nominees, and the comments the office has answered in public. */
export const getPublication = query({
  name: 'get-publication',
  policy: anyone,
  input: z.object({ slug: z.string().max(120) }),
  async run(context, { slug }) {
    const publication = await findPublication(context.db, slug)
    if (publication === undefined) return null
    const comments = await commentsOf(context.db, publication.id)
    return {
      ...(await describe(context, publication)),
      comments: comments.filter(({ published }) => published),
      commentCount: comments.length,
    }
  },
})

/** One publication as the office works with it: every comment, and what still stands before the next step. */
export const getPublicationDesk = query({
  name: 'get-publication-desk',
  policy: roleIs('standing-specialist', 'standing-head', 'inspector', 'council-secretary'),
  input: z.object({ slug: z.string().max(120) }),
  async run(context, { slug }) {
    const publication = await findPublication(context.db, slug)
    if (publication === undefined) return null
    const comments = await commentsOf(context.db, publication.id)
    return {
      ...(await describe(context, publication)),
      comments,
      unanswered: comments.filter(({ answer }) => answer === null).length,
    }
  },
})

/** Every comment of a publication for the office that answers them; who wrote them stays sealed. */
export const listComments = query({
  name: 'list-comments',
  policy: roleIs('standing-specialist', 'standing-head', 'inspector', 'council-secretary'),
  input: z.object({ publicationId: z.uuid() }),
  run: ({ db }, { publicationId }) => commentsOf(db, publicationId),
})

const isOpenOn = ({ closedAt, endsOn }: Publication, today: string): boolean => closedAt === null && today <= endsOn

/** The publication with its round, its nominees as everyone may see them, and how long it still takes comments. */
async function describe({ db, clock }: QueryContext, publication: Publication) {
  const today = clock.today()
  const [nominations, round, calendar] = await Promise.all([
    nominationIdsOf(db, publication.id).then(ids => readNominations(db, ids)),
    findRound(db, publication.roundId),
    loadWorkingCalendar(db),
  ])
  const unitNames = await namesOn(
    db,
    nominations.map(({ unitId }) => unitId),
    publication.openedOn,
  )
  return {
    publication,
    round,
    isOpen: isOpenOn(publication, today),
    workingDaysLeft: workingDaysUntil(calendar, today, publication.endsOn),
    isProvisional: !calendar.announcedYears.has(Number(publication.endsOn.slice(0, 4))),
    nominees: nominations.map(
      ({ id, nomineeName, nomineeTitle, nomineeKind, unitId, awardCode, achievementSummary }) => ({
        id,
        nomineeName,
        nomineeTitle,
        nomineeKind,
        unitName: unitNames.get(unitId) ?? '',
        awardCode,
        achievementSummary,
      }),
    ),
  }
}
