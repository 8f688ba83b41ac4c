import type { Child } from 'hono/jsx'

interface EmptyStateProps {
  title: string
  level?: 2 | 3
  /** What to do next: buttons. */
  actions?: Child
  children?: Child
}

/** Nothing here yet, why, and what to do about it. */
export const EmptyState = ({ title, level = 2, actions, children }: EmptyStateProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="empty">
      <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="1.25" aria-hidden="true">
        <path d="M16 5l3.1 7 7.6.7-5.7 5 1.7 7.4L16 21.2l-6.7 3.9L11 17.7l-5.7-5 7.6-.7z" stroke-linejoin="round" />
      </svg>
      <Heading>{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </div>
  )
}
