import { z } from 'zod'
import { command, done } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { notify } from '../notify.ts'

/** Sends a user the one-time link by which they choose a password. */
export const tellPasswordLink = command({
  name: 'tell-password-link',
  policy: roleIs('administrator', 'standing-head'),
  input: z.object({ userId: z.uuid(), link: z.string().startsWith('/mat-khau-moi/'), days: z.int() }),
  async run(context, { userId, link, days }) {
    await notify(context, {
      userIds: [userId],
      kind: 'password-link',
      subject: `user:${userId}`,
      link,
      data: { days },
      dedupeKey: `password-link:${context.newId()}`,
    })
    return done({ id: userId })
  },
})
