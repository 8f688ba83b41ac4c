import { z } from 'zod'
import { countsInStatus, nominationsOfRound } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { findRound } from '#modules/rounds/index.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { alreadyPublished, countPublications } from '../store/publications.ts'

const office = roleIs('standing-specialist', 'standing-head')

/** Nominees at the step of publication that no publication shows yet, by round. */
export const listAwaitingPublication = query({
  name: 'list-awaiting-publication',
  policy: roleIs('standing-specialist', 'standing-head', 'inspector', 'council-secretary'),
  input: z.object({}),
  async run({ db, clock }) {
    const roundIds = new Set((await countsInStatus(db, 'publication')).map(({ roundId }) => roundId))
    const rounds = await Promise.all(
      [...roundIds].map(async roundId => {
        const standing = await nominationsOfRound(db, roundId, 'publication')
        const shown = new Set(
          await alreadyPublished(
            db,
            standing.map(({ id }) => id),
          ),
        )
        return { round: await findRound(db, roundId), nominations: standing.filter(({ id }) => !shown.has(id)) }
      }),
    )
    const waiting = rounds.flatMap(({ round, nominations }) =>
      round === undefined || nominations.length === 0 ? [] : [{ round, nominations }],
    )
    const unitIds = waiting.flatMap(({ nominations }) => nominations.map(({ unitId }) => unitId))
    return { waiting, unitNames: await namesOn(db, unitIds, clock.today()) }
  },
})

/** The office's work with publications at a glance: to open, running, comments unanswered, over but not closed. */
export const publicationWork = query({
  name: 'publication-work',
  policy: office,
  input: z.object({}),
  async run({ db, clock }) {
    const [counts, publications] = await Promise.all([
      countsInStatus(db, 'publication'),
      countPublications(db, clock.today()),
    ])
    const atStep = counts.reduce((sum, { count }) => sum + count, 0)
    const { running, over, unanswered, nextEnd, shown } = publications
    return { toOpen: Math.max(0, atStep - shown), running, over, unanswered, nextEnd }
  },
})
