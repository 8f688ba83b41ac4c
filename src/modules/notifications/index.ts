export { markAllRead } from './commands/mark-all-read.ts'
export { readNotification } from './commands/read-notification.ts'
export { tellPasswordLink } from './commands/tell-password-link.ts'
export type { Notification, NotificationData } from './notification.ts'
/** Tells people what concerns them; for use inside other modules' reactions and commands. */
export { type News, notify } from './notify.ts'
export { listNotifications } from './queries/list-notifications.ts'
export { unreadNotifications } from './queries/unread-notifications.ts'
