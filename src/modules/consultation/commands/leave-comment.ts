import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { insertComment } from '../store/comments.ts'
import { findPublication, nominationIdsOf } from '../store/publications.ts'

/** Takes a comment from anyone on published nominees until the last day ends. Who wrote it arrives sealed. */
export const leaveComment = command({
  name: 'leave-comment',
  policy: anyone,
  input: z.object({
    slug: z.string().max(120),
    nominationId: z.uuid().nullable(),
    authorCipher: z.instanceof(Buffer),
    body: z.string('comment.empty').min(10, 'comment.too-short').max(5_000, 'comment.too-long'),
  }),
  async run(context, { slug, nominationId, authorCipher, body }) {
    const publication = await findPublication(context.db, slug)
    if (publication === undefined) return refuse('publication.not-found')
    if (publication.closedAt !== null || context.clock.today() > publication.endsOn) return refuse('publication.ended')
    if (nominationId !== null && !(await nominationIdsOf(context.db, publication.id)).includes(nominationId)) {
      return refuse('publication.not-found')
    }
    const id = context.newId()
    const comment = {
      id,
      publicationId: publication.id,
      nominationId,
      authorCipher,
      body,
      receivedAt: context.clock.now(),
    }
    await insertComment(context.db, comment)
    const subjects = [`publication:${publication.id}`, ...(nominationId === null ? [] : [`nomination:${nominationId}`])]
    return done({ id }, fact('comment-received', subjects, { commentId: id }))
  },
})
