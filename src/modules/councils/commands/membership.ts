import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { seats } from '../council.ts'
import { endMember, insertCouncil, insertMember, membersOn } from '../store/councils.ts'

const keepers = roleIs('council-secretary', 'standing-head')

/** Founds a council by its founding document. */
export const foundCouncil = command({
  name: 'found-council',
  policy: keepers,
  input: z.object({ unitId: z.uuid(), name: z.string().min(5).max(300), foundingDocument: z.string().max(300) }),
  async run(context, input) {
    const id = context.newId()
    await insertCouncil(context.db, { id, ...input })
    return done(
      { id },
      fact('council-founded', [`council:${id}`], { name: input.name, document: input.foundingDocument }),
    )
  },
})

/** Gives someone a seat in a council from a day on; a council has one chair at a time. */
export const appointMember = command({
  name: 'appoint-member',
  policy: keepers,
  input: z.object({
    councilId: z.uuid(),
    userId: z.uuid().nullable(),
    name: z.string().min(2).max(200),
    positionTitle: z.string().min(2).max(300),
    seat: z.enum(seats),
    validFrom: z.iso.date(),
  }),
  async run(context, input) {
    const present = await membersOn(context.db, input.councilId, input.validFrom)
    if (input.seat === 'chair' && present.some(({ seat }) => seat === 'chair'))
      return refuse('council.chair-taken', { at: 'seat' })
    const id = context.newId()
    await insertMember(context.db, { id, ...input, validTo: null })
    const { seat, validFrom } = input
    return done(
      { id },
      fact('council-member-appointed', [`council:${input.councilId}`], { memberId: id, seat, validFrom }),
    )
  },
})

/** Ends a seat on a day; meetings before that day keep it. */
export const endMembership = command({
  name: 'end-membership',
  policy: keepers,
  input: z.object({ councilId: z.uuid(), memberId: z.uuid(), validTo: z.iso.date() }),
  async run({ db }, { councilId, memberId, validTo }) {
    if (!(await endMember(db, memberId, validTo))) return refuse('council.seat-not-ended', { at: 'validTo' })
    return done({ id: memberId }, fact('council-member-ended', [`council:${councilId}`], { memberId, validTo }))
  },
})
