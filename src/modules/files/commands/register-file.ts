import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { mayRegister } from '../file-policies.ts'
import { insertFile } from '../store/files.ts'

/** Keeps what a stored content is called and whose it is. The content itself was recognised and stored before. */
export const registerFile = command({
  name: 'register-file',
  policy: mayRegister,
  input: z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().min(1).max(200),
    mediaType: z.string().max(120),
    size: z.number().int().min(1),
    ownerUnitId: z.uuid().nullable(),
  }),
  async run(context, input) {
    const { actor, clock } = context
    const id = context.newId()
    const uploadedBy = actor.kind === 'user' ? actor.userId : null
    await insertFile(context.db, { ...input, id, uploadedBy, uploadedAt: clock.now() })
    const { hash, name, mediaType, size } = input
    return done({ id }, fact('file-registered', [`file:${id}`], { hash, name, mediaType, size }))
  },
})
