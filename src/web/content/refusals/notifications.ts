import { words } from '../words.ts'

export const notificationRefusals = words(
  { 'notification.not-found': 'Không tìm thấy thông báo này.' },
  { 'notification.not-found': 'This notification was not found.' },
)
