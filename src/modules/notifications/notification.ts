import { z } from 'zod'

/** What may stand in the text of a notification. Never identity numbers. */
export const notificationData = z.record(z.string(), z.union([z.string(), z.number()]))
export type NotificationData = z.infer<typeof notificationData>

/** Something that concerns one person, with the address where they can act on it. */
export interface Notification {
  readonly id: string
  /** Which text it has; the words live with the site. */
  readonly kind: string
  /** What it is about, as `kind:id`. */
  readonly subject: string
  readonly link: string
  readonly data: NotificationData
  readonly at: Date
  readonly readAt: Date | null
}
