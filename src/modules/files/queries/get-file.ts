import { z } from 'zod'
import { query } from '#shared/command.ts'
import { anyone } from '#shared/policy.ts'
import { mayRead } from '../file-policies.ts'
import { findFile } from '../store/files.ts'

/** A file that the actor may read, or null for an id that no file has. */
export const getFile = query({
  name: 'get-file',
  input: z.object({ fileId: z.uuid() }),
  async policy(context, input) {
    const file = await findFile(context.db, input.fileId)
    return file === undefined ? await anyone(context, input) : await mayRead(context, file)
  },
  run: async ({ db }, { fileId }) => (await findFile(db, fileId)) ?? null,
})
