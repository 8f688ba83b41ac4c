import { z } from 'zod'
import { query } from '#shared/command.ts'
import { aPerson, userIdOf } from '../own.ts'
import { pageOfNotifications } from '../store/notifications.ts'

/** The actor's notifications, the newest first, a page at a time. */
export const listNotifications = query({
  name: 'list-notifications',
  policy: aPerson,
  input: z.object({ onlyUnread: z.boolean(), cursor: z.string().max(400).optional() }),
  run: (context, input) => pageOfNotifications(context.db, { ...input, userId: userIdOf(context), limit: 50 }),
})
