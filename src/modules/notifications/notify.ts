import type { CommandContext } from '#shared/context.ts'
import type { NotificationData } from './notification.ts'
import { insertNotifications } from './store/notifications.ts'
import { insertLetters } from './store/outbox.ts'

export interface News {
  readonly userIds: readonly string[]
  /** Which text it has: a key of `web/content/notifications`. */
  readonly kind: string
  /** What it is about, as `kind:id`. */
  readonly subject: string
  /** The address where the person can act. */
  readonly link: string
  readonly data: NotificationData
  /** The same news given again under the same key reaches nobody twice. */
  readonly dedupeKey: string
}

/** Tells people what concerns them, in the product and by a letter; for use inside commands, reactions and schedules. */
export async function notify({ db, clock, newId }: CommandContext, news: News): Promise<void> {
  const at = clock.now()
  const { kind, subject, link, data } = news
  const all = [...new Set(news.userIds)].map(userId => ({
    id: newId(),
    userId,
    kind,
    subject,
    link,
    data,
    at,
    dedupeKey: `${news.dedupeKey}:${userId}`,
  }))
  const kept = new Set(await insertNotifications(db, all))
  const letters = all
    .filter(({ id }) => kept.has(id))
    .map(({ id, userId }) => ({ id: newId(), notificationId: id, toUserId: userId, createdAt: at }))
  await insertLetters(db, letters)
}
