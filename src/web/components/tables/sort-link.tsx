import type { Child } from 'hono/jsx'
import { Icon } from '../basics/icon.tsx'

interface SortLinkProps {
  href: string
  now?: 'ascending' | 'descending' | undefined
  children?: Child
}

const icons = { ascending: 'up', descending: 'down' } as const

/** A column header that sorts by its column. */
export const SortLink = ({ href, now, children }: SortLinkProps) => (
  <a class="sort" href={href}>
    {children}
    <Icon name={now === undefined ? 'up-down' : icons[now]} />
  </a>
)
