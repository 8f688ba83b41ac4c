import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { countSince, insertComment } from '../store/comments.ts'
import { findPublication, nominationIdsOf } from '../store/publications.ts'

/** What a person may well send in an hour, and a whole province about one list; more is a flood. */
const mostFromOneAddress = 5
const mostOnOnePublication = 200
const hour = 60 * 60 * 1000

/** Takes a comment from anyone on published nominees until the last day ends. Who wrote it arrives sealed. */
export const leaveComment = command({
  name: 'leave-comment',
  policy: anyone,
  input: z.object({
    slug: z.string().max(120),
    nominationId: z.uuid().nullable(),
    authorCipher: z.instanceof(Buffer),
    /** A keyed hash of where it came from, or null when that is not known. */
    addressIndex: z.instanceof(Buffer).nullable(),
    body: z.string('comment.empty').min(10, 'comment.too-short').max(5_000, 'comment.too-long'),
  }),
  async run(context, { slug, nominationId, authorCipher, addressIndex, body }) {
    const publication = await findPublication(context.db, slug)
    if (publication === undefined) return refuse('publication.not-found')
    if (publication.closedAt !== null || context.clock.today() > publication.endsOn) return refuse('publication.ended')
    if (nominationId !== null && !(await nominationIdsOf(context.db, publication.id)).includes(nominationId)) {
      return refuse('publication.not-found')
    }
    const since = new Date(context.clock.now().getTime() - hour)
    const fromThere = addressIndex === null ? 0 : await countSince(context.db, { addressIndex }, since)
    const onThis = await countSince(context.db, { publicationId: publication.id }, since)
    if (fromThere >= mostFromOneAddress || onThis >= mostOnOnePublication) return refuse('comment.too-many')
    const id = context.newId()
    const comment = {
      id,
      publicationId: publication.id,
      nominationId,
      authorCipher,
      addressIndex,
      body,
      receivedAt: context.clock.now(),
    }
    await insertComment(context.db, comment)
    const subjects = [`publication:${publication.id}`, ...(nominationId === null ? [] : [`nomination:${nominationId}`])]
    return done({ id }, fact('comment-received', subjects, { commentId: id }))
  },
})
