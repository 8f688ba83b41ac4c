import { z } from 'zod'
import { command, done } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { aPerson, userIdOf } from '../own.ts'
import { findNotification, setRead } from '../store/notifications.ts'

/** Marks one of the actor's notifications as read and gives the address it leads to. */
export const readNotification = command({
  name: 'read-notification',
  policy: aPerson,
  input: z.object({ notificationId: z.uuid() }),
  async run(context, { notificationId }) {
    const userId = userIdOf(context)
    const found = await findNotification(context.db, userId, notificationId)
    if (found === undefined) return refuse('notification.not-found')
    await setRead(context.db, userId, [notificationId], context.clock.now())
    return done({ link: found.link })
  },
})
