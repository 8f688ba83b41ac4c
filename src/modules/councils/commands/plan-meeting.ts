import { z } from 'zod'
import { readNominations } from '#modules/nominations/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { insertMeeting, onAnotherAgenda } from '../store/councils.ts'

/** Calls a meeting of a council with nominations on its agenda, all of them at the step of the council. */
export const planMeeting = command({
  name: 'plan-meeting',
  policy: roleIs('council-secretary', 'standing-specialist', 'standing-head'),
  input: z.object({
    councilId: z.uuid(),
    roundId: z.uuid().nullable(),
    meetsAt: z.coerce.date(),
    place: z.string().min(2).max(300),
    nominationIds: z.array(z.uuid()).min(1, 'meeting.agenda-empty').max(2_000),
  }),
  async run(context, { nominationIds, ...meeting }) {
    const nominations = await readNominations(context.db, nominationIds)
    const ready = nominations.filter(({ status }) => status === 'council')
    if (ready.length < new Set(nominationIds).size) return refuse('meeting.not-at-this-step')
    if ((await onAnotherAgenda(context.db, nominationIds)).length > 0) return refuse('meeting.on-another-agenda')
    const id = context.newId()
    const planned = {
      id,
      ...meeting,
      status: 'planned',
      memberCount: null,
      minutesNumber: null,
      minutesFileId: null,
      version: 1,
    } as const
    await insertMeeting(
      context.db,
      planned,
      ready.map(nomination => nomination.id),
    )
    const subjects = [
      `meeting:${id}`,
      `council:${meeting.councilId}`,
      ...ready.map(nomination => `nomination:${nomination.id}`),
    ]
    return done(
      { id },
      fact('meeting-planned', subjects, { meetsAt: meeting.meetsAt.toISOString(), nominations: ready.length }),
    )
  },
})
