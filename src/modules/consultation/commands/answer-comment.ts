import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { lockComment, setAnswer } from '../store/comments.ts'

/** Answers a comment; the office says whether comment and answer are shown beside the list. */
export const answerComment = command({
  name: 'answer-comment',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    commentId: z.uuid(),
    answer: z.string().min(5, 'comment.answer-too-short').max(5_000, 'comment.too-long'),
    published: z.boolean(),
  }),
  async run({ db, clock, actor }, { commentId, answer, published }) {
    const comment = await lockComment(db, commentId)
    if (comment === undefined) return refuse('comment.not-found')
    await setAnswer(db, commentId, answer, published, actor.kind === 'user' ? actor.userId : null, clock.now())
    const subjects = [
      `publication:${comment.publicationId}`,
      ...(comment.nominationId === null ? [] : [`nomination:${comment.nominationId}`]),
    ]
    return done({ id: commentId }, fact('comment-answered', subjects, { commentId, published }))
  },
})
