import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { subjectsOf, takeAtDesk } from '../at-desk.ts'
import { partStates } from '../checklist.ts'
import { replaceMarks } from '../store/checks.ts'

/** Records the desk's check of the dossier's parts; a part without a mark is judged by whether a file is attached. */
export const checkParts = command({
  name: 'check-parts',
  policy: roleIs('standing-specialist', 'standing-head'),
  input: z.object({
    nominationId: z.uuid(),
    version: z.number().int(),
    marks: z
      .array(
        z.object({
          partCode: z.string().min(1).max(60),
          state: z.enum(partStates),
          note: z.string().max(500).default(''),
        }),
      )
      .max(60),
  }),
  async run(context, { nominationId, version, marks }) {
    const { db, clock, actor } = context
    const taken = await takeAtDesk(context, [{ id: nominationId, version }])
    if (!taken.ok) return taken
    const userId = actor.kind === 'user' ? actor.userId : null
    await replaceMarks(db, nominationId, marks, { userId, at: clock.now() })
    const parts = Object.fromEntries(marks.map(({ partCode, state }) => [partCode, state]))
    return done({ id: nominationId }, ...taken.value.map(each => fact('parts-checked', subjectsOf(each), { parts })))
  },
})
