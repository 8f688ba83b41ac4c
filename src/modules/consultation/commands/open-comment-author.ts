import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { authorOf } from '../store/comments.ts'

/** Gives the sealed author of a comment to the head of the standing office, with the reason kept in history. */
export const openCommentAuthor = command({
  name: 'open-comment-author',
  policy: roleIs('standing-head'),
  input: z.object({ commentId: z.uuid(), reason: z.string().min(10, 'comment.reason-too-short').max(1_000) }),
  async run({ db }, { commentId, reason }) {
    const sealed = await authorOf(db, commentId)
    if (sealed === undefined) return refuse('comment.not-found')
    return done(
      { sealed: sealed.toString('base64') },
      fact('comment-author-opened', [`comment:${commentId}`], { reason }),
    )
  },
})
