import { z } from 'zod'
import { addWorkingDays, loadWorkingCalendar } from '#modules/calendar/index.ts'
import { readNominations } from '#modules/nominations/index.ts'
import { findParameter } from '#modules/parameters/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { alreadyPublished, countOfRound, insertPublication } from '../store/publications.ts'

/**
 * Shows nominees of a round to the people for comment, for the number of working days the dated parameter sets.
 * Refuses what is not at the step of publication, what is already published, and a day for which the number is unknown.
 */
export const openPublication = command({
  name: 'open-publication',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({ roundId: z.uuid(), nominationIds: z.array(z.uuid()).min(1).max(5_000) }),
  async run(context, { roundId, nominationIds }) {
    const { db, clock, actor } = context
    const round = await findRound(db, roundId)
    if (round === undefined) return refuse('round.not-found')
    const nominations = await readNominations(db, nominationIds)
    const ready = nominations.filter(({ status, roundId: of }) => status === 'publication' && of === roundId)
    if (ready.length < new Set(nominationIds).size) return refuse('publication.not-at-this-step')
    if ((await alreadyPublished(db, nominationIds)).length > 0) return refuse('publication.already-published')
    const today = clock.today()
    const days = await findParameter(db, 'publication.working-days', today)
    if (days === undefined) return refuse('publication.days-unknown', { values: { day: today } })
    const end = addWorkingDays(await loadWorkingCalendar(db), today, days.value)
    const publication = {
      id: context.newId(),
      roundId,
      slug: `${round.slug}-${(await countOfRound(db, roundId)) + 1}`,
      openedOn: today,
      endsOn: end.day,
      workingDays: days.value,
      basis: days.source,
      closedAt: null,
    }
    await insertPublication(
      db,
      publication,
      ready.map(({ id }) => id),
      actor.kind === 'user' ? actor.userId : null,
    )
    const subjects = [`publication:${publication.id}`, `round:${roundId}`]
    const { openedOn, endsOn, slug } = publication
    return done(
      { id: publication.id, slug, endsOn, certain: end.certain },
      fact('publication-opened', subjects, { slug, openedOn, endsOn, nominees: ready.length }),
    )
  },
})
