import { z } from 'zod'
import { command, done } from '#shared/command.ts'
import { aPerson, userIdOf } from '../own.ts'
import { setRead } from '../store/notifications.ts'

/** Marks everything the actor was told as read. */
export const markAllRead = command({
  name: 'mark-all-read',
  policy: aPerson,
  input: z.object({}),
  async run(context) {
    return done({ count: await setRead(context.db, userIdOf(context), 'all', context.clock.now()) })
  },
})
