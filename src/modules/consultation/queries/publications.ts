import { z } from 'zod'
import { readNominations } from '#modules/nominations/index.ts'
import { query } from '#shared/command.ts'
import { anyone, roleIs } from '#shared/policy.ts'
import { commentsOf } from '../store/comments.ts'
import { findPublication, listPublications, nominationIdsOf } from '../store/publications.ts'

/** Every publication, newest first, with the number of nominees. */
export const listAllPublications = query({
  name: 'list-all-publications',
  policy: anyone,
  input: z.object({}),
  async run({ db, clock }) {
    const today = clock.today()
    return (await listPublications(db)).map(publication => ({
      ...publication,
      nominees: publication.nominees ?? 0,
      comments: publication.comments ?? 0,
      isOpen: publication.closedAt === null && today <= publication.endsOn,
    }))
  },
})

/** One publication as the people see it: the nominees, and the comments the office has answered in public. */
export const getPublication = query({
  name: 'get-publication',
  policy: anyone,
  input: z.object({ slug: z.string().max(120) }),
  async run({ db, clock }, { slug }) {
    const publication = await findPublication(db, slug)
    if (publication === undefined) return null
    const [nominees, comments] = await Promise.all([
      nominationIdsOf(db, publication.id).then(ids => readNominations(db, ids)),
      commentsOf(db, publication.id),
    ])
    return {
      publication,
      isOpen: publication.closedAt === null && clock.today() <= publication.endsOn,
      nominees: nominees.map(
        ({ id, nomineeName, nomineeTitle, nomineeKind, unitId, awardCode, achievementSummary }) => ({
          id,
          nomineeName,
          nomineeTitle,
          nomineeKind,
          unitId,
          awardCode,
          achievementSummary,
        }),
      ),
      comments: comments.filter(({ published }) => published),
      commentCount: comments.length,
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
