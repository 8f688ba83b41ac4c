import { Icon } from '../basics/icon.tsx'

/** The way to the notifications, with how many are unread; `label` says both in words. */
export const NotificationBell = ({ href, label, count }: { href: string; label: string; count: number }) => (
  <a class="tool" href={href} aria-label={label}>
    <Icon name="bell" />
    {count > 0 && (
      <span class="count" aria-hidden="true">
        {count > 99 ? '99+' : count}
      </span>
    )}
  </a>
)
