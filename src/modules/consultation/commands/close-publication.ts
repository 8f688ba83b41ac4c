import { z } from 'zod'
import { moveNominations, readNominations } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { countUnanswered } from '../store/comments.ts'
import { lockPublication, markClosed, nominationIdsOf } from '../store/publications.ts'

/**
 * Ends a publication and moves its nominees to the next step of the round. Locked until the last day has passed and every
 * comment has an answer; a second call does nothing twice.
 */
export const closePublication = command({
  name: 'close-publication',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({ publicationId: z.uuid() }),
  async run(context, { publicationId }) {
    const { db, clock } = context
    const publication = await lockPublication(db, publicationId)
    if (publication === undefined) return refuse('publication.not-found')
    if (publication.closedAt !== null) return refuse('publication.already-closed')
    if (clock.today() <= publication.endsOn)
      return refuse('publication.still-open', { values: { day: publication.endsOn } })
    const unanswered = await countUnanswered(db, publicationId)
    if (unanswered > 0) return refuse('publication.comments-unanswered', { values: { count: unanswered } })
    const nominations = await readNominations(db, await nominationIdsOf(db, publicationId))
    const standing = nominations.filter(({ status }) => status === 'publication').map(({ id }) => id)
    const moved = await moveNominations(context, standing, 'close-publication')
    if (!moved.ok) return moved
    await markClosed(db, publicationId, clock.now())
    const closed = fact('publication-closed', [`publication:${publicationId}`, `round:${publication.roundId}`], {
      nominees: standing.length,
    })
    return done({ moved: standing.length }, closed, ...moved.value)
  },
})
