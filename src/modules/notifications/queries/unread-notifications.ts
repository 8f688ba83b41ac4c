import { z } from 'zod'
import { query } from '#shared/command.ts'
import { aPerson, userIdOf } from '../own.ts'
import { countUnread } from '../store/notifications.ts'

/** How many notifications the actor has not read. */
export const unreadNotifications = query({
  name: 'unread-notifications',
  policy: aPerson,
  input: z.object({}),
  run: context => countUnread(context.db, userIdOf(context)),
})
